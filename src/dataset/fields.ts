import * as v from 'valibot';

/** The kinds of field that tables are made of. Every rule that more than one table needs stands here once. */

export const TABLE_NAMES = [
  'sources', 'meetings', 'themes', 'agencies', 'links', 'keyFacts', 'commitments', 'tenPoints',
  'sectors', 'ports', 'crossings', 'corridorPlaces', 'meetingPlaces', 'borderFacts', 'indicators', 'traffic',
  'programs', 'accounts', 'laws', 'funding', 'fundingPesos', 'disagreements', 'fundingViews', 'gaps', 'briefings',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const idText = v.pipe(v.string(), v.regex(ID, 'expected an id: lower case letters, digits, hyphens'));

/** An id of its own table: lower case, digits, hyphens. Branded, so that a theme's id can't be passed for an agency's. */
export const id = <B extends TableName>(brand: B) => v.pipe(idText, v.brand(brand));

/** An id that must exist in one of the named tables. The compiler reads the metadata to check it (see dataset/references). */
export const ref = <B extends TableName>(...tables: [B, ...B[]]) =>
  v.pipe(idText, v.brand(tables[0]), v.metadata({ refersTo: tables }));

/** A name that several rows share, written like an id. */
export const slug = idText;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));

/** Words in both languages; neither may be missing or empty. Always text, never markup. */
export const localized = v.strictObject({ en: text, es: text });
export type Localized = v.InferOutput<typeof localized>;

/** Words in both languages that must fit into a narrow place. */
export const localizedUpTo = (length: number) => {
  const short = v.pipe(text, v.maxLength(length, `expected at most ${length} characters`));
  return v.strictObject({ en: short, es: short });
};

/** A string that reads the same in both languages: a title as printed, a code, a person's name. */
export const plain = text;

/** Whether the calendar has a day: 30 February it hasn't. Months and years are right by their form. */
function isOfCalendar(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return written.length < 10 || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(written));
}

/** ISO 8601 day, month or year; its length is its precision. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isOfCalendar, 'expected a day of the calendar'),
);

/** A calendar year, or a U.S. fiscal year as 'FY2014'. */
export const fiscalPeriod = v.pipe(v.string(), v.regex(/^(FY)?\d{4}$/, 'expected YYYY or FYYYYY'));

/** A date or a fiscal year: what a figure may be dated by. */
export const dateOrFiscalYear = v.pipe(
  v.string(),
  v.regex(/^(FY\d{4}|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/, 'expected YYYY, YYYY-MM, YYYY-MM-DD or FYYYYY'),
  v.check((written) => written.startsWith('FY') || isOfCalendar(written), 'expected a day of the calendar'),
);

export const url = v.pipe(
  v.string(),
  v.url('expected an http or https address'),
  v.regex(/^https?:\/\//, 'expected an http or https address'),
);

export const number = v.pipe(v.number(), v.finite('expected a finite number'));
const between = (least: number, most: number, expected: string) =>
  v.pipe(number, v.minValue(least, expected), v.maxValue(most, expected));
const whole = (least: number, most: number, expected: string) =>
  v.pipe(v.number(), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected));

/** Statute miles along the border from the Pacific. */
export const mile = between(0, 1954, 'expected a mile marker from 0 to 1954');
export const latitude = between(-90, 90, 'expected a latitude from -90 to 90');
export const longitude = between(-180, 180, 'expected a longitude from -180 to 180');
export const year = whole(1900, 2100, 'expected a year from 1900 to 2100');
/** Whole nominal dollars or pesos. */
export const amount = whole(1, Number.MAX_SAFE_INTEGER, 'expected a whole number above 0');
export const ordinal = whole(0, 1000, 'expected a whole number from 0 to 1000');

/** How we know: the readout says so, another public source does, or it is the editors' reading. */
export const basis = v.picklist(['stated', 'documented', 'inferred']);
export type Basis = v.InferOutput<typeof basis>;

/** Where a series was counted: a sector, a port, a crossing, or a wider area that is no row of its own. */
export const geography = v.pipe(
  idOrCode(),
  v.metadata({
    refersTo: ['sectors', 'ports', 'crossings'],
    besides: [
      'southwest-border', 'US', 'MX', 'GT', 'HN', 'SV',
      'field-office-san-diego', 'field-office-tucson', 'field-office-el-paso', 'field-office-laredo',
    ],
  }),
);

function idOrCode() {
  return v.pipe(v.string(), v.regex(/^([A-Z]{2}|[a-z0-9]+(?:[-.][a-z0-9]+)*)$/, 'expected the id of a place or the code of a country'));
}

/** Where a fact stands: a source and the place in it. */
export const cited = { sourceId: ref('sources'), locator: localized };
