import { createContext, useContext } from 'react';

/** Whether the page is printed whole, for readers without a script: every view in full, and nothing of it comes alive. */
export const WholeContext = createContext(false);
export const useIsWhole = (): boolean => useContext(WholeContext);
