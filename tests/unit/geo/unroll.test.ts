import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Vertex } from '../../../src/geo/measured-line';
import type { Point } from '../../../src/geo/projection';
import { crossFadeAt, rider, stageAt, stretchRider, turned, unroller, type Strip } from '../../../src/geo/unroll';
import { apply, fit, WINDOWS, type WindowName } from '../../../src/geo/windows';
import { border, crossingsOf, sidesOf } from './real-geometry';

const SEED = { seed: 1954 };
const t = fc.double({ min: 0, max: 1, noNaN: true });

const drawnIn = (name: WindowName, width: number, height: number): Vertex[] => {
  const matrix = fit(WINDOWS[name], { width, height }, { top: 80, right: 60, bottom: 60, left: 40 });
  return border.vertices.map(([x, y, mile]) => [...apply(matrix, [x, y]), mile]);
};
const CASES: readonly (readonly [string, Vertex[], Strip])[] = [
  ['wide, to a level strip', drawnIn('wide', 1440, 800), { from: [120, 236], to: [1400, 236] }],
  ['flat, to a level strip', drawnIn('flat', 1440, 320), { from: [120, 236], to: [1400, 236] }],
  ['phone, to an upright strip', drawnIn('phone', 390, 1240), { from: [120, 90], to: [120, 1200] }],
];

describe.each(CASES)('the map %s', (_, map, strip) => {
  const unroll = unroller(map, strip);
  const length = Math.hypot(strip.to[0] - strip.from[0], strip.to[1] - strip.from[1]);

  test('begins as the map, exactly', () => {
    expect(unroll(0)).toEqual(map.map(([x, y]) => [x, y]));
  });

  test('ends as the strip: each vertex at the share of its mile', () => {
    unroll(1).forEach(([x, y], index) => {
      const share = (map[index]?.[2] ?? NaN) / 1954;
      expect(Math.hypot(x - (strip.from[0] + share * (strip.to[0] - strip.from[0])), y - (strip.from[1] + share * (strip.to[1] - strip.from[1])))).toBeLessThan(1e-9);
    });
  });

  test('never crosses itself on its way, in 100 steps', () => {
    const crossing = Array.from({ length: 101 }, (_step, step) => step / 100).filter((at) => {
      const sides = sidesOf(unroll(at));
      return crossingsOf(sides, sides).length > 0;
    });
    expect(crossing).toEqual([]);
  });

  test.prop([t], SEED)('is a function of t alone: the same at once, later, and by another unroller', (at) => {
    const before = unroll(at);
    unroll(1 - at);
    expect(unroll(at)).toEqual(before);
    expect(unroller(map, strip)(at)).toEqual(before);
  });

  test.prop([t], SEED)('moves without a jump: a hundredth of the way is under a twelfth of the strip for any vertex', (from) => {
    const [a, b] = [unroll(from), unroll(Math.min(1, from + 0.01))];
    const moved = a.map(([x, y], index) => Math.hypot((b[index]?.[0] ?? NaN) - x, (b[index]?.[1] ?? NaN) - y));
    expect(Math.max(...moved)).toBeLessThan(length / 12);
  });

  test.each([0, 1])('and without a jump at its end %d', (end) => {
    const [a, b] = [unroll(end), unroll(Math.abs(end - 1e-6))];
    expect(Math.max(...a.map(([x, y], index) => Math.hypot((b[index]?.[0] ?? NaN) - x, (b[index]?.[1] ?? NaN) - y)))).toBeLessThan(0.01);
  });

  test.prop([t], SEED)('stays, along the strip, between the extents of map and strip', (at) => {
    const along = ([x, y]: Point): number => ((x - strip.from[0]) * (strip.to[0] - strip.from[0]) + (y - strip.from[1]) * (strip.to[1] - strip.from[1])) / length;
    const extent = (points: readonly Point[]): [number, number] => [Math.min(...points.map(along)), Math.max(...points.map(along))];
    const [low, high] = extent(unroll(at));
    const [mapLow, mapHigh] = extent(unroll(0));
    expect(low).toBeGreaterThanOrEqual(Math.min(mapLow, 0) - 1e-6);
    expect(high).toBeLessThanOrEqual(Math.max(mapHigh, length) + 1e-6);
  });
});

test.each(CASES)('%s keeps every segment, and gets straighter all the way', (_, map, strip) => {
  const unroll = unroller(map, strip);
  const straightness = Array.from({ length: 51 }, (_step, step) => {
    const points = unroll(step / 50);
    const lengths = points.slice(1).map(([x, y], at) => Math.hypot(x - (points[at]?.[0] ?? NaN), y - (points[at]?.[1] ?? NaN)));
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    const [first, last] = [points[0] ?? [NaN, NaN], points.at(-1) ?? [NaN, NaN]];
    return Math.hypot(last[0] - first[0], last[1] - first[1]) / lengths.reduce((sum, length) => sum + length, 0);
  });
  // The first bends that open may close the whole by a ten-thousandth.
  straightness.slice(1).forEach((now, before) => expect(now).toBeGreaterThan((straightness[before] ?? NaN) - 2e-4));
  expect(straightness.at(-1)).toBeCloseTo(1, 9);
});

test('the Pacific end lies down first', () => {
  const [, map, strip] = CASES[0] ?? ['', [], { from: [0, 0], to: [1, 0] }];
  const half = unroller(map, strip)(0.5);
  const slope = (from: number, to: number): number => Math.abs(((half[to]?.[1] ?? NaN) - (half[from]?.[1] ?? NaN)) / ((half[to]?.[0] ?? NaN) - (half[from]?.[0] ?? NaN)));
  expect(slope(9, 16)).toBeLessThan(0.05); // Arizona, a fifth of the way along
  expect(slope(200, 280)).toBeGreaterThan(0.2); // the lower Rio Grande
});

describe('a mark that rides', () => {
  const mile = fc.double({ min: 0, max: 1954, noNaN: true });
  const vertices = border.vertices;

  test.prop([mile], SEED)('is where the mile is, on the line at rest', (at) => {
    const [x, y] = rider(vertices, at)(vertices.map(([px, py]) => [px, py]));
    expect(Math.hypot(x - border.at(at)[0], y - border.at(at)[1])).toBeLessThan(1e-9);
  });

  test.prop([mile], SEED)('is at the mile’s share of the strip at the end', (at) => {
    const [x, y] = rider(vertices, at)(unroller(vertices, { from: [100, 50], to: [1100, 50] })(1));
    expect(x).toBeCloseTo(100 + (at / 1954) * 1000, 6);
    expect(y).toBe(50);
  });
});

describe('a stretch that rides', () => {
  const mile = fc.double({ min: 0, max: 1954, noNaN: true });
  const vertices = border.vertices;

  test.prop([mile, mile], SEED)('is the slice of the line at rest', (a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const points = stretchRider(vertices, from, to)(vertices.map(([x, y]) => [x, y]));
    const slice = border.slice(from, to);
    expect(points).toHaveLength(slice.length);
    points.forEach(([x, y], at) => expect(Math.hypot(x - (slice[at]?.[0] ?? NaN), y - (slice[at]?.[1] ?? NaN))).toBeLessThan(1e-9));
  });

  test.prop([mile, mile], SEED)('keeps its order on the strip, and takes the share of it that its miles are', (a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const xs = stretchRider(vertices, from, to)(unroller(vertices, { from: [0, 0], to: [1954, 0] })(1)).map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    expect((xs.at(-1) ?? NaN) - (xs[0] ?? NaN)).toBeCloseTo(to - from, 6);
  });
});

describe('a direction', () => {
  const angle = fc.double({ min: -1.5, max: 1.5, noNaN: true });

  test.prop([angle, angle, t], SEED)('turns from the one to the other and keeps its length', (a, b, at) => {
    const [from, to] = [[Math.cos(a), Math.sin(a)], [Math.cos(b), Math.sin(b)]] as const;
    const [x, y] = turned(from, to, at);
    expect(Math.hypot(x, y)).toBeCloseTo(1, 9);
    expect(Math.atan2(y, x)).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
    expect(Math.atan2(y, x)).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
  });
});

describe('the stages', () => {
  test('begin with the map alone and end with the lanes alone', () => {
    expect(stageAt(0)).toEqual({ map: 1, line: 0, lanes: 0 });
    expect(stageAt(1)).toEqual({ map: 0, line: 1, lanes: 1 });
  });

  test.prop([t], SEED)('never show map and lanes together, and move the line only once the map begins to fade', (at) => {
    const { map, line, lanes } = stageAt(at);
    expect(map > 0 && lanes > 0).toBe(false);
    expect(line > 0 && map === 1).toBe(false);
  });

  test.prop([t], SEED)('where nothing may move, only fade: the line is straight throughout, and the two pictures share the eye', (at) => {
    const { map, line, lanes } = crossFadeAt(at);
    expect(line).toBe(1);
    expect(map + lanes).toBeCloseTo(1, 9);
  });
});
