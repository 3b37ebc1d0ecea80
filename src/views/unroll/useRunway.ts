import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Drive } from './drive';

/** px that the page's own bar takes at the top, and that are kept free at the foot. */
const BAR = 56;
const FOOT = 8;
/** Parts of the runway at its start and end in which the line rests. */
const REST = 0.14;
/** How much taller than the window the figure may be: what lies beyond can't be seen while it stands still. */
const TALLEST = 1.12;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Lets the page's scrolling lead the line while the figure stands still over a runway. The page scrolls as it always
 * does; nothing is held back.
 *
 * @returns whether the figure has a runway: it needs a window that shows all of it.
 */
export function useRunway(track: RefObject<HTMLElement | null>, drive: Drive, isWanted: boolean): boolean {
  const [fits, setFits] = useState(false);
  // Before the first paint, so that the runway doesn't push away what has been seen.
  useLayoutEffect(() => {
    const element = track.current;
    const pinned = element?.firstElementChild;
    if (!isWanted || !element || !pinned) {
      drive.scroll(null);
      return undefined;
    }
    let frame = 0;
    const follow = () => {
      frame = 0;
      const box = element.getBoundingClientRect();
      const height = pinned.getBoundingClientRect().height;
      const runway = box.height - height;
      const isFitting = height <= innerHeight * TALLEST;
      setFits(isFitting);
      const pin = Math.min(BAR, innerHeight - height - FOOT);
      element.style.setProperty('--pin', `${Math.round(pin)}px`);
      if (!isFitting || runway < 1) drive.scroll(null);
      else drive.scroll(clamped(((pin - box.top) / runway - REST) / (1 - 2 * REST)));
    };
    const ask = () => {
      frame ||= requestAnimationFrame(follow);
    };
    const sizes = new ResizeObserver(ask);
    sizes.observe(element);
    sizes.observe(pinned);
    window.addEventListener('scroll', ask, { passive: true });
    window.addEventListener('resize', ask);
    follow();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      window.removeEventListener('scroll', ask);
      window.removeEventListener('resize', ask);
    };
  }, [track, drive, isWanted]);
  return isWanted && fits;
}
