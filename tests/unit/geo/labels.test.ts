import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { besideMark, overArea, placeLabels, type Label } from '../../../src/geo/labels';
import type { Point } from '../../../src/geo/projection';
import { apply, fit, WINDOWS, type Box, type WindowName } from '../../../src/geo/windows';
import { rowsOf } from '../data/real-data';
import { border, crossingsOf, sidesOf, type Side } from './real-geometry';

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
  list.map(({ at, width, toward, radius }, index) => besideMark(`l${index}`, at, radius, { width, height: 14 }, toward)),
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

  test.prop([labels], SEED)('are the same each time, and a label whose mark needs no way out moves none before it', (list) => {
    const all = placeLabels(list, { frame });
    expect([...placeLabels(list, { frame })]).toEqual([...all]);
    const bare = list.map(({ id, candidates }) => ({ id, candidates }));
    const more = placeLabels(bare, { frame });
    for (const [id, place] of placeLabels(bare.slice(0, -1), { frame })) expect(more.get(id)).toEqual(place);
  });

  test.prop([labels], SEED)('have leaders that run through no other label and across no other leader', (list) => {
    const placed = [...placeLabels(list, { frame }).values()];
    const leaders = placed.flatMap(({ leader }) => (leader ? [leader] : []));
    expect(crossingsOf(leaders, leaders)).toEqual([]);
    for (const { box, leader } of placed) {
      const edges: Side[] = sidesOf([[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]], [box[0], box[1]]]);
      expect(crossingsOf(leaders.filter((each) => each !== leader), edges)).toEqual([]);
    }
  });

  test.prop([labels], SEED)('are left out only where none of their places is free, even without leaders', (list) => {
    const bare = list.map((each): Label => ({ ...each, candidates: each.candidates.map((candidate) => ({ ...candidate, leader: null })) }));
    const placed = placeLabels(bare, { frame });
    const taken = [...placed.values()].map(({ box }) => box);
    for (const { candidates } of bare.filter(({ id }) => !placed.has(id))) {
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
    for (const { box } of besideMark('a', at, radius, { width, height: 14 }, toward).candidates) {
      const [dx, dy] = [Math.max(box[0] - at[0], 0, at[0] - box[2]), Math.max(box[1] - at[1], 0, at[1] - box[3])];
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
    }
  });

  test('have a leader where they stand off, from the mark’s edge to the label’s', () => {
    for (const { box, leader, cost } of besideMark('a', [300, 200], 5, { width: 60, height: 14 }, [0, -1]).candidates) {
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

test('a label leans aside where its middle would close the way out of a later one', () => {
  const size = { width: 60, height: 14 };
  const first = besideMark('first', [300, 200], 4, size, [0, -1]);
  const alone = placeLabels([first], { frame }).get('first');
  const followed = placeLabels([first, besideMark('second', [310, 200], 4, size, [0, -1])], { frame }).get('first');
  expect(alone?.box.slice(0, 3)).toEqual([270, 179, 330]);
  expect(followed?.box[2]).toBeLessThanOrEqual(310);
});

describe.each<readonly [WindowName, number, number, number]>([['wide', 1440, 800, 25], ['wide', 768, 560, 21], ['flat', 1440, 320, 25]])('in the %s window of %d × %d px', (name, width, height, atLeast) => {
  const matrix = fit(WINDOWS[name], { width, height }, { top: 100, right: 80, bottom: 80, left: 60 });
  /** The plane's direction to the United States (1) or Mexico (-1), turned as the window is. */
  const towards = (mile: number, side: number): Point => {
    const [x, y] = border.heading(mile);
    const [dx, dy] = [side * y, -side * x];
    const length = Math.hypot(matrix[0], matrix[1]);
    return [(matrix[0] * dx + matrix[2] * dy) / length, (matrix[1] * dx + matrix[3] * dy) / length];
  };
  const marks = rowsOf('ports').map(({ id, borderMile }) => ({ id, mile: borderMile, at: apply(matrix, border.at(borderMile)) }));
  const blocked = marks.map(({ at: [x, y] }): Box => [x - 4, y - 4, x + 4, y + 4]);
  const named = marks.map(({ id, mile, at }) => besideMark(id, at, 4, { width: 52, height: 14 }, towards(mile, 1)));

  test(`at least ${atLeast} of the 28 ports find a place for a name of nine letters; none overlaps`, () => {
    const boxes = [...placeLabels(named, { frame: { width, height }, blocked }).values()].map(({ box }) => box);
    expect(boxes.length).toBeGreaterThanOrEqual(atLeast);
    expect(boxes.filter((box, index) => [...boxes.slice(0, index), ...blocked].some((other) => overlap(box, other)))).toEqual([]);
  });
});
