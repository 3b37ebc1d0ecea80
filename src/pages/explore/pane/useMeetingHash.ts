import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

const MEETING = /^#meeting-([a-z0-9.-]+)$/;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

const read = (): string | null => MEETING.exec(window.location.hash)?.[1] ?? null;
const still = (): null => null;

/** Takes the fragment out of the address. History doesn't report what a script writes, so the change is told. */
function leave(write: 'pushState' | 'replaceState'): void {
  history[write](null, '', `${window.location.pathname}${window.location.search}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * The meeting that the address's fragment opens (`#meeting-scg-3`), or null; while the prerendered page is taken over
 * there is none. A pick made while a meeting is open closes it; going Back to it opens it again.
 *
 * @param selection  what is picked, in canonical form
 */
export function useMeetingHash(selection: string): { readonly meetingId: string | null; readonly close: () => void } {
  const meetingId = useSyncExternalStore(subscribe, read, still);
  const last = useRef({ selection, meetingId });
  useEffect(() => {
    const before = last.current;
    last.current = { selection, meetingId };
    if (meetingId !== null && before.meetingId === meetingId && before.selection !== selection) leave('replaceState');
  }, [selection, meetingId]);
  return { meetingId, close: useCallback(() => leave('pushState'), []) };
}
