import { useEffect } from 'react';

/** Keeps the screen from dimming while a briefing is given. A browser may refuse or not know it: then nothing is lost. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (isOver) await lock.release();
      } catch {
        lock = null; // refused: on low battery, in a frame, without a secure connection
      }
    };
    void ask();
    // The system takes it away with the window; it is asked for again when the window is back.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
