import { createContext, startTransition, useCallback, useContext, useEffect, useReducer, useSyncExternalStore } from 'react';
import type { Answer, Kind } from '../model/answer';
import type { Index } from '../model/index-dataset';
import type { Linking, MarkState } from '../model/linking';
import type { Dimension, Selection } from '../selection/selection';

export const LinkingContext = createContext<Linking | null>(null);

export function useLinking(): Linking {
  const linking = useContext(LinkingContext);
  if (!linking) throw new Error('useLinking: no LinkingContext above this component');
  return linking;
}

/**
 * One value of the linking, kept up to date. `still` is the value while the prerendered page is being taken over:
 * there what the page was printed with is picked, whatever the address says, so that the first tree is the prerendered one.
 */
function useLinked<T>(read: (linking: Linking) => T, still: (linking: Linking) => T): T {
  const linking = useLinking();
  return useSyncExternalStore(linking.subscribe, () => read(linking), () => still(linking));
}

/** A mark's own state. The component is drawn again only when this changes. */
export const useMarkState = (kind: Kind, id: string): MarkState => useLinked((linking) => linking.stateOf(kind, id), () => undefined);

/** Whether an id itself is picked, for aria-selected and pressed heads. */
export const useIsPicked = (dimension: Dimension, id: string): boolean => useLinked((linking) => linking.isPicked(dimension, id), () => false);

export const useIndex = (): Index => useLinked((linking) => linking.index(), (linking) => linking.index());
export const useSelection = (): Selection => useLinked((linking) => linking.selection(), (linking) => linking.stillSelection());

/**
 * What the picked selection answers, for sentences, tables and panels. It follows a moment after the marks, which are
 * painted first: a transition, so that a long text never holds up a pick.
 */
export function useAnswer(): Answer {
  const linking = useLinking();
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    let last = linking.answer();
    return linking.subscribe(() => {
      if (linking.answer() === last) return;
      last = linking.answer();
      startTransition(draw);
    });
  }, [linking]);
  return useSyncExternalStore(NEVER, () => linking.answer(), () => linking.stillAnswer());
}

/** The store is followed by other means; what is left of it is its value, and its still value while a page is taken over. */
const NEVER = () => () => {};

/** Picks by code, for controls that aren't marks. */
export function useSelect(): (change: (selection: Selection) => Selection) => void {
  const linking = useLinking();
  return useCallback((change) => linking.select(change), [linking]);
}
