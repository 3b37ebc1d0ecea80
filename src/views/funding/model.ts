import { max, min } from 'd3';
import type { FundingRecord, Row, Status } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { disagreementsOf, fiscalYearOf } from '../../model/money';
import type { Params } from '../../selection/address';
import { yearOf, type Bar, type Year } from './bars';
import { chosenProgram, chosenStatus, readoutOf, recordsOf, type Program } from './chosen';

/** A fiscal year's place on the axis: its money, what was asked for (or given) against it, or a gap. */
export interface Column extends Year {
  /** The other of requested and appropriated. */
  readonly against: Bar | null;
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
  const columns = columnsOf(years, against, statements);
  const drawn = [...columns.flatMap(recordsOfColumn), ...statements.map((statement) => statement.record)];
  const records = [...new Set(drawn)];
  return {
    program,
    status,
    againstStatus: other !== undefined && against.size > 0 ? other : null,
    accountIds: params.account.filter((id) => all.some((row) => row.accountId === id)),
    columns,
    runs: runsOf(columns),
    statements,
    records,
    disagreements: disagreementsOf(index, records),
    meetingYear,
    most: max(columns, (column) => max([...column.bars, ...(column.against ? [column.against] : []), ...column.others], (row) => row.amountUSD)) ?? 0,
  };
}

export const recordsOfColumn = ({ bars, others, against }: Column): FundingRecord[] => [
  ...bars.flatMap((bar) => [...(bar.total ? [bar.total] : []), ...bar.blocks]),
  ...(against ? [...(against.total ? [against.total] : []), ...against.blocks] : []),
  ...others,
];

function yearsOf(index: Index, records: readonly FundingRecord[], status: Status): Year[] {
  const own = records.filter((row) => row.status === status && row.fiscalYear !== null);
  const series = new Map<string, number>();
  for (const { sourceId } of own) series.set(sourceId, (series.get(sourceId) ?? 0) + 1);
  const years = [...new Set(own.flatMap((row) => row.fiscalYear ?? []))].toSorted((a, b) => a - b);
  return years.map((year) => yearOf(index, year, own.filter((row) => row.fiscalYear === year), series));
}

/** Every year from the first to the last that anything is said of: a year without a record keeps its place. */
function columnsOf(years: readonly Year[], against: ReadonlyMap<number, Year>, statements: readonly Statement[]): Column[] {
  const known = new Map(years.map((row) => [row.year, row]));
  const said = statements.flatMap(({ from, to }) => [Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)]);
  const all = [...known.keys(), ...against.keys(), ...said];
  const [first, last] = [min(all) ?? 0, max(all) ?? -1];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const bars = against.get(year)?.bars ?? [];
    return { year, bars: known.get(year)?.bars ?? [], others: known.get(year)?.others ?? [], against: bars.length === 1 ? (bars[0] ?? null) : null };
  });
}

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
