import { useCallback, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { focus, step, walk, type Step } from './walk';

interface Walkable {
  readonly role: 'listbox';
  readonly tabIndex: 0;
  readonly 'aria-multiselectable': true;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Properties that make an element a chart that can be walked by keyboard. While a mark has the focus the chart itself
 * leaves the tab order, so that Shift+Tab from a mark leaves the chart; coming back returns to the mark left last.
 *
 * @param to  where each key leads: along the line, or also from row to row (see walk-rows)
 */
export function useWalk(to: Step = step): Walkable {
  const last = useRef<Element | null>(null);
  return {
    role: 'listbox',
    tabIndex: 0,
    'aria-multiselectable': true,
    onKeyDown: useCallback((event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (walk(event.currentTarget, event.key, to)) event.preventDefault();
    }, [to]),
    onFocus: useCallback((event: FocusEvent) => {
      const chart = event.currentTarget;
      if (event.target === chart) focus(last.current);
      else {
        last.current = event.target;
        chart.setAttribute('tabindex', '-1');
      }
    }, []),
    onBlur: useCallback((event: FocusEvent) => {
      const isLeaving = !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));
      if (isLeaving) event.currentTarget.setAttribute('tabindex', '0');
    }, []),
  };
}
