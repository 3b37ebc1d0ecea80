import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Point } from '../../../src/geo/projection';
import { apply, applyInverse, cornersOf, fit, northOf, scaleBar, scaleOf, transformOf, WINDOWS, type Insets, type Size, type WindowName } from '../../../src/geo/windows';
import { border, corridor, hero } from './real-geometry';

const SEED = { seed: 1954 };
const insets = (top: number, right: number, bottom: number, left: number): Insets => ({ top, right, bottom, left });

/** Frames as the pages have them, with room for title, labels and legend. */
const FRAMES: readonly (readonly [WindowName, Size, Insets])[] = [
  ['wide', { width: 1440, height: 800 }, insets(150, 90, 80, 60)],
  ['wide', { width: 1600, height: 900 }, insets(150, 100, 120, 60)],
  ['wide', { width: 1024, height: 620 }, insets(100, 60, 60, 50)],
  ['flat', { width: 1300, height: 240 }, insets(60, 40, 60, 40)],
  ['flat', { width: 1440, height: 320 }, insets(100, 60, 80, 40)],
  ['phone', { width: 390, height: 1240 }, insets(100, 150, 60, 110)],
  ['phone', { width: 360, height: 1240 }, insets(100, 140, 60, 100)],
];
const theLine: readonly Point[] = border.vertices.map(([x, y]) => [x, y]);

describe.each(FRAMES)('the %s window in a frame of %o', (name, frame, free) => {
  const matrix = fit(WINDOWS[name], frame, free);
  const drawn = theLine.map((point) => apply(matrix, point));

  test('shows the whole line inside what the insets leave', () => {
    expect(drawn.filter(([x, y]) => x < free.left - 0.01 || x > frame.width - free.right + 0.01 || y < free.top - 0.01 || y > frame.height - free.bottom + 0.01)).toEqual([]);
  });

  test('fills what they leave from one edge to the other', () => {
    const extent = (values: number[]): number => Math.max(...values) - Math.min(...values);
    const filled = [extent(drawn.map(([x]) => x)) / (frame.width - free.left - free.right), extent(drawn.map(([, y]) => y)) / (frame.height - free.top - free.bottom)];
    expect(Math.max(...filled)).toBeGreaterThan(0.99);
  });

  test('shows no straight cut of the land: all that it shows was compiled', () => {
    const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = hero.box;
    const isSea = ([x, y]: Point): boolean => x < x0 && y > -3600; // west of the coasts that the box holds
    const isBeyond = ([x, y]: Point): boolean => x < x0 || x > x1 || y < y0 || y > y1;
    expect(cornersOf(matrix, frame).filter((corner) => isBeyond(corner) && !isSea(corner))).toEqual([]);
  });
});

test('the corridor window shows Tapachula, Tegucigalpa and the whole line, within what was compiled', () => {
  const frame = { width: 1080, height: 850 };
  const matrix = fit(WINDOWS.corridor, frame, insets(30, 30, 30, 30));
  const places: readonly Point[] = [...theLine, [5683, 5505], [7877, 5957]];
  expect(places.map((point) => apply(matrix, point)).filter(([x, y]) => x < 0 || x > frame.width || y < 0 || y > frame.height)).toEqual([]);
  const [x0 = NaN, , x1 = NaN, y1 = NaN] = corridor.box;
  expect(cornersOf(matrix, frame).filter(([x, y]) => x < x0 || x > x1 || y > y1)).toEqual([]);
});

describe('turning', () => {
  const frame = { width: 1000, height: 1000 };
  const ends = (name: WindowName): readonly [Point, Point] => {
    const matrix = fit(WINDOWS[name], frame, insets(0, 0, 0, 0));
    return [apply(matrix, border.at(0)), apply(matrix, border.at(border.lengthMi))];
  };

  test('lays the line flat: its ends differ by a twelfth of its length in height', () => {
    const [[x0, y0], [x1, y1]] = ends('flat');
    expect(Math.abs(y1 - y0) / (x1 - x0)).toBeLessThan(1 / 12);
  });

  test('stands it up for a phone: the Pacific on top, Mexico at the left', () => {
    const [[, y0], [, y1]] = ends('phone');
    expect(y0).toBeLessThan(y1);
    const matrix = fit(WINDOWS.phone, frame, insets(0, 0, 0, 0));
    const hermosillo: Point = [-2077, -834];
    expect(border.locate(hermosillo).offsetKm).toBeLessThan(0);
    expect(apply(matrix, hermosillo)[0]).toBeLessThan(apply(matrix, border.locate(hermosillo).point)[0]);
  });

  test('north is up in the wide window and turned by as much in the others', () => {
    const turns = (['wide', 'flat', 'phone', 'corridor'] as const).map((name) => northOf(fit(WINDOWS[name], frame, insets(0, 0, 0, 0))));
    expect(turns.map((turn) => Math.round(turn * 10) / 10)).toEqual([0, -21.5, 68.5, 0]);
  });
});

const point = fc.tuple(fc.integer({ min: -6000, max: 10_000 }), fc.integer({ min: -6000, max: 10_000 })).map(([x, y]): Point => [x, y]);
const names = fc.constantFrom<WindowName>('wide', 'flat', 'phone', 'corridor');
const frames = fc.record({ width: fc.integer({ min: 300, max: 4000 }), height: fc.integer({ min: 200, max: 3000 }) });

test.prop([names, frames, point], SEED)('a point of the frame leads back to its point of the plane', (name, frame, some) => {
  const matrix = fit(WINDOWS[name], frame, insets(10, 10, 10, 10));
  const [x, y] = applyInverse(matrix, apply(matrix, some));
  expect(Math.hypot(x - some[0], y - some[1])).toBeLessThan(1e-6);
});

test.prop([names, frames], SEED)('a scale bar is 1, 2 or 5 of a power of ten, no wider than asked and at least two fifths of that', (name, frame) => {
  const matrix = fit(WINDOWS[name], frame, insets(10, 10, 10, 10));
  const bar = scaleBar(matrix, 220);
  expect(String(bar.miles)).toMatch(/^(0\.0*)?[125]0*$/);
  expect(bar.width).toBeLessThanOrEqual(220);
  expect(bar.width).toBeGreaterThan(220 / 2.5 - 1e-9);
  expect(bar.width / bar.miles).toBeCloseTo(scaleOf(matrix) * 4 * 1.609344, 9);
});

test('insets that leave nothing are refused in words', () => {
  expect(() => fit(WINDOWS.wide, { width: 300, height: 200 }, insets(100, 10, 100, 10))).toThrow('The insets leave 280 × 0 px of the frame; expected more than 0.');
});

test('a matrix is written as SVG reads it', () => {
  expect(transformOf([1, 0, 0, 1, 12.5, -3])).toBe('matrix(1 0 0 1 12.5 -3)');
});
