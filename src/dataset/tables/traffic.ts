import * as v from 'valibot';
import { cited, date, id, localized, number, ref, year } from '../fields';

/**
 * What crosses at each port, year by year: a row a measure, a column of values a port. So wide a table is short: 8,000
 * values in 23 KiB.
 */

const breaks = v.optional(v.array(v.strictObject({ year, note: localized })));
const counted = v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(0, 'expected 0 or more'));

const column = v.strictObject({
  portId: ref('ports'),
  /** One for each year from `from` to `to`; null where the source lists none, which is not zero. */
  values: v.array(v.nullable(counted)),
  breaks,
  /** Months far from the median of the six around them. */
  suspectMonths: v.optional(v.array(v.strictObject({ month: date, value: number, median: number }))),
  /** [year, months listed] for years that have fewer than twelve. */
  incomplete: v.optional(v.array(v.strictTuple([year, number]))),
});

export const traffic = v.strictObject({
  id: id('traffic'),
  label: localized,
  unit: localized,
  from: year,
  to: year,
  breaks,
  /** From when on values aren't carried over, and why. */
  leftOut: v.optional(v.strictObject({ since: date, note: localized })),
  ...cited,
  ports: v.array(column),
});
