import { useCallback, type RefCallback } from 'react';
import type { Kind } from '../model/answer';
import type { MarkState } from '../model/linking';
import type { Dimension } from '../selection/selection';
import { useLinking } from './linking-context';

/** A pick that a mark stands for: it is selected while this id is picked, a tie while both of its ends are. */
export type Picks = readonly [Dimension | 'years' | 'tie', string];

/**
 * Keeps a mark's data-state and aria-selected in step with the selection, straight on its element: a thousand marks
 * follow a pick within the frame of the click, and React draws none of them again.
 */
export function useMark<E extends Element>(kind: Kind, id: string, picks?: Picks): RefCallback<E> {
  const linking = useLinking();
  const [dimension, picked] = picks ?? [];
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      let last = element.getAttribute('data-state') ?? undefined; // as it was printed
      let wasPicked = false;
      const follow = () => {
        const state = linking.stateOf(kind, id);
        const isPicked = dimension !== undefined && picked !== undefined && linking.isPicked(dimension, picked);
        if (state !== last) {
          if (state) element.setAttribute('data-state', state);
          else element.removeAttribute('data-state');
        }
        if (isPicked !== wasPicked) element.setAttribute('aria-selected', String(isPicked));
        last = state;
        wasPicked = isPicked;
      };
      follow();
      return linking.subscribe(follow);
    },
    [linking, kind, id, dimension, picked],
  );
}

/** The state that a mark is printed with, on a page that stands for a selection; in the browser useMark sets it. */
export function usePrintedState(kind: Kind, id: string): { readonly 'data-state'?: MarkState } {
  const linking = useLinking();
  return import.meta.env.SSR ? { 'data-state': linking.stateOf(kind, id) } : {};
}
