import { createContext, useContext } from 'react';
import type { Drive } from './drive';

/** What the parts of an unrolling share: the button, the option and the stage. */
export interface UnrollContextValue {
  readonly drive: Drive;
  /** Whether nothing may move: one picture then gives way to the other. */
  readonly isStill: boolean;
  /** Whether scrolling past the map could unroll it here, and whether it does. */
  readonly canScroll: boolean;
  readonly doesScroll: boolean;
}

export const UnrollContext = createContext<UnrollContextValue | null>(null);

export function useUnroll(): UnrollContextValue {
  const value = useContext(UnrollContext);
  if (!value) throw new Error('useUnroll: no Unrolling above this component');
  return value;
}
