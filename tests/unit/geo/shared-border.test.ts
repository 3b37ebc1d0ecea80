import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/geo/projection';
import { border, corridor, crossingsOf, hero, isInside, linesOf, sidesOf, type Side } from './real-geometry';

const theLine: readonly Point[] = border.vertices.map(([x, y]) => [x, y]);
const lineSides = sidesOf(theLine);
const keyOf = (point: Point): string => point.join();

/** How many of the line's sides are sides of an area, either way round. */
function sharedSides(path: string): number {
  const own = new Set(linesOf(path).flatMap(sidesOf).flatMap(([a, b]) => [`${keyOf(a)} ${keyOf(b)}`, `${keyOf(b)} ${keyOf(a)}`]));
  return lineSides.filter(([a, b]) => own.has(`${keyOf(a)} ${keyOf(b)}`)).length;
}

describe.each([['hero', hero], ['corridor', corridor]] as const)('in %s.json', (_, { land, stateLines }) => {
  test('every side of the line is a side of both countries: no gap, no sliver', () => {
    expect([sharedSides(land.us), sharedSides(land.mx)]).toEqual([lineSides.length, lineSides.length]);
  });

  test('no coast and no state line crosses the line', () => {
    for (const path of [land.us, land.mx, stateLines.us, stateLines.mx]) expect(crossingsOf(linesOf(path).flatMap(sidesOf), lineSides)).toEqual([]);
  });

  test('the two countries have no other side near the line in common, and no vertex of one lies in the other', () => {
    const [us, mx] = [linesOf(land.us), linesOf(land.mx)];
    const onLine = new Set(theLine.map(keyOf));
    const strays = (own: readonly (readonly Point[])[], other: readonly (readonly Point[])[]) => own.flat().filter((point) => !onLine.has(keyOf(point)) && isInside(point, other));
    expect([strays(us, mx), strays(mx, us)]).toEqual([[], []]);
  });

  test('state lines end on the line at the states’ corners and nowhere near it', () => {
    const onLine = new Set(theLine.map(keyOf));
    const ends = (path: string): Point[] => linesOf(path).flatMap((points) => [points[0], points.at(-1)]).filter((point) => point !== undefined);
    const meeting = (path: string): number => new Set(ends(path).filter((point) => onLine.has(keyOf(point))).map(keyOf)).size;
    expect([meeting(stateLines.us), meeting(stateLines.mx)]).toEqual([3, 5]); // CA|AZ|NM|TX, and BC|Son|Chih|Coah|NL|Tam
  });
});

test('the line doesn’t cross itself', () => {
  expect(crossingsOf(lineSides, lineSides)).toEqual([]);
});

test('the sectors’ counties front the line from end to end, on the northern bank', () => {
  const sectors = Object.values(hero.sectors);
  expect(sectors.map(sharedSides).reduce((sum, count) => sum + count, 0)).toBe(lineSides.length);
  const sides = sectors.flatMap((path) => linesOf(path).flatMap(sidesOf));
  expect(crossingsOf(sides, lineSides)).toEqual([]);
  const mx = linesOf(hero.land.mx);
  const middles = sides.map(([[ax, ay], [bx, by]]: Side): Point => [(ax + bx) / 2, (ay + by) / 2]);
  const onLine = new Set(lineSides.map(([a, b]) => keyOf([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])));
  expect(middles.filter((point) => !onLine.has(keyOf(point)) && isInside(point, mx))).toEqual([]);
});
