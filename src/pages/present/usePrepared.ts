import { startTransition, useEffect, useState } from 'react';

/** Long enough for the slide that was turned to, and for its marks to have come to rest. */
const REST_MS = 700;

/** Does it once the browser has time; returns how to forget it. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}

/**
 * The place around which slides are drawn out of sight. It follows the slide that is shown once that one rests: drawing
 * others, and taking those away that are left behind, must not hold up a change of slide.
 *
 * @returns  null where nothing is drawn ahead, or nothing yet
 */
export function usePrepared(at: number, isReady: boolean): number | null {
  const [prepared, setPrepared] = useState<number | null>(null);
  useEffect(() => {
    if (!isReady) return undefined;
    let forget = () => {};
    const timer = setTimeout(() => {
      forget = whenIdle(() => startTransition(() => setPrepared(at)));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, [at, isReady]);
  return prepared;
}
