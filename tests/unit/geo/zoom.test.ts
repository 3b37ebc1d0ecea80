import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Point } from '../../../src/geo/projection';
import { apply, type Matrix } from '../../../src/geo/windows';
import { AT_REST, LARGEST_ZOOM, panned, zoomed, zoomedMatrix, type Zoom } from '../../../src/geo/zoom';

const SEED = { seed: 1954 };
const frame = { width: 1000, height: 600 };
const inFrame = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 600 })).map(([x, y]): Point => [x, y]);
const factor = fc.double({ min: 0.1, max: 8, noNaN: true });
const steps = fc.array(fc.tuple(factor, inFrame, fc.boolean()), { maxLength: 12 });
const walk = (list: readonly (readonly [number, Point, boolean])[]): Zoom =>
  list.reduce((zoom, [by, at, isPan]) => (isPan ? panned(zoom, [at[0] - 500, at[1] - 300], frame) : zoomed(zoom, by, at, frame)), AT_REST);

test.prop([steps], SEED)('whatever one does, the scale stays in 1 to 4 and the frame is filled', (list) => {
  const { scale, x, y } = walk(list);
  expect(scale).toBeGreaterThanOrEqual(1);
  expect(scale).toBeLessThanOrEqual(LARGEST_ZOOM);
  for (const [shift, length] of [[x, frame.width], [y, frame.height]] as const) {
    expect(shift).toBeLessThanOrEqual(0);
    expect(shift + scale * length).toBeGreaterThanOrEqual(length - 1e-9);
  }
});

test.prop([inFrame, fc.double({ min: 1, max: 4, noNaN: true })], SEED)('what lies under the pointer stays there when one zooms in', (at, by) => {
  const { scale, x, y } = zoomed(AT_REST, by, at, frame);
  expect(at[0] * scale + x).toBeCloseTo(at[0], 6);
  expect(at[1] * scale + y).toBeCloseTo(at[1], 6);
});

test.prop([steps], SEED)('zooming out all the way is at rest again', (list) => {
  expect(zoomed(walk(list), 0.01, [500, 300], frame)).toEqual(AT_REST);
});

test.prop([inFrame, steps], SEED)('the zoomed matrix draws as the matrix and then the zoom', (point, list) => {
  const matrix: Matrix = [0.2, 0.1, -0.1, 0.2, 30, 40];
  const zoom = walk(list);
  const [x, y] = apply(matrix, point);
  const [zx, zy] = apply(zoomedMatrix(matrix, zoom), point);
  expect(zx).toBeCloseTo(x * zoom.scale + zoom.x, 6);
  expect(zy).toBeCloseTo(y * zoom.scale + zoom.y, 6);
});
