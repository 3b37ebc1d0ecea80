import type { Point } from './projection';
import type { Box } from './windows';

export type Segment = readonly [Point, Point];

/** Twice the area of a triangle, signed by the way round its corners go. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross at a point inside both. Those that only touch, as at a mark that they share, don't. */
export const doCross = ([a, b]: Segment, [c, d]: Segment): boolean => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether a segment has a part inside a box; along its edge is outside. */
export function runsThrough([[ax, ay], [bx, by]]: Segment, [x0, y0, x1, y1]: Box): boolean {
  // The share of the segment that lies between the box's sides, one axis after the other.
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [[ax, bx - ax, x0, x1], [ay, by - ay, y0, y1]] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}
