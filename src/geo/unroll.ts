import type { Vertex } from './measured-line';
import type { Point } from './projection';

/** The straight line that the border becomes: from mile 0 to the last mile, px. It may run in any direction. */
export interface Strip {
  readonly from: Point;
  readonly to: Point;
}

/** How strongly the Gulf's end lags behind: the line lies down from the Pacific, as a rope is laid out. */
const LAG = 1.2;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));
const eased = (t: number): number => t * t * (3 - 2 * t);
const mixed = (from: number, to: number, t: number): number => from + t * (to - from);

interface Extent {
  readonly low: number;
  readonly high: number;
}

const extentOf = (values: readonly number[]): Extent => values.reduce(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), { low: Infinity, high: -Infinity });
const middleOf = ({ low, high }: Extent): number => (low + high) / 2;
const lengthOf = ({ low, high }: Extent): number => high - low;

/**
 * From map to strip. Heading and length of each segment are led from the map's to the strip's and the chain is laid out
 * anew, so that it never folds over itself, as it does where x and y are led; then it is fitted between the two
 * frames. Segments go to the share of the strip that their miles are, so what rides by mile moves smoothly.
 *
 * @param map    the line's vertices where the map draws them, px, with their miles.
 * @param strip  px.
 * @returns      a pure function of t: 0 is the map exactly, 1 the strip exactly. Any t may follow any other, so a
 *               movement can be stopped and turned round; below 0.1 ms for the 287 vertices.
 */
export function unroller(map: readonly Vertex[], strip: Strip): (t: number) => readonly Point[] {
  const { local, back, length } = framed(strip);
  const start = map.map(([x, y]) => local([x, y]));
  const total = map.at(-1)?.[2] ?? 0;
  const share = map.map(([, , mile]) => mile / total);
  const segments = start.slice(1).map(([x, y], index) => segmentTo(start[index] ?? [0, 0], [x, y], ((share[index + 1] ?? 1) - (share[index] ?? 0)) * length));
  wind(segments);
  const startAlong = extentOf(start.map(([x]) => x));
  const startAcross = middleOf(extentOf(start.map(([, y]) => y)));

  return (t) => {
    if (t <= 0) return map.map(([x, y]) => [x, y]);
    if (t >= 1) return share.map((part) => back([part * length, 0]));
    const chain: Point[] = [[0, 0]];
    let [x, y] = [0, 0];
    for (const [index, { heading, drawn, flat }] of segments.entries()) {
      const laid = eased(clamped(t * (1 + LAG) - (share[index] ?? 0) * LAG));
      const reach = mixed(drawn, flat, laid);
      x += reach * Math.cos(heading * (1 - laid));
      y += reach * Math.sin(heading * (1 - laid));
      chain.push([x, y]);
    }
    const along = extentOf(chain.map(([at]) => at));
    const across = middleOf(extentOf(chain.map(([, at]) => at)));
    const arrived = eased(t);
    const scale = mixed(lengthOf(startAlong), length, arrived) / lengthOf(along);
    const left = mixed(startAlong.low, 0, arrived);
    const middle = mixed(startAcross, 0, arrived);
    return chain.map(([u, v]) => back([left + (u - along.low) * scale, middle + (v - across) * scale]));
  };
}

interface Segment {
  /** Radians from the strip's direction. */
  heading: number;
  readonly drawn: number;
  readonly flat: number;
}

const segmentTo = ([ax, ay]: Point, [bx, by]: Point, flat: number): Segment => ({ heading: Math.atan2(by - ay, bx - ax), drawn: Math.hypot(bx - ax, by - ay), flat });

/** Makes headings follow one another without a jump by a full turn, so that a winding stretch unwinds the way it is wound. */
function wind(segments: readonly Segment[]): void {
  let before = 0;
  for (const segment of segments) {
    segment.heading -= 2 * Math.PI * Math.round((segment.heading - before) / (2 * Math.PI));
    before = segment.heading;
  }
}

/** Between the drawing and a frame whose x runs along the strip from its start. */
function framed({ from: [x0, y0], to: [x1, y1] }: Strip) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  return {
    length,
    local: ([x, y]: Point): Point => [(x - x0) * ux + (y - y0) * uy, (y - y0) * ux - (x - x0) * uy],
    back: ([along, across]: Point): Point => [x0 + along * ux - across * uy, y0 + along * uy + across * ux],
  };
}

/**
 * Where a mark rides: the place of a mile on the line as it lies at some t.
 *
 * @param vertices  the vertices that the miles belong to.
 * @param mile      0 to the line's length; anything beyond sits on the end.
 * @returns         a function of the moved vertices, cheap enough for a hundred marks a frame.
 */
export function rider(vertices: readonly Vertex[], mile: number): (moved: readonly Point[]) => Point {
  const beyond = vertices.findIndex(([, , at]) => at > mile);
  const next = beyond === -1 ? vertices.length - 1 : Math.max(1, beyond);
  const [before, after] = [vertices[next - 1]?.[2] ?? 0, vertices[next]?.[2] ?? 0];
  const along = clamped((mile - before) / (after - before));
  return (moved) => {
    const [a, b] = [moved[next - 1] ?? [NaN, NaN], moved[next] ?? [NaN, NaN]];
    return [mixed(a[0], b[0], along), mixed(a[1], b[1], along)];
  };
}

/** What is seen, and how far the line has come, at a moment of the whole change. Opacities and t, all 0 to 1. */
export interface Stage {
  /** Land, counties and labels of the map. */
  readonly map: number;
  /** The line's own t, for `unroller`. */
  readonly line: number;
  /** Lanes and labels of the strip. */
  readonly lanes: number;
}

/** The map fades, the line lies down, the lanes appear: in this order, and backward in the other. Pure, like the rest. */
export const stageAt = (t: number): Stage => ({
  map: 1 - clamped(t / 0.25),
  line: clamped((t - 0.15) / 0.7),
  lanes: clamped((t - 0.75) / 0.25),
});

/** For who asks for less motion: nothing moves, one picture gives way to the other. The line is at its end throughout. */
export const crossFadeAt = (t: number): Stage => ({ map: 1 - clamped(t), line: 1, lanes: clamped(t) });

/** The vertices of a stretch of miles, its two ends included, as the line lies at some t. */
export function stretchRider(vertices: readonly Vertex[], from: number, to: number): (moved: readonly Point[]) => readonly Point[] {
  const [start, end] = [rider(vertices, from), rider(vertices, to)];
  const first = vertices.findIndex(([, , mile]) => mile > from);
  const beyond = vertices.findIndex(([, , mile]) => mile >= to);
  return (moved) => [start(moved), ...moved.slice(first, beyond), end(moved)];
}

/** A direction between two others, of length 1; both are of length 1 and not opposite. */
export function turned([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  const [x, y] = [mixed(ax, bx, t), mixed(ay, by, t)];
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}
