import * as v from 'valibot';
import type { TableName } from '../../src/dataset/fields';
import { COMPILED, type About, type CompiledTable, type Row, type Slice, type SliceName } from '../../src/dataset/schema';
import type { Maps } from './read-geometry';
import type { Authored, AuthoredRow, Tables } from './tables';
import { versionOf } from './version';

const NONE: Omit<Slice, 'about'> = {
  sources: [], meetings: [], themes: [], agencies: [], links: [], keyFacts: [], commitments: [], tenPoints: [], sectors: [], ports: [],
  crossings: [], corridorPlaces: [], meetingPlaces: [], borderFacts: [], indicators: [], series: [], traffic: [], programs: [], accounts: [], laws: [],
  funding: [], fundingPesos: [], disagreements: [], fundingViews: [], gaps: [], briefings: [],
};

/**
 * The dataset in the parts that the page asks for. `core` is what the first screen draws and must stay small: themes,
 * agencies, ties, accounts, the records whose sums stand beside the accounts, and the sum that the readout names.
 */
export function compileSlices(authored: Authored, maps: Pick<Maps, 'geometry' | 'corridor'>): Record<SliceName, Slice> {
  const slices = slicesOf({ ...authored.about, version: '' }, authored.tables, maps);
  const about: About = { ...authored.about, version: versionOf(slices) };
  return { ...slices, core: { ...slices.core, about } };
}

function slicesOf(about: About, tables: Tables, { geometry, corridor }: Pick<Maps, 'geometry' | 'corridor'>): Record<SliceName, Slice> {
  const rows = <T extends TableName>(table: T): AuthoredRow<T>[] => tables[table].map(({ row }) => row);
  const views = rows('fundingViews');
  const isFirstView = ({ id }: Row<'fundingViews'>) => id === about.accountsViewId;
  const firstRecords = new Set<string | null>([about.readoutRecordId, ...views.filter(isFirstView).flatMap((view) => view.recordIds)]);
  const isFirstRecord = ({ id }: Row<'funding'>) => firstRecords.has(id);
  // The documents that the first figure names itself; all others come with the evidence.
  const firstSources = new Set<string>([about.sourceId, ...rows('funding').filter(isFirstRecord).map((row) => row.sourceId)]);
  const isFirstSource = ({ id }: Row<'sources'>) => firstSources.has(id);
  const pick = <T extends TableName & CompiledTable>(...names: T[]) => Object.fromEntries(names.map((name) => [name, rows(name)]));
  return {
    core: {
      about,
      ...NONE,
      ...pick('themes', 'agencies', 'links', 'accounts'),
      sources: rows('sources').filter(isFirstSource),
      funding: rows('funding').filter(isFirstRecord),
      fundingViews: views.filter(isFirstView),
    },
    evidence: {
      ...NONE,
      ...pick('keyFacts', 'commitments', 'meetings', 'tenPoints', 'programs'),
      sources: rows('sources').filter((row) => !isFirstSource(row)),
      indicators: rows('indicators').map(headOf),
    },
    places: { ...NONE, ...pick('sectors', 'ports', 'crossings', 'corridorPlaces', 'meetingPlaces', 'borderFacts') },
    money: {
      ...NONE,
      ...pick('fundingPesos', 'laws', 'disagreements', 'gaps'),
      funding: rows('funding').filter((row) => !isFirstRecord(row)),
      fundingViews: views.filter((view) => !isFirstView(view)),
    },
    series: { ...NONE, series: rows('indicators').map(pointsOf) },
    traffic: { ...NONE, ...pick('traffic') },
    geometry: { ...NONE, geometry },
    corridor: { ...NONE, corridor },
    briefings: { ...NONE, ...pick('briefings') },
  };
}

/** An indicator without its points. `v.object` drops the fields that it doesn't name. */
export const headOf = (row: AuthoredRow<'indicators'>): Row<'indicators'> => {
  const years = row.points.map(([year]) => year);
  return v.parse(v.object(COMPILED.indicators.entries), { ...row, span: [Math.min(...years), Math.max(...years)] });
};
const pointsOf = (row: AuthoredRow<'indicators'>): Row<'series'> => v.parse(v.object(COMPILED.series.entries), row);
