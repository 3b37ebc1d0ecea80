import { useEffect, useRef, useState, type RefObject } from 'react';

interface Near {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Resolves when the element is about to be seen, or, unless there is something else to do then, once the browser has time (see useNear). None in the prerender. */
  readonly near: Promise<void> | null;
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1500);
};

/** What a reader does first, whatever it is: until then the page may be read by nobody. */
const FIRST_ACTS = ['pointerdown', 'keydown', 'scroll'] as const;

/** A wide window belongs to a machine and a line that can do more than the reader has asked for yet. */
const isRoomy = (): boolean => matchMedia('(min-width: 760px)').matches && !matchMedia('(prefers-reduced-data: reduce)').matches;

/**
 * What is far off the screen isn't drawn yet: what was printed stands there and costs nothing. In a wide window it comes
 * once the browser idles; on a phone when it is near, or the reader has done something and will perhaps scroll.
 */
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
    const acts = new AbortController();
    const prepare = () => {
      acts.abort();
      whenIdle(whileIdle ?? wait.resolve);
    };
    if (isRoomy()) prepare();
    else for (const act of FIRST_ACTS) window.addEventListener(act, prepare, { passive: true, signal: acts.signal });
    return () => {
      observer.disconnect();
      acts.abort();
    };
  }, [wait, whileIdle]);
  return { ref, near: wait?.promise ?? null };
}
