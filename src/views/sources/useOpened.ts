import { useSyncExternalStore } from 'react';

const SOURCE = /^#source-([a-z0-9.-]+)$/;

/** Fires on every way that the fragment changes: a link, Back and Forward, and open() below. */
function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

const read = (): string | null => SOURCE.exec(window.location.hash)?.[1] ?? null;
const still = (): null => null;

/** The document that the address's fragment opens (`#source-s-seed`), or null; none while the prerendered page is taken over. */
export const useOpened = (): string | null => useSyncExternalStore(subscribe, read, still);

/** Opens a document, or none, in the address, in place: Back leads past it. History doesn't report what a script writes, so the change is told. */
export function open(sourceId: string | null): void {
  const { pathname, search } = window.location;
  history.replaceState(null, '', `${pathname}${search}${sourceId === null ? '' : `#source-${sourceId}`}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
