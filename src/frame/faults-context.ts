import { createContext, useContext } from 'react';
import type { DatasetProblem } from '../dataset/problem';

/** What went wrong while loading, for whoever tells the reader. */
export interface Faults {
  readonly problem: DatasetProblem | null;
  /** Whether something has been loading for over 300 ms. */
  readonly isSlow: boolean;
  retry(): void;
}

export const FaultsContext = createContext<Faults>({ problem: null, isSlow: false, retry: () => {} });
export const useFaults = (): Faults => useContext(FaultsContext);
