import { createContext, useContext } from 'react';
import type { Index } from '../../../model/index-dataset';

/** The dataset for all parts of the pane: one subscription at its top instead of one for each source that is named. */
export const IndexContext = createContext<Index | null>(null);

export function usePaneIndex(): Index {
  const index = useContext(IndexContext);
  if (!index) throw new Error('usePaneIndex: no IndexContext above this component');
  return index;
}
