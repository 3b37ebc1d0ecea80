import * as v from 'valibot';
import { about, type About } from './about';
import { year, type TableName } from './fields';
import { corridor, geometry, type Corridor, type Geometry } from './geometry';
import type { SliceName } from './slices';
import { briefing } from './tables/briefing';
import * as measure from './tables/measure';
import * as money from './tables/money';
import * as place from './tables/place';
import * as record from './tables/record';
import * as tie from './tables/tie';
import { traffic } from './tables/traffic';

/**
 * The only definition of the dataset: types, validation at the door, JSON Schema for authors and the data
 * dictionary all come out of this file and the tables it names.
 */

/** One row of each table that people edit; `keyFacts` is the file data/key-facts.json. */
export const AUTHORED = {
  sources: tie.source,
  meetings: record.meeting,
  themes: tie.theme,
  agencies: tie.agency,
  links: tie.link,
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
  traffic,
  programs: measure.program,
  accounts: money.account,
  laws: measure.law,
  funding: money.fundingRecord,
  fundingPesos: measure.fundingPesos,
  disagreements: measure.disagreement,
  fundingViews: money.fundingView,
  gaps: measure.gap,
  briefings: briefing,
} satisfies Record<TableName, v.GenericSchema>;

/** What data/dataset.json holds: nobody writes the version, which follows from the rest. */
export const authoredAbout = v.omit(about, ['version']);
export type AuthoredAbout = v.InferOutput<typeof authoredAbout>;

const SERIES_FIELDS = ['points', 'breaks', 'suspectMonths', 'incomplete'] as const;

/** One row of each table as it travels: an indicator's points come apart from its head, because they are long. */
export const COMPILED = {
  ...AUTHORED,
  /** With the first and last year that has a point, so that a pick of years can be answered before the points are here. */
  indicators: v.strictObject({ ...v.omit(measure.indicator, SERIES_FIELDS).entries, span: v.strictTuple([year, year]) }),
  series: v.pick(measure.indicator, ['id', ...SERIES_FIELDS]),
};
export type CompiledTable = keyof typeof COMPILED;
export type Row<T extends CompiledTable> = v.InferOutput<(typeof COMPILED)[T]>;
export { about, type About };
export { SLICES, type SliceName } from './slices';

const rows = <S extends v.GenericSchema>(row: S) => v.array(row);

/** A slice as it is fetched: every table, empty where its rows are in another slice, `about` in the first one, and maps in theirs. */
export const slice = v.strictObject({
  about: v.optional(about),
  geometry: v.optional(geometry),
  corridor: v.optional(corridor),
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
  traffic: rows(COMPILED.traffic),
  programs: rows(COMPILED.programs),
  accounts: rows(COMPILED.accounts),
  laws: rows(COMPILED.laws),
  funding: rows(COMPILED.funding),
  fundingPesos: rows(COMPILED.fundingPesos),
  disagreements: rows(COMPILED.disagreements),
  fundingViews: rows(COMPILED.fundingViews),
  gaps: rows(COMPILED.gaps),
  briefings: rows(COMPILED.briefings),
});
export type Slice = v.InferOutput<typeof slice>;

/**
 * All that has been loaded so far. A table whose slice hasn't come yet is empty; `loaded` tells the two apart. A map is
 * null until its slice has come, and afterwards where the dataset has none.
 */
export type Dataset = { [T in CompiledTable]: Row<T>[] } & { about: About; loaded: ReadonlySet<SliceName>; geometry: Geometry | null; corridor: Corridor | null };

export type Theme = Row<'themes'>;
export type Agency = Row<'agencies'>;
export type Link = Row<'links'>;
export type Source = Row<'sources'>;
export type Meeting = Row<'meetings'>;
export type FundingRecord = Row<'funding'>;
export type { Localized, Basis } from './fields';
export type { Briefing, Slide } from './tables/briefing';
export type { Status } from './tables/money';
export type { Corridor, Geometry } from './geometry';
