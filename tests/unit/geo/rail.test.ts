import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { onRail, type RailLabel } from '../../../src/geo/rail';

const SEED = { seed: 1954 };
const label: fc.Arbitrary<RailLabel> = fc.record({
  wanted: fc.integer({ min: -100, max: 1300 }),
  size: fc.integer({ min: 6, max: 90 }),
  importance: fc.integer({ min: 0, max: 5 }),
});
const labels = fc.array(label, { maxLength: 40 });
const [LOW, HIGH] = [0, 1200];

interface Placed extends RailLabel {
  readonly place: number;
}
const placedOf = (list: readonly RailLabel[], places: readonly (number | null)[]): Placed[] =>
  list.flatMap((each, index) => {
    const place = places[index];
    return place === null || place === undefined ? [] : [{ ...each, place }];
  });
const cost = (placed: readonly Placed[]): number => placed.reduce((sum, { place, wanted }) => sum + (place - wanted) ** 2, 0);

test.prop([labels], SEED)('labels on a rail never overlap and never leave it', (list) => {
  const placed = placedOf(list, onRail(list, LOW, HIGH)).toSorted((a, b) => a.place - b.place);
  placed.forEach(({ place, size }, index) => {
    expect(place - size / 2).toBeGreaterThanOrEqual(LOW - 1e-6);
    expect(place + size / 2).toBeLessThanOrEqual(HIGH + 1e-6);
    const before = placed[index - 1];
    if (before) expect(place - size / 2).toBeGreaterThanOrEqual(before.place + before.size / 2 - 1e-6);
  });
});

test.prop([labels], SEED)('they keep the order of their wishes', (list) => {
  const placed = placedOf(list, onRail(list, LOW, HIGH));
  for (const a of placed) for (const b of placed) if (a.wanted < b.wanted) expect(a.place).toBeLessThan(b.place);
});

test.prop([labels], SEED)('all stay where there is room for all; else only the least important go', (list) => {
  const places = onRail(list, LOW, HIGH);
  const gone = list.filter((_, index) => places[index] === null);
  if (list.reduce((sum, { size }) => sum + size, 0) <= HIGH - LOW) expect(gone).toEqual([]);
  const kept = placedOf(list, places);
  for (const each of gone) expect(kept.filter(({ importance }) => importance < each.importance)).toEqual([]);
});

test.prop([labels, fc.nat(), fc.double({ min: -30, max: 30, noNaN: true })], SEED)('no other spreading comes nearer to the wishes: none that moves one label does', (list, which, by) => {
  const placed = placedOf(list, onRail(list, LOW, HIGH)).toSorted((a, b) => a.place - b.place);
  fc.pre(placed.length > 0);
  const moved = placed.map((each, index) => (index === which % placed.length ? { ...each, place: each.place + by } : each));
  const isAllowed = moved.every(({ place, size }, index) => {
    const before = moved[index - 1];
    return place - size / 2 >= LOW && place + size / 2 <= HIGH && (!before || place - size / 2 >= before.place + before.size / 2);
  });
  fc.pre(isAllowed);
  expect(cost(moved)).toBeGreaterThanOrEqual(cost(placed) - 1e-6);
});

test('three that want one place share it about that place', () => {
  expect(onRail([100, 100, 100].map((wanted) => ({ wanted, size: 20, importance: 1 })), 0, 1000)).toEqual([80, 100, 120]);
});

test('a rail’s end pushes the whole run in', () => {
  expect(onRail([5, 5, 300].map((wanted) => ({ wanted, size: 20, importance: 1 })), 0, 1000)).toEqual([10, 30, 300]);
});
