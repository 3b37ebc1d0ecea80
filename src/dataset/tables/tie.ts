import * as v from 'valibot';
import { basis, cited, date, id, localized, localizedUpTo, plain, ref, url, year } from '../fields';

/** Who works on what and where it is written: themes, agencies, the ties between them, and the documents. */

export const source = v.strictObject({
  id: id('sources'),
  title: plain,
  publisher: localized,
  /** null where the copy that was read carries no date. */
  date: v.nullable(date),
  /** Where to open it; null where the place it was read has no address of its own. */
  url: v.nullable(url),
  /** The repository, its commit and the file, for a document that was read from one. */
  repository: v.optional(plain),
  lang: v.picklist(['en', 'es', 'en-es']),
  kind: v.picklist(['official', 'institutional', 'compilation', 'press']),
  licence: v.picklist(['us-public-domain', 'mx-government', 'cc-by-4.0', 'cc-by-sa', 'public-domain', 'un-acknowledged', 'facts-only', 'credit-required']),
  note: v.optional(localized),
});

export const theme = v.strictObject({
  id: id('themes'),
  kind: v.picklist(['priority', 'issue']),
  label: localized,
  /** At most 26 characters in either language, for heads of narrow columns. */
  short: localizedUpTo(26),
  summary: localized,
  /** The hue of a priority; an issue takes the tone of the priority it mainly serves, the first of its parents. */
  hue: v.optional(v.picklist(['crime', 'narcotics', 'border', 'cyber'])),
  parentPriority: v.array(ref('themes')),
  parentBasis: v.nullable(basis),
  ...cited,
  placeNames: v.array(localized),
  relatedPrograms: v.array(v.strictObject({ name: localized, year: v.nullable(year), sourceId: ref('sources') })),
});

export const agency = v.strictObject({
  id: id('agencies'),
  name: localized,
  abbr: localized,
  country: v.picklist(['US', 'MX']),
  parent: v.nullable(ref('agencies')),
  parentNote: v.optional(localized),
  kind: v.picklist(['border', 'diplomacy', 'finance', 'health', 'intelligence', 'justice', 'law-enforcement', 'military', 'other']),
  website: v.nullable(url),
  roleSummary: localized,
  activeFrom: v.nullable(date),
  activeTo: v.nullable(date),
  successor: v.optional(ref('agencies')),
  predecessor: v.optional(ref('agencies')),
  sourceIds: v.array(ref('sources')),
  note: v.optional(localized),
});

/** A theme–agency tie. A pair of theme and agency occurs once, so the pair is its id. */
export const link = v.strictObject({
  themeId: ref('themes'),
  agencyId: ref('agencies'),
  role: v.picklist(['lead', 'support']),
  basis,
  ...cited,
  why: localized,
});
