import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { pathOf, runsOf } from '../../../src/charts/gapped-line';
import { SEED } from '../selection/arbitrary';

const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 })).map((list) => list.toSorted((a, b) => a - b));
const pointsOf = (list: readonly number[]) => list.map((year) => ({ year }));

describe('a line with gaps', () => {
  test('is open where a year is missing and where the count changes', () => {
    const runs = runsOf(pointsOf([2008, 2009, 2011, 2012, 2013, 2014]), new Set([2013]));
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2008, 2009], [2011, 2012], [2013, 2014]]);
  });

  test.prop([years, years], SEED)('joins each year to the one before it exactly where both are known and no break lies between', (known, breaks) => {
    const runs = runsOf(pointsOf(known), new Set(breaks));
    expect(runs.flat().map(({ year }) => year)).toEqual(known);
    const joined = new Set(runs.flatMap((run) => run.slice(1).map(({ year }) => year)));
    for (const year of known) expect(joined.has(year)).toBe(known.includes(year - 1) && !breaks.includes(year));
  });

  test('draws no line through a point that stands alone', () => {
    expect(pathOf([[[0, 1]], [[2, 3], [4.256, 5]]])).toBe('M2,3L4.26,5');
    expect(pathOf([[[0, 1]]])).toBe('');
  });
});
