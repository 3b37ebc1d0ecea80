import type { Point } from './projection';
import type { Matrix, Size } from './windows';

/** How far a reader has zoomed into a frame: px of the frame at rest → `scale`·px + x, y. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const AT_REST: Zoom = { scale: 1, x: 0, y: 0 };

/** The line's segments on the river are some 9 km long; past this they show as a chain. */
export const LARGEST_ZOOM = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Keeps the frame filled: what is at rest at an edge never comes inside of it. */
function bounded({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  const kept = (shift: number, length: number): number => clamp(shift, length * (1 - scale), 0) + 0; // + 0: no minus zero
  return { scale, x: kept(x, width), y: kept(y, height) };
}

/** Zooms by a factor about a point of the frame, in px, which stays in place as far as the bounds let it. */
export function zoomed(zoom: Zoom, factor: number, [x, y]: Point, frame: Size): Zoom {
  const scale = clamp(zoom.scale * factor, 1, LARGEST_ZOOM);
  const by = scale / zoom.scale;
  return bounded({ scale, x: x - (x - zoom.x) * by, y: y - (y - zoom.y) * by }, frame);
}

/** Moves what is seen by so many px, within bounds. */
export const panned = (zoom: Zoom, [dx, dy]: Point, frame: Size): Zoom => bounded({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, frame);

/** The map from the plane to the zoomed frame. */
export const zoomedMatrix = ([a, b, c, d, e, f]: Matrix, { scale, x, y }: Zoom): Matrix => [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y];
