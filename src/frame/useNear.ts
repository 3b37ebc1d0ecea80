import { useEffect, useRef, useState, type RefObject } from 'react';

interface Near {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Resolves when the element is about to be seen, or, unless there is something else to do then, the reader has done something and the browser has time. None in the prerender. */
  readonly near: Promise<void> | null;
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1500);
};

/** What a reader does first, whatever it is: until then the page may be read by nobody. */
const FIRST_ACTS = ['pointerdown', 'keydown', 'scroll'] as const;

/** What is far off the screen isn't taken over yet: the prerendered picture stands there and costs nothing. */
export function useNear(whileIdle?: () => unknown): Near {
  const ref = useRef<HTMLDivElement>(null);
  const [wait] = useState(() => {
    if (typeof window === 'undefined') return null;
    let resolve = () => {};
    const promise = new Promise<void>((done) => (resolve = done));
    return { promise, resolve };
  });
  useEffect(() => {
    if (!wait || !ref.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && wait.resolve(), { rootMargin: '600px' });
    observer.observe(ref.current);
    const forget = () => FIRST_ACTS.forEach((act) => window.removeEventListener(act, onFirstAct));
    const onFirstAct = () => {
      forget();
      whenIdle(() => void (whileIdle ?? wait.resolve)());
    };
    for (const act of FIRST_ACTS) window.addEventListener(act, onFirstAct, { passive: true });
    return () => {
      observer.disconnect();
      forget();
    };
  }, [wait, whileIdle]);
  return { ref, near: wait?.promise ?? null };
}
