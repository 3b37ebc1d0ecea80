import fc from 'fast-check';
import { ALL_BASES, sortedIds, type Range, type Selection } from '../../../src/selection/selection';

/** Selections of every shape, for properties. Ids look like the dataset's but needn't exist in it. */

const ID = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
const ids = fc.array(ID, { maxLength: 4 }).map((list) => sortedIds(list));

const range = (min: number, max: number): fc.Arbitrary<Range | null> =>
  fc.option(fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })));

export const selections: fc.Arbitrary<Selection> = fc.record({
  theme: ids,
  agency: ids,
  place: ids,
  miles: range(0, 1954),
  years: range(1900, 2100),
  basis: fc.subarray([...ALL_BASES], { minLength: 1 }),
});

export const someIds = ids.filter((list) => list.length > 0);
export const SEED = { seed: 20150226 };
