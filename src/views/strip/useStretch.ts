import { useCallback, useMemo, type KeyboardEvent, type MouseEvent, type RefCallback } from 'react';
import { useLinking } from '../linking-context';

interface Spanning {
  readonly from: number;
  readonly to: number;
  readonly placeIds: readonly string[];
}

/**
 * A mark that stands for a stretch of miles (a state, a river): follows the selection straight on its element, as useMark
 * does for what has an id, and picks its miles, or unpicks them where they are picked.
 */
export function useStretch<E extends Element>({ from, to, placeIds }: Spanning) {
  const linking = useLinking();
  const ref: RefCallback<E> = useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      const follow = () => {
        const { miles } = linking.selection();
        const states = placeIds.map((id) => linking.stateOf('places', id));
        const isFiltering = miles !== null || states.some((state) => state !== undefined);
        const isOn = miles ? miles.from < to && miles.to > from : states.includes('on');
        if (isFiltering) element.setAttribute('data-state', isOn ? 'on' : 'off');
        else element.removeAttribute('data-state');
        element.setAttribute('aria-selected', String(miles?.from === from && miles.to === to));
      };
      follow();
      return linking.subscribe(follow);
    },
    [linking, from, to, placeIds],
  );
  const handlers = useMemo(() => {
    const pick = () => linking.select((selection) => ({ ...selection, miles: selection.miles?.from === from && selection.miles.to === to ? null : { from, to } }));
    return {
      onClick(event: MouseEvent) {
        event.stopPropagation();
        pick();
      },
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      },
    };
  }, [linking, from, to]);
  return { ref, ...handlers };
}
