import type { Dataset } from '../dataset/schema';

/** In the order of the ledger. */
export const GAP_KINDS = ['years', 'unled', 'inferred', 'untied', 'untraced', 'disputed', 'meetings', 'sought'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** The table in which something is missing, so that its row can be named. */
export type GapTable = 'indicators' | 'traffic' | 'programs' | 'themes' | 'links' | 'commitments' | 'disagreements' | 'borderFacts' | 'sectors' | 'meetings' | 'gaps';

/** One thing that isn't known, found by what isn't in the dataset. */
export interface Gap {
  /** The same for the same gap, whatever else changes. */
  readonly id: string;
  readonly kind: GapKind;
  readonly table: GapTable;
  /** Id of the row in that table; entries of one row and of one `part` are told together. */
  readonly rowId: string;
  /** What of the row: a status, a port, a country, an agency, 'date'; '' where it is the row itself. */
  readonly part: string;
  /** The year without a record, or the fiscal year of the money. */
  readonly year: number | null;
  /** Path and query, under the language's folder, of the view that shows it. */
  readonly path: string;
}

const gap = (kind: GapKind, table: GapTable, rowId: string, path: string, { part = '', year = null, key = '' }: { part?: string; year?: number | null; key?: string } = {}): Gap => ({
  id: [kind, rowId, part, year ?? '', key].filter((each) => each !== '').join(':'),
  kind, table, rowId, part, year, path,
});

/** Whole years between the first and the last of a record that aren't in it. What lies outside was perhaps never counted. */
function missing(years: readonly number[]): number[] {
  const known = new Set(years);
  const first = Math.min(...years);
  return Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first }, (_, at) => first + at).filter((year) => !known.has(year));
}

function yearsOfSeries({ series }: Dataset): Gap[] {
  return series.flatMap((row) => missing(row.points.map(([year]) => year)).map((year) => gap('years', 'indicators', row.id, `view/indicators/?indicator=${row.id}`, { year })));
}

function yearsOfTraffic({ traffic }: Dataset): Gap[] {
  return traffic.flatMap((row) => row.ports.flatMap(({ portId, values }) => {
    const known = values.flatMap((value, at) => (value === null ? [] : [row.from + at]));
    return missing(known).map((year) => gap('years', 'traffic', row.id, `view/strip/?place=${portId}&measure=${row.id}&year=${year}`, { part: portId, year }));
  }));
}

/** Years of a program without any amount of a status that it has before and after. */
function yearsOfMoney({ programs, funding }: Dataset): Gap[] {
  return programs.flatMap(({ id }) => {
    const records = funding.filter((row) => row.programId === id && row.fiscalYear !== null);
    return [...new Set(records.map((row) => row.status))].flatMap((status) => {
      const known = records.flatMap((row) => (row.status === status && row.fiscalYear !== null ? [row.fiscalYear] : []));
      return missing(known).map((year) => gap('years', 'programs', id, `view/funding/?program=${id}&status=${status}`, { part: status, year }));
    });
  });
}

/** Themes that no agency of a country leads. */
function unled({ themes, agencies, links }: Dataset): Gap[] {
  const country = new Map<string, string>(agencies.map((row) => [row.id, row.country]));
  return themes.flatMap(({ id }) => ['US', 'MX'].flatMap((part) => {
    const isLed = links.some((link) => link.themeId === id && link.role === 'lead' && country.get(link.agencyId) === part);
    return isLed ? [] : [gap('unled', 'themes', id, `view/matrix/?theme=${id}`, { part })];
  }));
}

/** Ties that rest on our reading alone. */
const inferred = ({ links }: Dataset): Gap[] =>
  links.filter((link) => link.basis === 'inferred').map(({ themeId, agencyId }) => gap('inferred', 'links', themeId, `view/matrix/?theme=${themeId}&agency=${agencyId}`, { part: agencyId }));

/** Amounts of cooperation money of which no source says what they are for: tied by nobody, or by our reading alone. */
function untied({ programs, funding }: Dataset): Gap[] {
  const isCooperation = new Set<string>(programs.filter((row) => row.scope === 'cooperation').map((row) => row.id));
  return funding
    .filter((row) => isCooperation.has(row.programId) && (row.themeBasis === 'none' || row.themeBasis === 'inferred'))
    .map((row) => gap('untied', 'programs', row.programId, `view/funding/?program=${row.programId}&status=${row.status}`, { part: row.themeBasis, year: row.fiscalYear, key: row.id }));
}

/** Promises of which no later source was found to say anything. */
const untraced = ({ commitments }: Dataset): Gap[] =>
  commitments.filter((row) => row.status === 'unknown').map(({ id, themeId }) => gap('untraced', 'commitments', id, `view/timeline/?theme=${themeId}`));

/** Figures on which sources disagree. */
function disputed({ disagreements, borderFacts, sectors, funding }: Dataset): Gap[] {
  const record = new Map<string, Dataset['funding'][number]>(funding.map((row) => [row.id, row]));
  const drawn = (ids: readonly string[]) => ids.flatMap((id) => record.get(id) ?? []).map(({ programId, status }) => `?program=${programId}&status=${status}`)[0] ?? '';
  return [
    ...disagreements.map(({ id, recordIds }) => gap('disputed', 'disagreements', id, `view/funding/${drawn(recordIds)}`)),
    // No view draws lengths of states; the table has every source's figure. A sector's stand in the pane of the explore page.
    ...borderFacts.filter(({ alt }) => alt && alt.length > 0).map(({ id }) => gap('disputed', 'borderFacts', id, `data/?table=border-facts&filter=${id}`)),
    ...sectors.filter(({ milesOfBorderAlt }) => milesOfBorderAlt && milesOfBorderAlt.length > 0).map(({ id }) => gap('disputed', 'sectors', id, `?place=${id}`)),
  ];
}

/** What no text says of a meeting: when it was, where, who came. */
function ofMeetings({ meetings }: Dataset): Gap[] {
  return meetings.flatMap((row) => {
    const parts = [row.date === null && 'date', row.city === null && 'city', row.attendingAgencies.length === 0 && 'attendance'] as const;
    return parts.flatMap((part) => (part ? [gap('meetings', 'meetings', row.id, `#meeting-${row.id}`, { part })] : []));
  });
}

/** What the editors looked for and didn't find. */
const sought = ({ gaps }: Dataset): Gap[] => gaps.map(({ id, programId, status }) => gap('sought', 'gaps', id, `view/funding/?program=${programId}&status=${status}`));

/** The ledger of gaps: everything that the dataset shows it doesn't know, one entry a datum. It needs all that holds rows. */
export const gapsOf = (dataset: Dataset): Gap[] => [
  ...yearsOfSeries(dataset), ...yearsOfMoney(dataset), ...yearsOfTraffic(dataset), ...unled(dataset), ...inferred(dataset),
  ...untied(dataset), ...untraced(dataset), ...disputed(dataset), ...ofMeetings(dataset), ...sought(dataset),
];

/** Entries that are told in one line: those of one part of one row, and all of a meeting. */
export interface GapLine {
  readonly key: string;
  readonly gaps: readonly [Gap, ...Gap[]];
}

export function linesOf(gaps: readonly Gap[]): GapLine[] {
  const lines = new Map<string, [Gap, ...Gap[]]>();
  for (const each of gaps) {
    const key = `${each.table} ${each.rowId} ${each.kind === 'meetings' ? '' : each.part}`;
    const line = lines.get(key);
    if (line) line.push(each);
    else lines.set(key, [each]);
  }
  return [...lines].map(([key, line]) => ({ key, gaps: line }));
}
