import * as v from 'valibot';
import { amount, basis, cited, date, geography, id, localized, number, plain, ref, slug, year } from '../fields';
import { status } from './money';

/** What was counted, and what explains the money: yearly series, programs, laws, disputes. */

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

export const law = v.strictObject({
  id: id('laws'),
  name: localized,
  date,
  fiscalYear: year,
  sourceId: ref('sources'),
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

/** What was looked for and not found. */
export const gap = v.strictObject({
  id: id('gaps'),
  text: localized,
  /** The program whose money would show it, and the moment of it. */
  programId: ref('programs'),
  status,
});
