import { useMemo, useRef, type PointerEvent } from 'react';

/** Px that a finger must go sideways, and how much more than up or down. */
const LEAST = 60;
const STEEPNESS = 1.6;

/** A finger that goes sideways turns the slide; one that goes up or down, or two of them, belong to the browser. */
export function useSwipe(by: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly id: number } | null>(null);
  return useMemo(
    () => ({
      onPointerDown({ pointerType, isPrimary, clientX, clientY, pointerId }: PointerEvent) {
        from.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY, id: pointerId } : null;
      },
      onPointerUp({ clientX, clientY, pointerId }: PointerEvent) {
        const start = from.current;
        from.current = null;
        if (!start || start.id !== pointerId) return;
        const [x, y] = [clientX - start.x, clientY - start.y];
        if (Math.abs(x) >= LEAST && Math.abs(x) > STEEPNESS * Math.abs(y)) by(x < 0 ? 1 : -1);
      },
      onPointerCancel() {
        from.current = null;
      },
    }),
    [by],
  );
}
