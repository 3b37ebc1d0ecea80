import { useEffect } from 'react';
import type { Linking } from '../../model/linking';
import { useSpeech, type Speech, type Text } from '../../text/text';
import { useLinking } from '../../views/linking-context';
import type { ListedView } from '../../views/registry';

/** Longer than a slow line takes; after that the page is printed with what has come. */
const PATIENCE_MS = 8000;

/**
 * Has every view at hand when the page is printed: whatever asks for it, the browser waits for nothing then. A wide
 * window fetches all of them while it idles, a narrow one when the reader presses Ctrl or ⌘ and P.
 */
export function usePaper(shown: readonly ListedView[]): void {
  const speech = useSpeech();
  const linking = useLinking();
  useEffect(() => {
    const fetchAll = () => allAtHand(shown, speech, linking);
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void Promise.race([fetchAll(), new Promise((done) => setTimeout(done, PATIENCE_MS))]).then(() => print());
    };
    document.addEventListener('keydown', onKey);
    window.addEventListener('beforeprint', sayAddresses);
    if (matchMedia('(min-width: 760px)').matches && !matchMedia('(prefers-reduced-data: reduce)').matches) whenIdle(fetchAll);
    return () => {
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeprint', sayAddresses);
    };
  }, [shown, speech, linking]);
}

const whenIdle = (work: () => unknown): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(() => void work(), { timeout: 5000 });
  else setTimeout(() => void work(), 3000);
};

/** Code, words and data of each view. What can't be had is told in its place (see LaterSlot). */
async function allAtHand(shown: readonly ListedView[], speech: Text | Speech, linking: Linking): Promise<void> {
  if (!speech.isWhole) void atHand(speech.whole());
  await Promise.allSettled(
    shown.map(async (listed) => {
      const view = listed.seen ?? await atHand(listed.load());
      await atHand(linking.whenLoaded(view.needs));
    }),
  );
}

/**
 * Marks what a promise gave as React does once a component has waited for it: use() then goes on in the same turn,
 * while a promise that is new to it makes it wait for the next one, which on paper never comes.
 */
async function atHand<T>(promise: Promise<T>): Promise<T> {
  const value = await promise;
  void Object.assign(promise, { status: 'fulfilled', value });
  return value;
}

/** A figure that didn't come is printed as its words and the address that it stands at. */
function sayAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-printed] a')) link.dataset['address'] = link.href;
}
