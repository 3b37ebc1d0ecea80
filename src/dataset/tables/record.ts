import * as v from 'valibot';
import { cited, date, dateOrFiscalYear, id, localized, number, ordinal, plain, ref } from '../fields';

/** What was said and promised: meetings, key facts, commitments, the ten points. */

export const meeting = v.strictObject({
  id: id('meetings'),
  series: v.picklist(['coordination-group', 'merida-ministers', 'border-committee', 'security-dialogue', 'other']),
  /** The number as the readout of that meeting gives it; the two countries' own counts stand beside it where they differ. */
  number: v.nullable(ordinal),
  numberUS: v.optional(ordinal),
  numberMX: v.optional(v.nullable(ordinal)),
  numberNote: v.optional(localized),
  date: v.nullable(date),
  datePrecision: v.picklist(['day', 'month', 'year', 'reported', 'inferred', 'unknown']),
  city: v.nullable(localized),
  cityBasis: v.picklist(['stated', 'inferred', 'unknown']),
  coChairs: v.array(v.strictObject({ name: v.nullable(plain), title: localized, country: v.picklist(['US', 'MX']) })),
  attendingAgencies: v.array(ref('agencies')),
  attendanceNote: v.nullable(localized),
  topics: v.array(ref('themes')),
  outcomes: v.array(localized),
  sourceIds: v.array(ref('sources')),
  locator: localized,
  evidence: v.picklist(['documented', 'implied']),
});

export const keyFact = v.strictObject({
  id: id('keyFacts'),
  themeId: ref('themes'),
  text: localized,
  /** null where the fact is an event and not a figure. */
  value: v.nullable(number),
  unit: v.nullable(localized),
  date: v.nullable(dateOrFiscalYear),
  ...cited,
});

export const commitment = v.strictObject({
  id: id('commitments'),
  meetingId: v.nullable(ref('meetings')),
  themeId: ref('themes'),
  text: localized,
  date,
  ...cited,
  status: v.picklist(['completed', 'followed-up', 'announced', 'unknown']),
  statusSourceId: ref('sources'),
  statusLocator: localized,
  statusBasis: v.picklist(['documented', 'inferred']),
  statusNote: localized,
});

/** Mexico's ten-point public-safety plan, which the seventh issue is about. */
export const tenPoint = v.strictObject({
  id: id('tenPoints'),
  number: ordinal,
  themeId: ref('themes'),
  text: localized,
  ...cited,
  note: v.optional(localized),
});
