import { KM_PER_MILE, PROJECTION, type Point } from './projection';

/** A rectangle, as its least and greatest x and y. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** px to keep free at each edge of a frame. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * A way to look at the one plane: turned by so many degrees clockwise, with `shows` in view, a box in
 * quarter-kilometres of the turned plane.
 */
export interface MapWindow {
  readonly turn: number;
  readonly shows: Box;
}

export type WindowName = 'wide' | 'flat' | 'phone' | 'corridor';

/**
 * The line runs 21.5° below level, so a turn by that much lays it flat, and by a right angle more stands it up: on a
 * phone the Pacific is at the top, Mexico at the left. Flatness comes from turning; no other projection would give more.
 */
export const WINDOWS: Readonly<Record<WindowName, MapWindow>> = {
  wide: { turn: 0, shows: [-4352, -2676, 3337, 413] },
  flat: { turn: -21.5, shows: [-5028, -1842, 3236, -745] },
  phone: { turn: 68.5, shows: [745, -5028, 1842, 3236] },
  corridor: { turn: 0, shows: [-4352, -2676, 7600, 6400] },
};

/** An affine map in SVG's order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Engines differ in the last digits of sines; a prerendered attribute must be what the browser computes. */
const settled = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The map from the plane to a frame that shows all of a window, as large as it goes and in the middle of what the
 * insets leave.
 *
 * @param window  what to show, and how turned.
 * @param frame   px.
 * @param free    px to keep free for title, legend and labels.
 * @returns       quarter-kilometres → px; to a millionth.
 * @throws        RangeError if the insets leave nothing of the frame.
 */
export function fit({ turn, shows: [x0, y0, x1, y1] }: MapWindow, frame: Size, free: Insets): Matrix {
  const width = frame.width - free.left - free.right;
  const height = frame.height - free.top - free.bottom;
  if (!(width > 0 && height > 0)) throw new RangeError(`The insets leave ${width} × ${height} px of the frame; expected more than 0.`);
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [settled(scale * Math.cos(angle)), settled(scale * Math.sin(angle))];
  const x = free.left + width / 2 - (scale * (x0 + x1)) / 2;
  const y = free.top + height / 2 - (scale * (y0 + y1)) / 2;
  return [cos, sin, -sin, cos, settled(x), settled(y)];
}

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** Where a point of the frame lies on the plane: px → quarter-kilometres. */
export function applyInverse([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  const determinant = a * d - b * c;
  return [(d * (x - e) - c * (y - f)) / determinant, (a * (y - f) - b * (x - e)) / determinant];
}

/** The matrix as the value of an SVG `transform`. */
export const transformOf = (matrix: Matrix): string => `matrix(${matrix.join(' ')})`;

/** px a quarter-kilometre. Stroke widths where non-scaling strokes aren't known (PDF, PPTX) are px over this. */
export const scaleOf = ([a, b]: Matrix): number => Math.hypot(a, b);

/** Degrees clockwise from up to north, in the middle of the map; a north arrow stands where this isn't 0. */
export const northOf = ([a, b]: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI;

/** The part of the plane that a frame shows, as the corners of a turned rectangle, clockwise from top left. */
export const cornersOf = (matrix: Matrix, { width, height }: Size): readonly Point[] =>
  [[0, 0] as const, [width, 0] as const, [width, height] as const, [0, height] as const].map((corner) => applyInverse(matrix, corner));

/**
 * A scale bar: the longest of 1, 2 or 5 times a power of ten miles that is no wider than `widest` px.
 * Good to 1 % anywhere along the line.
 */
export function scaleBar(matrix: Matrix, widest: number): { readonly miles: number; readonly width: number } {
  const pxPerMile = scaleOf(matrix) * PROJECTION.unitsPerKm * KM_PER_MILE;
  const power = 10 ** Math.floor(Math.log10(widest / pxPerMile));
  const miles = power * ([5, 2].find((times) => times * power * pxPerMile <= widest) ?? 1);
  return { miles, width: miles * pxPerMile };
}
