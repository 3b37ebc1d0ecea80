import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { rowsOf, type Hung } from '../../../src/charts/name-rows';

const SEED = { seed: 1954 };
const hung = fc.array(fc.record({ x: fc.double({ min: 0, max: 1000, noNaN: true }), width: fc.integer({ min: 20, max: 110 }), isMain: fc.boolean() }), { maxLength: 30 })
  .map((all): Hung[] => all.map((each, index) => ({ ...each, id: `p${index}` })));

test.prop([hung], SEED)('no two names of a row touch', (names) => {
  const placed = rowsOf(names, -80, 1080);
  const boxes = names.flatMap(({ id, width }) => {
    const place = placed.get(id);
    return place ? [{ ...place, right: place.left + width }] : [];
  });
  for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(a.row !== b.row || a.right < b.left || b.right < a.left).toBe(true);
});

test.prop([hung], SEED)('no leader runs through a name that is nearer to the line', (names) => {
  const placed = rowsOf(names, -80, 1080);
  for (const name of names) {
    const row = placed.get(name.id)?.row ?? -1;
    for (const other of names) {
      const place = placed.get(other.id);
      if (place && place.row < row) expect(name.x < place.left || name.x > place.left + other.width).toBe(true);
    }
  }
});

test.prop([hung], SEED)('each name stands at its own place: over it, or beginning or ending beside it', (names) => {
  for (const { id, x, width } of names) {
    const place = rowsOf(names, -80, 1080).get(id);
    if (place) expect(place.left <= x + 5 && place.left + width >= x - 5).toBe(true);
  }
});

test('the main name has the row at the line', () => {
  const names: Hung[] = [{ id: 'small', x: 100, width: 60, isMain: false }, { id: 'main', x: 110, width: 60, isMain: true }];
  expect(rowsOf(names, 0, 300).get('main')?.row).toBe(0);
});
