import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { linearReference } from '../../../src/geo/linear-reference';
import { project, type Point } from '../../../src/geo/projection';
import { border, corridor, crossings, hero, isInside, line, linesOf } from './real-geometry';

const SEED = { seed: 1954, numRuns: 500 };
const LENGTH = 1954;
const mile = fc.double({ min: 0, max: LENGTH, noNaN: true });
const twoMiles = fc.tuple(mile, mile).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const expected: { readonly crossings: Readonly<Record<string, number>>; readonly states: Readonly<Record<string, readonly number[]>> } = JSON.parse(
  readFileSync('tests/fixtures/geo/expected-miles.json', 'utf8'),
);

const lengthOf = (points: readonly (readonly number[])[]): number =>
  points.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + Math.hypot(x - (points[at]?.[0] ?? 0), y - (points[at]?.[1] ?? 0)), 0);

describe('mile → point → mile', () => {
  test.prop([mile], SEED)('comes back to 1e-9 of a mile', (at) => {
    expect(Math.abs(border.locate(border.at(at)).mile - at)).toBeLessThan(1e-9);
  });

  test('comes back at every vertex and every tenth of a mile', () => {
    const miles = [...border.vertices.map(([, , at]) => at), ...Array.from({ length: LENGTH * 10 + 1 }, (_, tenth) => tenth / 10)];
    expect(miles.filter((at) => Math.abs(border.locate(border.at(at)).mile - at) >= 1e-9)).toEqual([]);
  });

  test('the ends of the line are miles 0 and 1,954', () => {
    expect([border.at(0), border.at(LENGTH)]).toEqual([border.vertices[0], border.vertices.at(-1)].map((vertex) => vertex?.slice(0, 2)));
    expect(border.lengthMi).toBe(LENGTH);
  });

  test.each([-0.1, 1954.1, NaN, Infinity])('mile %d is refused in words', (at) => {
    expect(() => border.at(at)).toThrow(`Mile ${at} is not on the border; expected 0 to 1954.`);
  });
});

describe('point → mile', () => {
  const near = fc.record({ at: mile, dx: fc.double({ min: -800, max: 800, noNaN: true }), dy: fc.double({ min: -800, max: 800, noNaN: true }) });
  const pointNear = ({ at, dx, dy }: { at: number; dx: number; dy: number }): Point => [border.at(at)[0] + dx, border.at(at)[1] + dy];

  test.prop([near], SEED)('lies in 0 to 1,954, and no vertex is nearer than the place found', (some) => {
    const point = pointNear(some);
    const found = border.locate(point);
    expect(found.mile).toBeGreaterThanOrEqual(0);
    expect(found.mile).toBeLessThanOrEqual(LENGTH);
    const offs = border.vertices.map(([x, y]) => Math.hypot(x - point[0], y - point[1]) / 4);
    expect(Math.abs(found.offsetKm)).toBeLessThanOrEqual(Math.min(...offs) + 1e-9);
    expect(Math.hypot(found.point[0] - point[0], found.point[1] - point[1]) / 4).toBeCloseTo(Math.abs(found.offsetKm), 9);
  });

  test.prop([near], SEED)('is positive where the land is the United States’ and negative where it is Mexico’s', (some) => {
    const point = pointNear(some);
    const { offsetKm } = border.locate(point);
    fc.pre(Math.abs(offsetKm) > 1e-6);
    if (isInside(point, linesOf(hero.land.us))) expect(offsetKm).toBeGreaterThan(0);
    if (isInside(point, linesOf(hero.land.mx))) expect(offsetKm).toBeLessThan(0);
  });

  test('a point further than 400 km off has no mile', () => {
    const tapachula = project([-92.26, 14.9]);
    expect(isInside(tapachula, linesOf(corridor.land.mx))).toBe(true);
    expect(() => border.locate(tapachula)).toThrow(/km from the border; expected at most 400/);
    expect(() => border.locate([NaN, 0])).toThrow(RangeError);
  });

  test('at a sharp bend the side is that of the bend, not of the segment found first', () => {
    const bend = linearReference([[0, 0, 0], [100, 0, 1], [0, 10, 2]]); // east, then back under itself
    expect(Math.sign(bend.locate([110, 2]).offsetKm)).toBe(1);
    expect(Math.sign(bend.locate([110, -2]).offsetKm)).toBe(1);
    expect(Math.sign(bend.locate([50, 2]).offsetKm)).toBe(-1);
  });
});

describe('a stretch', () => {
  test.prop([mile, mile, mile], SEED)('and the one after it are as long as both together', (...three) => {
    const [a = 0, b = 0, c = 0] = three.toSorted((one, other) => one - other);
    expect(lengthOf(border.slice(a, b)) + lengthOf(border.slice(b, c))).toBeCloseTo(lengthOf(border.slice(a, c)), 6);
  });

  test.prop([twoMiles], SEED)('begins and ends at its miles, and rises all the way', ([from, to]) => {
    const miles = border.slice(from, to).map(([, , at]) => at);
    expect([miles[0], miles.at(-1)]).toEqual([from, to]);
    expect(miles.slice(1).filter((at, index) => at < (miles[index] ?? NaN))).toEqual([]);
  });

  test('of the whole border is the whole line, 2,648 km in the plane, which is its 1,645.4 miles', () => {
    expect(border.slice(0, LENGTH).slice(1, -1)).toEqual(border.vertices.slice(1, -1));
    expect(lengthOf(border.slice(0, LENGTH)) / 4 / 1.609344).toBeGreaterThan(1645.4 * 0.99);
    expect(lengthOf(border.slice(0, LENGTH)) / 4 / 1.609344).toBeLessThan(1645.4 * 1.01);
  });

  test('may be a single mile, and may not run backward', () => {
    expect(border.slice(300, 300).map(([, , at]) => at)).toEqual([300, 300]);
    expect(() => border.slice(620, 300)).toThrow('from mile 620 to 300 runs backward');
  });
});

describe('the heading', () => {
  test.prop([mile], SEED)('is a unit vector, and to its left lies the United States', (at) => {
    const [x, y] = border.heading(at);
    const [fromX, fromY] = border.at(at);
    expect(Math.hypot(x, y)).toBeCloseTo(1, 12);
    expect(border.locate([fromX + 100 * y, fromY - 100 * x]).offsetKm).toBeGreaterThan(0); // 25 km off
    expect(border.locate([fromX - 100 * y, fromY + 100 * x]).offsetKm).toBeLessThan(0);
  });

  test('runs east along California and New Mexico, south along the Colorado and the Bootheel', () => {
    expect(border.heading(70, 20)[0]).toBeGreaterThan(0.999);
    expect(border.heading(660, 20)[0]).toBeGreaterThan(0.999);
    expect(border.heading(153, 8)[1]).toBeGreaterThan(0.9);
    expect(border.heading(585, 8)[1]).toBeLessThan(-0.9); // from the Bootheel's foot north
  });
});

describe('the 54 crossings', () => {
  const located = crossings.map(({ id, lon, lat }) => ({ id, ...border.locate(project([lon, lat])) }));

  test('lie within half a mile of the miles first measured', () => {
    expect(Object.keys(expected.crossings)).toHaveLength(54);
    expect(located.filter(({ id, mile: at }) => !(Math.abs(at - (expected.crossings[id] ?? NaN)) <= 0.5))).toEqual([]);
  });

  test('and of the miles that the dataset states', () => {
    expect(crossings.filter(({ id, borderMile }) => !(Math.abs(borderMile - (expected.crossings[id] ?? NaN)) <= 0.5))).toEqual([]);
  });

  test('are published within 1.7 km of the line', () => {
    expect(located.filter(({ offsetKm }) => Math.abs(offsetKm) > 1.7)).toEqual([]);
  });

  test('stand, by their miles, on the line itself and thus on neither wrong bank', () => {
    const off = crossings.map(({ borderMile }) => Math.abs(border.locate(border.at(borderMile)).offsetKm));
    expect(Math.max(...off)).toBeLessThan(1e-9);
  });
});

test('the states of both countries follow one another from end to end, at the miles first measured', () => {
  for (const states of [line.states.us, line.states.mx]) {
    expect(states.map(({ from }) => from)).toEqual([0, ...states.slice(0, -1).map(({ to }) => to)]);
    expect(states.at(-1)?.to).toBe(LENGTH);
    for (const { id, from, to } of states) {
      expect(Math.abs(from - (expected.states[id]?.[0] ?? NaN))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(to - (expected.states[id]?.[1] ?? NaN))).toBeLessThanOrEqual(0.5);
    }
  }
});

// Source: the Border Patrol says 262 miles of the Tucson Sector, 60 of San Diego; state pages 180 of New Mexico, 1,254 of Texas.
test('lengths that were not put in come out: Tucson 262, San Diego 60, New Mexico 180, Texas 1,254', () => {
  const corner = (id: string, state: readonly { readonly id: string; readonly to: number; readonly from: number }[]): number => state.filter((each) => each.id === id).reduce((sum, { from, to }) => sum + to - from, 0);
  expect(Math.abs(corner('US-NM', line.states.us) - 180)).toBeLessThan(1);
  expect(Math.abs(corner('US-TX', line.states.us) - 1254)).toBeLessThan(2);
  const milesOf = (sector: string): number[] => {
    const own = new Set(linesOf(hero.sectors[sector] ?? '').flat().map(String));
    return border.vertices.filter(([x, y]) => own.has(String([x, y]))).map(([, , at]) => at);
  };
  expect(Math.abs(Math.max(...milesOf('sector-tucson')) - Math.min(...milesOf('sector-tucson')) - 262)).toBeLessThan(1);
  expect(Math.abs(Math.max(...milesOf('sector-san-diego')) - 60)).toBeLessThan(1);
});
