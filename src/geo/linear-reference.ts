import type { Vertex } from './measured-line';
import { PROJECTION, type Point } from './projection';

/** A place on the line, and how far off it the point lies that was asked for. */
export interface Located {
  readonly mile: number;
  /** Km off the line: positive in the United States, negative in Mexico. */
  readonly offsetKm: number;
  /** The nearest point of the line, in quarter-kilometres. */
  readonly point: Point;
}

/** Mile ↔ point ↔ stretch on the measured border. All points are in quarter-kilometres of the map's plane. */
export interface LinearReference {
  readonly lengthMi: number;
  readonly vertices: readonly Vertex[];
  /**
   * The point of the line at a mile marker: the inverse of `locate` for points on the line, to 1e-9 mile.
   * @throws RangeError unless the mile lies in 0 to the line's length.
   */
  at(mile: number): Point;
  /**
   * The mile marker nearest to a point. Good to 1.5 mi on land and about 10 mi on the river, as the anchors are
   * (data/mile-anchors.json). Equally near places: the one nearer to the Pacific.
   * @throws RangeError if the point lies over 400 km from the line: its nearest mile would mean nothing.
   */
  locate(point: Point): Located;
  /**
   * The vertices of a stretch, with its two ends as the first and the last.
   * @throws RangeError unless 0 ≤ from ≤ to ≤ the line's length.
   */
  slice(from: number, to: number): readonly Vertex[];
  /**
   * The unit direction of travel from Pacific to Gulf, smoothed over `reach` miles each way, as the river winds.
   * Of a direction [x, y], [y, -x] points into the United States and [-y, x] into Mexico.
   */
  heading(mile: number, reach?: number): Point;
}

const FARTHEST_KM = 400;

/** Linear referencing on a line whose vertices carry their miles, so that no scale factor is needed anywhere. */
export function linearReference(vertices: readonly Vertex[]): LinearReference {
  const count = vertices.length;
  const xs = Float64Array.from(vertices, ([x]) => x);
  const ys = Float64Array.from(vertices, ([, y]) => y);
  const miles = Float64Array.from(vertices, ([, , mile]) => mile);
  const lengthMi = get(miles, count - 1);

  const checked = (mile: number): number => {
    if (mile >= 0 && mile <= lengthMi) return mile;
    throw new RangeError(`Mile ${mile} is not on the border; expected 0 to ${lengthMi}.`);
  };

  /** The segment that holds a mile: the last one whose first vertex isn't beyond it. */
  const segmentAt = (mile: number): number => {
    let low = 0;
    let high = count - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (get(miles, middle) <= mile) low = middle;
      else high = middle;
    }
    return low;
  };

  const between = (values: Float64Array, segment: number, along: number): number => {
    const from = get(values, segment);
    return along === 1 ? get(values, segment + 1) : from + along * (get(values, segment + 1) - from);
  };

  const at = (mile: number): Point => {
    const segment = segmentAt(checked(mile));
    const from = get(miles, segment);
    const along = (mile - from) / (get(miles, segment + 1) - from);
    return [between(xs, segment, along), between(ys, segment, along)];
  };

  const locate = ([x, y]: Point): Located => {
    let least = Infinity;
    let segment = 0;
    let along = 0;
    let ax = get(xs, 0);
    let ay = get(ys, 0);
    for (let next = 1; next < count; next++) {
      const bx = get(xs, next);
      const by = get(ys, next);
      const dx = bx - ax;
      const dy = by - ay;
      const part = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const offX = x - ax - part * dx;
      const offY = y - ay - part * dy;
      const squared = offX * offX + offY * offY;
      if (squared < least) {
        least = squared;
        segment = next - 1;
        along = part;
      }
      ax = bx;
      ay = by;
    }
    const offKm = Math.sqrt(least) / PROJECTION.unitsPerKm;
    if (!(offKm <= FARTHEST_KM)) throw new RangeError(`The point ${x}, ${y} lies ${Math.round(offKm)} km from the border; expected at most ${FARTHEST_KM}.`);
    const point: Point = [between(xs, segment, along), between(ys, segment, along)];
    return { mile: between(miles, segment, along), offsetKm: offKm * sideOf(segment, along, point, [x, y]), point };
  };

  /** The unit direction of a segment. */
  const directionOf = (segment: number): Point => {
    const dx = get(xs, segment + 1) - get(xs, segment);
    const dy = get(ys, segment + 1) - get(ys, segment);
    const length = Math.hypot(dx, dy);
    return [dx / length, dy / length];
  };

  /** 1 in the United States, -1 in Mexico; out at sea, straight on from an end, 1. At a bend one segment alone can point to the wrong side: both count. */
  const sideOf = (segment: number, along: number, [fromX, fromY]: Point, [x, y]: Point): number => {
    const other = along === 0 ? segment - 1 : along === 1 ? segment + 1 : segment;
    const [ux, uy] = directionOf(segment);
    const [vx, vy] = other >= 0 && other < count - 1 ? directionOf(other) : [ux, uy];
    return (uy + vy) * (x - fromX) < (ux + vx) * (y - fromY) ? -1 : 1;
  };

  const slice = (from: number, to: number): readonly Vertex[] => {
    if (checked(from) > checked(to)) throw new RangeError(`The stretch from mile ${from} to ${to} runs backward; expected the lower mile first.`);
    return [[...at(from), from], ...vertices.filter(([, , mile]) => mile > from && mile < to), [...at(to), to]];
  };

  const heading = (mile: number, reach = 20): Point => {
    const from = at(Math.max(0, checked(mile) - reach));
    const to = at(Math.min(lengthMi, mile + reach));
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  };

  return { lengthMi, vertices, at, locate, slice, heading };
}

/** A number of an array whose index the caller knows to be inside. */
const get = (values: Float64Array, index: number): number => values[index] ?? NaN;
