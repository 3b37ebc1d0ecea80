import { useMemo, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { clear, type MarkIds, type PickMode } from '../selection/algebra';
import { DIMENSIONS, type Dimension, type Range } from '../selection/selection';
import { useLinking } from '../views/linking-context';

const MARK = '[data-theme],[data-agency],[data-place],[data-years]';
const OWN_CONTROL = 'a[href],button,summary,select,input,label';
const LONG_PRESS_MS = 500;

/** The ids that an element stands for, or null where a nearer control of its own takes the click. */
export function markIds(target: EventTarget | null): MarkIds | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest(MARK);
  const control = target.closest(OWN_CONTROL);
  if (!(mark instanceof HTMLElement || mark instanceof SVGElement) || (control !== null && control !== mark && mark.contains(control))) return null;
  const ids: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    const list = mark.dataset[dimension]?.split(' ').filter(Boolean);
    if (list?.length) ids[dimension] = list;
  }
  const years = yearsOf(mark.dataset['years']);
  return years ? { ...ids, years } : ids;
}

/** A mark that stands for years says so as an address does: data-years="2010-2012". Data-year alone only says what it shows. */
function yearsOf(text: string | undefined): Range | null {
  const [from = Number.NaN, to = from] = (text ?? '').split('-').map(Number);
  return from > 0 && from <= to ? { from, to } : null;
}

const modeOf = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): PickMode =>
  event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace';

const isOption = (target: EventTarget): boolean => target instanceof Element && target.getAttribute('role') === 'option';

/**
 * One set of listeners for all marks of the page: a click picks, with Shift, Ctrl, ⌘ or a long press it adds or takes
 * away, hover and keyboard focus preview, Enter and Space pick the focused mark, Escape clears.
 */
export function usePicking() {
  const linking = useLinking();
  const press = useRef({ timer: 0, wasLong: false });
  return useMemo(() => {
    const endPress = () => clearTimeout(press.current.timer);
    return {
      onClick(event: MouseEvent) {
        const ids = markIds(event.target);
        if (!ids) return;
        event.preventDefault();
        linking.pick(ids, press.current.wasLong ? 'toggle' : modeOf(event));
        press.current.wasLong = false;
      },
      onPointerDown(event: PointerEvent) {
        press.current.wasLong = false;
        if (event.pointerType === 'touch' && markIds(event.target)) press.current.timer = window.setTimeout(() => (press.current.wasLong = true), LONG_PRESS_MS);
      },
      onPointerUp: endPress,
      onPointerCancel: endPress,
      onPointerOver(event: PointerEvent) {
        if (event.pointerType === 'mouse' && event.target instanceof Element) linking.preview(event.target.closest('figure') ? markIds(event.target) : null);
      },
      onPointerLeave: () => linking.preview(null),
      onFocus(event: FocusEvent) {
        if (isOption(event.target)) linking.preview(markIds(event.target));
      },
      onBlur(event: FocusEvent) {
        // From mark to mark the next one says what is shown: ending the preview between them would style the page twice.
        if (isOption(event.target) && !(event.relatedTarget && isOption(event.relatedTarget))) linking.preview(null);
      },
      onKeyDown(event: KeyboardEvent) {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') linking.select(clear);
        const ids = (event.key === 'Enter' || event.key === ' ') && isOption(event.target) ? markIds(event.target) : null;
        if (!ids) return;
        event.preventDefault();
        linking.pick(ids, modeOf(event));
      },
    };
  }, [linking]);
}
