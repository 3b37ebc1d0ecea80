import * as v from 'valibot';
import { date, localized, mile, plain, ref, slug, url, type TableName } from './fields';
import * as measure from './tables/measure';
import * as place from './tables/place';
import * as record from './tables/record';

/**
 * The only definition of the dataset: types, validation at the door, JSON Schema for authors and the data
 * dictionary all come out of this file and the tables it names.
 */

/** What data/dataset.json holds: what the whole is about. */
export const about = v.strictObject({
  id: slug,
  /** Version of the data, by date. */
  version: date,
  title: localized,
  /** The meeting that the dataset is about, and the source that names its themes. */
  meetingId: ref('meetings'),
  sourceId: ref('sources'),
  date,
  lede: localized,
  languages: v.array(v.picklist(['en', 'es'])),
  /** Statute miles of the border by linear reference, Pacific to Gulf. */
  borderMiles: mile,
  /** The records whose sum per account stands beside each agency: one status, one source, no overlap. */
  accountsViewId: ref('fundingViews'),
  /** The sum that the readout itself names; null where it names none. */
  readoutRecordId: v.nullable(ref('funding')),
  /** Whose work is in here and on what terms, with the sources that the credit speaks of. */
  credits: v.array(v.strictObject({ name: plain, text: localized, url: v.nullable(url), sourceIds: v.array(ref('sources')) })),
});

/** One row of each table that people edit; `keyFacts` is the file data/key-facts.json. */
export const AUTHORED = {
  sources: record.source,
  meetings: record.meeting,
  themes: record.theme,
  agencies: record.agency,
  links: record.link,
  keyFacts: record.keyFact,
  commitments: record.commitment,
  tenPoints: record.tenPoint,
  sectors: place.sector,
  ports: place.port,
  crossings: place.crossing,
  corridorPlaces: place.corridorPlace,
  meetingPlaces: place.meetingPlace,
  borderFacts: place.borderFact,
  indicators: measure.indicator,
  programs: measure.program,
  accounts: measure.account,
  laws: measure.law,
  funding: measure.fundingRecord,
  fundingPesos: measure.fundingPesos,
  disagreements: measure.disagreement,
  fundingViews: measure.fundingView,
  gaps: measure.gap,
} satisfies Record<TableName, v.GenericSchema>;

const SERIES_FIELDS = ['points', 'breaks', 'suspectMonths', 'incomplete'] as const;

/** One row of each table as it travels: an indicator's points come apart from its head, because they are long. */
export const COMPILED = {
  ...AUTHORED,
  indicators: v.omit(measure.indicator, SERIES_FIELDS),
  series: v.pick(measure.indicator, ['id', ...SERIES_FIELDS]),
};
export type CompiledTable = keyof typeof COMPILED;
export type Row<T extends CompiledTable> = v.InferOutput<(typeof COMPILED)[T]>;
export type About = v.InferOutput<typeof about>;

/** What one request brings. The first screen needs `core` alone; the rest follows when a view needs it. */
export const SLICES = ['core', 'evidence', 'places', 'money', 'series'] as const;
export type SliceName = (typeof SLICES)[number];

const rows = <S extends v.GenericSchema>(row: S) => v.array(row);

/** A slice as it is fetched: every table, empty where its rows are in another slice, and `about` in the first one. */
export const slice = v.strictObject({
  about: v.optional(about),
  sources: rows(COMPILED.sources),
  meetings: rows(COMPILED.meetings),
  themes: rows(COMPILED.themes),
  agencies: rows(COMPILED.agencies),
  links: rows(COMPILED.links),
  keyFacts: rows(COMPILED.keyFacts),
  commitments: rows(COMPILED.commitments),
  tenPoints: rows(COMPILED.tenPoints),
  sectors: rows(COMPILED.sectors),
  ports: rows(COMPILED.ports),
  crossings: rows(COMPILED.crossings),
  corridorPlaces: rows(COMPILED.corridorPlaces),
  meetingPlaces: rows(COMPILED.meetingPlaces),
  borderFacts: rows(COMPILED.borderFacts),
  indicators: rows(COMPILED.indicators),
  series: rows(COMPILED.series),
  programs: rows(COMPILED.programs),
  accounts: rows(COMPILED.accounts),
  laws: rows(COMPILED.laws),
  funding: rows(COMPILED.funding),
  fundingPesos: rows(COMPILED.fundingPesos),
  disagreements: rows(COMPILED.disagreements),
  fundingViews: rows(COMPILED.fundingViews),
  gaps: rows(COMPILED.gaps),
});
export type Slice = v.InferOutput<typeof slice>;

/** The first slice says what the whole is about. */
export const firstSlice = v.strictObject({ ...slice.entries, about });

/** All that has been loaded so far. A table whose slice hasn't come yet is empty; `loaded` tells the two apart. */
export type Dataset = { [T in CompiledTable]: Row<T>[] } & { about: About; loaded: ReadonlySet<SliceName> };

export type Theme = Row<'themes'>;
export type Agency = Row<'agencies'>;
export type Link = Row<'links'>;
export type Source = Row<'sources'>;
export type Meeting = Row<'meetings'>;
export type FundingRecord = Row<'funding'>;
export type { Localized, Basis } from './fields';
export type { Status } from './tables/measure';
