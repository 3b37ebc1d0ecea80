import { max, min } from 'd3';
import type { FundingRecord, Row, Status } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { disagreementsOf, fiscalYearOf } from '../../model/money';
import type { Params } from '../../selection/address';
import { isSupplemental } from '../../model/supplemental';
import { recordsOfBar, yearOf, type Bar, type Year } from './bars';
import { byKey, keysInOrder } from './keys';
import { attributionOf, type Attribution } from './series';
import { chosenProgram, chosenStatus, readoutOf, recordsOf, type Program } from './chosen';

/** A fiscal year's place on the axis: its money, what was asked for (or given) against it, or a gap. */
export interface Column extends Year {
  /** The other of requested and appropriated. */
  readonly against: Bar | null;
  /**
   * What a supplemental law gave that year to the narrower program that the readout names: the wider program's bar is
   * the base alone. It stands apart and is never added, because a later year's bar may hold some of it.
   */
  readonly supplement: Bar | null;
}

/** What was said at a date about several years at once, or of a span of years. Never summed with years. */
export interface Statement {
  readonly record: FundingRecord;
  /** On the axis of fiscal years: 2015.4 lies in February 2015. `to` is above `from` for a span without a date. */
  readonly from: number;
  readonly to: number;
  readonly isReadout: boolean;
}

/** A run of years whose bars come from one source. */
export interface Run {
  readonly sourceId: string;
  readonly from: number;
  readonly to: number;
}

export interface FundingModel {
  readonly program: Program | null;
  readonly status: Status;
  /** 'appropriated' beside requested money and the other way round; null where a program has only one of them. */
  readonly againstStatus: Status | null;
  readonly accountIds: readonly string[];
  readonly columns: readonly Column[];
  readonly runs: readonly Run[];
  readonly statements: readonly Statement[];
  /** All that is drawn, in the order of reading. */
  readonly records: readonly FundingRecord[];
  /** Of cooperation money only: a whole budget belongs to no one theme. */
  readonly attribution: Attribution | null;
  readonly disagreements: readonly Row<'disagreements'>[];
  readonly meetingYear: number;
  /** Largest single amount on the axis of years, in dollars. */
  readonly most: number;
}

const AGAINST: Partial<Record<Status, Status>> = { appropriated: 'requested', requested: 'appropriated' };

/** One program at one moment, by fiscal year. Depends on the dataset and on what the address asks to see, never on the selection. */
export function fundingModel(index: Index, params: Params): FundingModel {
  const program = chosenProgram(index, params);
  const all = program ? recordsOf(index, program, params) : [];
  const status = chosenStatus(all, params);
  const meetingYear = fiscalYearOf(index.dataset.about.date);
  const years = yearsOf(index, all, status);
  const other = AGAINST[status];
  const against = new Map(other ? yearsOf(index, all, other).map((row) => [row.year, row]) : []);
  const readout = program ? readoutOf(index, program, all) : null;
  const statements = statementsOf(all.filter((row) => row.status === status), readout);
  const supplements = readout && program && readout.programId !== program.id && status === 'appropriated' && params.account.length === 0 ? supplementsOf(index, readout.programId) : [];
  const columns = columnsOf(years, against, new Map(supplements.map((row) => [row.year, row])), statements);
  const drawn = [...columns.flatMap(recordsOfColumn), ...statements.map((statement) => statement.record)];
  const records = [...new Set(drawn)];
  return {
    program,
    status,
    againstStatus: other !== undefined && against.size > 0 ? other : null,
    accountIds: params.account.filter((id) => all.some((row) => row.accountId === id)),
    columns,
    runs: runsOf(columns),
    attribution: program?.scope === 'cooperation' ? attributionOf({ columns, meetingYear }) : null,
    statements,
    records,
    disagreements: disagreementsOf(index, records),
    meetingYear,
    most: max(columns, (column) => max([...column.bars, ...barsOf(column.against), ...barsOf(column.supplement), ...column.others], (row) => row.amountUSD)) ?? 0,
  };
}

const barsOf = (bar: Bar | null): Bar[] => (bar ? [bar] : []);

export const recordsOfColumn = ({ bars, others, against, supplement }: Column): FundingRecord[] => [
  ...[...bars, ...barsOf(supplement)].flatMap(recordsOfBar),
  // Beside a bar it is one line: what it is split into is drawn where it has the year to itself.
  ...barsOf(against).flatMap((bar) => (bars.length > 0 && bar.total ? [bar.total] : recordsOfBar(bar))),
  ...others,
];

/** Years of a program as supplemental laws alone gave them. */
function supplementsOf(index: Index, programId: string): Year[] {
  const laws = new Map(index.dataset.laws.map((law) => [law.id, law]));
  const rows = index.dataset.funding.filter((row) => row.programId === programId && row.lawId !== null && isSupplemental(laws.get(row.lawId)));
  return yearsOf(index, rows, 'appropriated');
}

function yearsOf(index: Index, records: readonly FundingRecord[], status: Status): Year[] {
  const own = records.filter((row) => row.status === status && row.fiscalYear !== null);
  const series = new Map<string, number>();
  for (const { sourceId } of own) series.set(sourceId, (series.get(sourceId) ?? 0) + 1);
  const years = [...new Set(own.flatMap((row) => row.fiscalYear ?? []))].toSorted((a, b) => a - b);
  return years.map((year) => yearOf(index, year, own.filter((row) => row.fiscalYear === year), series));
}

/** Every year from the first to the last that anything is said of: a year without a record keeps its place. */
function columnsOf(years: readonly Year[], against: ReadonlyMap<number, Year>, supplements: ReadonlyMap<number, Year>, statements: readonly Statement[]): Column[] {
  const known = new Map(years.map((row) => [row.year, row]));
  const said = statements.flatMap(({ from, to }) => [Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)]);
  const all = [...known.keys(), ...against.keys(), ...said];
  const [first, last] = [min(all) ?? 0, max(all) ?? -1];
  const sort = byKey(keysInOrder(years.flatMap(({ bars }) => bars).flatMap((bar) => bar.blocks)));
  const sorted = (bars: readonly Bar[]) => bars.map((bar) => ({ ...bar, blocks: bar.blocks.toSorted(sort) }));
  const single = (year: Year | undefined) => (year?.bars.length === 1 ? (sorted(year.bars)[0] ?? null) : null);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const own = known.get(year);
    return { year, bars: sorted(own?.bars ?? []), others: own?.others ?? [], against: single(against.get(year)), supplement: own && isBase(own) ? single(supplements.get(year)) : null };
  });
}

/** One bar of a table that names no law: the regular appropriations of a year. */
const isBase = ({ bars }: Year): boolean => bars.length === 1 && bars.every((bar) => bar.blocks.every((row) => row.lawId === null));

function runsOf(columns: readonly Column[]): Run[] {
  const runs: Run[] = [];
  for (const { year, bars } of columns) {
    const sourceId = bars[0]?.sourceId;
    const last = runs.at(-1);
    if (sourceId === undefined) continue;
    if (last?.sourceId === sourceId) runs[runs.length - 1] = { ...last, to: year };
    else runs.push({ sourceId, from: year, to: year });
  }
  return runs;
}

/** A day on the axis of fiscal years, which begin in October. A month or a year alone counts from its beginning. */
function placeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 10) / 12 + (date - 1) / 365 + 1;
}

const fiscal = (text: string | null): number | null => (text === null ? null : Number(/\d{4}/.exec(text)?.[0]));

function statementsOf(records: readonly FundingRecord[], readout: FundingRecord | null): Statement[] {
  const rows = [...(readout ? [readout] : []), ...records.filter((row) => row.fiscalYear === null && row !== readout)];
  const statements = rows.flatMap((record): Statement[] => {
    const [start, end] = [fiscal(record.periodFrom), fiscal(record.periodTo)];
    if (record.asOf !== null) return [{ record, from: placeOf(record.asOf), to: placeOf(record.asOf), isReadout: record === readout }];
    return start === null ? [] : [{ record, from: start, to: (end ?? start) + 1, isReadout: record === readout }];
  });
  return statements.toSorted((a, b) => Number(b.isReadout) - Number(a.isReadout) || a.from - b.from || a.to - b.to);
}
