import { useCallback, type RefCallback } from 'react';
import type { MarkState } from '../../model/linking';
import { useLinking } from '../linking-context';
import type { Thing } from './model';
import { stateOf } from './standing';

/** Keeps a mark's data-state and aria-selected in step with the selection straight on its element, as useMark does for what has a kind of its own. */
export function useThing<E extends Element>(thing: Thing): RefCallback<E> {
  const linking = useLinking();
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined;
      const themeId = thing.kind === 'promise' ? thing.theme.id : null;
      const follow = () => {
        const state = stateOf(linking, thing);
        if (state === undefined) element.removeAttribute('data-state');
        else if (element.getAttribute('data-state') !== state) element.setAttribute('data-state', state);
        const isPicked = String(themeId !== null && linking.isPicked('theme', themeId));
        if (element.getAttribute('aria-selected') !== isPicked) element.setAttribute('aria-selected', isPicked);
      };
      follow();
      return linking.subscribe(follow);
    },
    [linking, thing],
  );
}

/** The state that a thing is printed with, on a page or a picture that stands for a selection; in the browser useThing sets it. */
export function usePrintedThing(thing: Thing): { readonly 'data-state'?: MarkState } {
  const linking = useLinking();
  return import.meta.env.SSR ? { 'data-state': stateOf(linking, thing) } : {};
}
