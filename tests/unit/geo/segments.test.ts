import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Point } from '../../../src/geo/projection';
import { doCross, runsThrough, type Segment } from '../../../src/geo/segments';

const SEED = { seed: 1954 };
const point = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })).map(([x, y]): Point => [x, y]);
const segment = fc.tuple(point, point).map(([a, b]): Segment => [a, b]);

test.prop([segment], SEED)('a segment runs through a box exactly if one of its points, finely stepped, lies inside', (some) => {
  const [[ax, ay], [bx, by]] = some;
  const steps = Array.from({ length: 4001 }, (_, step) => step / 4000);
  const isInside = steps.some((t) => Math.abs(ax + t * (bx - ax)) < 5 && Math.abs(ay + t * (by - ay)) < 3);
  expect(runsThrough(some, [-5, -3, 5, 3])).toBe(isInside);
});

test.prop([segment, segment], SEED)('crossing doesn’t depend on which comes first or on which way they run', ([a, b], [c, d]) => {
  const crosses = doCross([a, b], [c, d]);
  expect([doCross([c, d], [a, b]), doCross([b, a], [c, d]), doCross([a, b], [d, c])]).toEqual([crosses, crosses, crosses]);
});

test('the diagonals of a square cross, its sides don’t, nor do two that meet at an end', () => {
  expect(doCross([[0, 0], [2, 2]], [[0, 2], [2, 0]])).toBe(true);
  expect(doCross([[0, 0], [2, 0]], [[0, 2], [2, 2]])).toBe(false);
  expect(doCross([[0, 0], [2, 0]], [[2, 0], [2, 2]])).toBe(false);
});
