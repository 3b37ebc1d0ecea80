import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DatasetProblem } from '../dataset/problem';

/** What went wrong while loading, for whoever tells the reader. */
export interface Faults {
  readonly problem: DatasetProblem | null;
  /** Whether something has been loading for over 300 ms. */
  readonly isSlow: boolean;
  retry(): void;
}

export interface FaultStore {
  get(): Faults;
  set(faults: Faults): void;
  subscribe(listener: () => void): () => void;
}

const NONE: Faults = { problem: null, isSlow: false, retry: () => {} };

/**
 * A store and not a value of the context: a context that changes while a printed view waits to be taken over makes
 * React throw that view away and draw it anew.
 */
export function createFaultStore(): FaultStore {
  let faults = NONE;
  const listeners = new Set<() => void>();
  return {
    get: () => faults,
    set(next) {
      faults = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const FaultsContext = createContext<FaultStore>(createFaultStore());

export function useFaults(): Faults {
  const store = useContext(FaultsContext);
  return useSyncExternalStore(store.subscribe, store.get, () => NONE);
}
