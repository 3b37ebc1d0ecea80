import * as v from 'valibot';
import { amount, basis, cited, date, fiscalPeriod, geography, id, localized, number, plain, ref, slug, year } from '../fields';

/** What was counted and what was paid: yearly series and dollars. */

const point = v.strictTuple([year, number]);

export const indicator = v.strictObject({
  id: id('indicators'),
  /** Series that count the same thing in other places share a family ('usbp-apprehensions'). */
  family: slug,
  label: localized,
  unit: localized,
  /** Empty for context that belongs to no one theme, such as port traffic. */
  themeIds: v.array(ref('themes')),
  /** A place's id, a country's code, 'southwest-border' or a CBP field office. */
  geography,
  /** The stretch where it was counted, for series that are told apart by the citizenship of those counted. */
  observedAt: v.optional(geography),
  origin: v.optional(v.picklist(['GT', 'HN', 'SV'])),
  period: v.picklist(['FY', 'CY', 'cumulative', 'september-july']),
  breaks: v.optional(v.array(v.strictObject({ year, note: v.optional(localized) }))),
  /** Months far from the median of the six around them; the port code where the series is a total. */
  suspectMonths: v.optional(v.array(v.strictObject({ month: date, value: number, median: number, portCode: v.optional(plain) }))),
  /** [year, months present] for years in which the source lacks months. */
  incomplete: v.optional(v.array(v.strictTuple([year, number]))),
  derived: v.optional(v.boolean()),
  confidence: v.optional(v.picklist(['low', 'medium'])),
  ...cited,
  alsoSourceIds: v.optional(v.array(ref('sources'))),
  note: v.optional(localized),
  /** [year, value]. A year that is not listed was not found; it is never zero. */
  points: v.array(point),
});

export const program = v.strictObject({
  id: id('programs'),
  name: localized,
  description: localized,
  /** Nationwide budgets are shown for scale only and never on one axis with cooperation money. */
  scope: v.picklist(['cooperation', 'nationwide']),
  themeIds: v.array(ref('themes')),
  themeBasis: basis,
  themeNote: v.optional(localized),
  ...cited,
});

export const account = v.strictObject({
  id: id('accounts'),
  abbr: plain,
  name: localized,
  administeredBy: ref('agencies'),
  description: localized,
  sourceId: ref('sources'),
});

export const law = v.strictObject({
  id: id('laws'),
  name: localized,
  date,
  fiscalYear: year,
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

export const fundingPesos = v.strictObject({
  id: id('fundingPesos'),
  programId: ref('programs'),
  year,
  status,
  /** Whole nominal Mexican pesos; whole ministries, calendar years. */
  amountMXN: amount,
  themeIds: v.array(ref('themes')),
  themeBasis: v.picklist(['stated', 'documented', 'inferred', 'none']),
  ...cited,
});

export const disagreement = v.strictObject({
  id: id('disagreements'),
  recordIds: v.array(ref('funding')),
  note: localized,
});

/** A set of records that may be read together, as the facts were gathered for it. */
export const fundingView = v.strictObject({
  id: id('fundingViews'),
  title: localized,
  recordIds: v.array(ref('funding')),
  chartNote: localized,
});

/** What was looked for and not found. */
export const gap = v.strictObject({ id: id('gaps'), text: localized });
