import * as v from 'valibot';
import { amount, basis, cited, date, fiscalPeriod, id, localized, plain, ref, year } from '../fields';

/** What was paid: accounts, one amount after the other, and the sets of them that may be read together. */

export const account = v.strictObject({
  id: id('accounts'),
  abbr: plain,
  name: localized,
  administeredBy: ref('agencies'),
  description: localized,
  sourceId: ref('sources'),
});

/** Moments of the same money: never add one status to another. */
export const status = v.picklist([
  'requested', 'appropriated', 'budget-authority', 'allocated', 'obligated', 'expended', 'delivered', 'pledged', 'own-budget',
]);
export type Status = v.InferOutput<typeof status>;

export const fundingRecord = v.strictObject({
  id: id('funding'),
  programId: ref('programs'),
  accountId: v.nullable(ref('accounts')),
  lawId: v.nullable(ref('laws')),
  period: v.picklist(['FY', 'CY', 'unknown']),
  fiscalYear: v.nullable(year),
  /** The day a cumulative statement speaks of. */
  asOf: v.nullable(date),
  periodFrom: v.nullable(fiscalPeriod),
  periodTo: v.nullable(fiscalPeriod),
  status,
  /** Whole nominal U.S. dollars. */
  amountUSD: amount,
  precision: v.picklist(['exact-as-printed', 'approximate', 'rounded-million']),
  agencyIds: v.array(ref('agencies')),
  agencyBasis: basis,
  themeIds: v.array(ref('themes')),
  themeBasis: v.picklist(['stated', 'documented', 'inferred', 'none']),
  themeNote: v.nullable(localized),
  ...cited,
  note: v.nullable(localized),
  isTotal: v.boolean(),
  partsIds: v.array(ref('funding')),
  /** The total less its parts, where the source's own rounding keeps them apart. Any other difference is an error. */
  partsDifference: v.optional(v.strictObject({ amountUSD: v.pipe(v.number(), v.integer('expected whole dollars')), why: localized })),
});

/** A set of records that may be read together, as the facts were gathered for it. */
export const fundingView = v.strictObject({
  id: id('fundingViews'),
  title: localized,
  recordIds: v.array(ref('funding')),
  chartNote: localized,
});
