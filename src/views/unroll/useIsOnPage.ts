import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page also has a view, drawn or yet to be: asked of the document, as a view doesn't know on which page it stands. */
export const useIsOnPage = (view: string): boolean =>
  useSyncExternalStore(never, () => document.querySelector(`[data-view="${view}"], [data-printed="${view}"]`) !== null, () => false);
