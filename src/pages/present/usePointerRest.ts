import { useEffect, type RefObject } from 'react';

const REST_MS = 2500;

/** Marks an element while the pointer moves over it, so that controls show then and leave the slide alone otherwise. */
export function usePointerRest(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    let timer = 0;
    const rest = () => delete box.dataset['pointer'];
    const move = () => {
      box.dataset['pointer'] = '';
      clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    };
    box.addEventListener('pointermove', move, { passive: true });
    box.addEventListener('pointerdown', move, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener('pointermove', move);
      box.removeEventListener('pointerdown', move);
    };
  }, [element]);
}
