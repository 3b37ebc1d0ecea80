import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { besideMark, overArea, placeLabels, type Label } from '../../../src/geo/labels';
import type { Point } from '../../../src/geo/projection';
import { apply, fit, WINDOWS, type Box, type WindowName } from '../../../src/geo/windows';
import { border, crossings } from './real-geometry';

const SEED = { seed: 1954 };
const frame = { width: 600, height: 400 };
const EDGE = 4;
const GAP = 2;
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const grown = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 - by, y0 - by, x1 + by, y1 + by];

const direction = fc.double({ min: 0, max: Math.PI * 2, noNaN: true }).map((angle): Point => [Math.cos(angle), Math.sin(angle)]);
const label = fc.record({
  at: fc.tuple(fc.integer({ min: -20, max: 620 }), fc.integer({ min: -20, max: 420 })),
  width: fc.integer({ min: 8, max: 140 }),
  toward: direction,
  radius: fc.integer({ min: 1, max: 14 }),
});
const labels = fc.array(label, { maxLength: 40 }).map((list): Label[] =>
  list.map(({ at, width, toward, radius }, index) => ({ id: `l${index}`, candidates: besideMark(at, radius, { width, height: 14 }, toward) })),
);
const title: Box = [10, 10, 260, 60];

describe('placed labels', () => {
  test.prop([labels], SEED)('never overlap, never touch what is blocked, never leave the frame', (list) => {
    const boxes = [...placeLabels(list, { frame, blocked: [title] }).values()].map(({ box }) => box);
    boxes.forEach((box, index) => {
      expect(boxes.slice(0, index).filter((other) => overlap(grown(box, GAP), other))).toEqual([]);
      expect(overlap(box, title)).toBe(false);
      expect(box[0] >= EDGE && box[1] >= EDGE && box[2] <= frame.width - EDGE && box[3] <= frame.height - EDGE).toBe(true);
    });
  });

  test.prop([labels], SEED)('are the same each time, and a less important label moves none before it', (list) => {
    const all = placeLabels(list, { frame });
    expect([...placeLabels(list, { frame })]).toEqual([...all]);
    const fewer = placeLabels(list.slice(0, -1), { frame });
    for (const [id, place] of fewer) expect(all.get(id)).toEqual(place);
  });

  test.prop([labels], SEED)('are left out only where every place is taken', (list) => {
    const placed = placeLabels(list, { frame });
    const taken = [...placed.values()].map(({ box }) => box);
    for (const { candidates } of list.filter(({ id }) => !placed.has(id))) {
      const free = candidates.filter(({ box }) => box[0] >= EDGE && box[1] >= EDGE && box[2] <= frame.width - EDGE && box[3] <= frame.height - EDGE && !taken.some((other) => overlap(grown(box, GAP), other)));
      expect(free).toEqual([]);
    }
  });

  test('take the cheapest place, and rather a dearer one than to touch the line', () => {
    const two: Label = { id: 'a', candidates: [{ box: [100, 100, 150, 114], cost: 0, leader: null }, { box: [100, 200, 150, 214], cost: 2, leader: null }] };
    expect(placeLabels([two], { frame }).get('a')?.cost).toBe(0);
    expect(placeLabels([two], { frame, avoided: [[0, 105, 600, 108]] }).get('a')?.cost).toBe(2);
  });
});

describe('places beside a mark', () => {
  test.prop([label], SEED)('keep clear of the mark', ({ at, width, toward, radius }) => {
    for (const { box } of besideMark(at, radius, { width, height: 14 }, toward)) {
      const [dx, dy] = [Math.max(box[0] - at[0], 0, at[0] - box[2]), Math.max(box[1] - at[1], 0, at[1] - box[3])];
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
    }
  });

  test('have a leader where they stand off, from the mark’s edge to the label’s', () => {
    for (const { box, leader, cost } of besideMark([300, 200], 5, { width: 60, height: 14 }, [0, -1])) {
      if (leader === null) expect(cost).toBeLessThan(2 + 1e-9);
      else {
        expect(Math.hypot(leader[0][0] - 300, leader[0][1] - 200)).toBeCloseTo(5, 9);
        expect(leader[1][0] >= box[0] && leader[1][0] <= box[2] && leader[1][1] >= box[1] && leader[1][1] <= box[3]).toBe(true);
      }
    }
  });
});

test('the name of an area stands over its point, or nudged inside its room', () => {
  const places = overArea([300, 200], { width: 80, height: 14 }, { width: 40, height: 20 });
  expect(places[0]).toEqual({ box: [260, 193, 340, 207], cost: 0, leader: null });
  expect(places.filter(({ box }) => Math.abs((box[0] + box[2]) / 2 - 300) > 40 || Math.abs((box[1] + box[3]) / 2 - 200) > 20)).toEqual([]);
});

describe.each<readonly [WindowName, number, number]>([['wide', 1440, 800], ['wide', 768, 560], ['flat', 1440, 320]])('in the %s window of %d × %d px', (name, width, height) => {
  test('27 crossings’ names, every other one from the Pacific on, find their places and none overlaps', () => {
    const matrix = fit(WINDOWS[name], { width, height }, { top: 120, right: 80, bottom: 80, left: 60 });
    const turnedUp = (mile: number): Point => {
      const [x, y] = border.heading(mile);
      const [fromX, fromY] = apply(matrix, [0, 0]);
      const [toX, toY] = apply(matrix, [y, -x]);
      const length = Math.hypot(toX - fromX, toY - fromY);
      return [(toX - fromX) / length, (toY - fromY) / length];
    };
    const spread = crossings.filter((_, index) => index % 2 === 0);
    const named: Label[] = spread.map(({ id, borderMile }) => ({ id, candidates: besideMark(apply(matrix, border.at(borderMile)), 4, { width: id.length * 6, height: 14 }, turnedUp(borderMile)) }));
    const placed = placeLabels(named, { frame: { width, height } });
    const boxes = [...placed.values()].map(({ box }) => box);
    expect(boxes.filter((box, index) => boxes.slice(0, index).some((other) => overlap(box, other)))).toEqual([]);
    expect(placed.size).toBeGreaterThanOrEqual(name === 'wide' && width > 1000 ? 24 : 18);
  });
});
