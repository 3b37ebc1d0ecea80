import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False in the printed page and while it is taken over. The printed page holds both forms of a view: what only a script
 * can use is left out of the second one, so that it isn't sent twice.
 */
export const useIsLive = (): boolean => useSyncExternalStore(never, () => true, () => false);
