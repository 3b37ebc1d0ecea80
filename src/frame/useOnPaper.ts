import { useSyncExternalStore } from 'react';

let isOnPaper = false;
const EVENTS = ['beforeprint', 'afterprint'];

function subscribe(onChange: () => void): () => void {
  const follow = ({ type }: Event) => {
    isOnPaper = type === EVENTS[0];
    onChange();
  };
  for (const event of EVENTS) window.addEventListener(event, follow);
  return () => EVENTS.forEach((event) => window.removeEventListener(event, follow));
}

/**
 * Whether the page is being printed. An external store, since React draws again for one in the same turn, before the
 * browser counts the sheets: what changed its height later would be cut off.
 */
export const useOnPaper = (): boolean => useSyncExternalStore(subscribe, () => isOnPaper, () => false);
