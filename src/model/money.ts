import type { FundingRecord, Row, Status } from '../dataset/schema';
import type { Index } from './index-dataset';
import { addUp, type Sum } from './sum';

export interface YearAmount {
  readonly year: number;
  readonly amountUSD: number;
  readonly isRounded: boolean;
  readonly records: readonly FundingRecord[];
}

/** Figures of one program, status and source that lie side by side: one amount a year. */
export interface MoneyLine {
  readonly sourceId: string;
  readonly records: readonly FundingRecord[];
  readonly years: readonly YearAmount[];
  /** The year of the dataset's meeting, or the one nearest to it. */
  readonly featured: YearAmount;
  readonly total: Sum | null;
}

/** One moment of a program's money: the fullest line of yearly figures, a running total, and every other figure. */
export interface StatusMoney {
  readonly status: Status;
  readonly running: FundingRecord | null;
  readonly lines: readonly MoneyLine[];
  readonly others: readonly FundingRecord[];
}

export interface ProgramMoney {
  readonly program: Row<'programs'>;
  readonly records: readonly FundingRecord[];
  readonly statuses: readonly StatusMoney[];
}

/** In the order in which money passes through them. */
const MOMENTS: readonly Status[] = [
  'requested', 'pledged', 'appropriated', 'budget-authority', 'allocated', 'obligated', 'expended', 'delivered', 'own-budget',
];

function groupBy<R, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** The U.S. fiscal year that a day lies in: October belongs to the next one. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);

function lineOf(records: readonly FundingRecord[], meetingYear: number): MoneyLine[] {
  const years = [...groupBy(records, (row) => row.fiscalYear)]
    .flatMap(([year, rows]) => {
      const sum = addUp(rows);
      return year !== null && sum ? [{ year, amountUSD: sum.amountUSD, isRounded: sum.isRounded, records: rows }] : [];
    })
    .toSorted((a, b) => a.year - b.year);
  const distance = (row: YearAmount) => Math.abs(row.year - meetingYear);
  const [nearest] = years.toSorted((a, b) => distance(a) - distance(b) || b.year - a.year);
  const [first] = records;
  return nearest && first ? [{ sourceId: first.sourceId, records, years, featured: nearest, total: addUp(records) }] : [];
}

/** A source prints one series in one row: its locators differ in nothing but the year or file number. */
const rowOf = (record: FundingRecord): string => record.locator.en.replace(/\d+/g, '');

/** The lines that one source's figures of one program and status make: its totals, else all of it, else each printed row. */
function linesOf(records: readonly FundingRecord[], meetingYear: number): MoneyLine[] {
  const yearly = records.filter((row) => row.fiscalYear !== null);
  const totals = yearly.filter((row) => row.isTotal);
  const whole = totals.length > 0 ? totals : yearly;
  const sets = addUp(whole) ? [whole] : [...groupBy(whole, rowOf).values()];
  return sets.flatMap((set) => (addUp(set) ? lineOf(set, meetingYear) : set.flatMap((row) => lineOf([row], meetingYear))));
}

/** Which source leads: a whole program before one account, then the nearest to the meeting, then the longest, then the plainest. */
function rank(lines: readonly MoneyLine[], meetingYear: number): number[] {
  const isPartial = lines.every((line) => line.records.every((row) => row.accountId !== null && !row.isTotal));
  const distance = Math.min(...lines.map((line) => Math.abs(line.featured.year - meetingYear)));
  const latest = Math.max(...lines.map((line) => line.featured.year));
  return [Number(isPartial), distance, -Math.max(...lines.map((line) => line.years.length)), lines.length, -latest];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, at) => value - (b[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

const daysOf = (record: FundingRecord): number => Date.parse(record.asOf ?? `${record.periodTo?.match(/\d{4}/)?.[0] ?? '1900'}-09-30`) / 86_400_000;

function statusMoney(status: Status, records: readonly FundingRecord[], meetingDay: string): StatusMoney {
  const meetingYear = fiscalYearOf(meetingDay);
  const bySource = [...groupBy(records, (row) => row.sourceId).values()].map((rows) => linesOf(rows, meetingYear)).filter((lines) => lines.length > 0);
  const [lines = []] = bySource.toSorted((a, b) => compare(rank(a, meetingYear), rank(b, meetingYear)));
  const distance = (row: FundingRecord) => Math.abs(daysOf(row) - Date.parse(meetingDay) / 86_400_000);
  const whole = (row: FundingRecord) => Number(row.accountId !== null);
  const [running = null] = records.filter((row) => row.fiscalYear === null).toSorted((a, b) => whole(a) - whole(b) || distance(a) - distance(b));
  const shown = new Set([...lines.flatMap((line) => line.records), running]);
  return { status, running, lines, others: records.filter((row) => !shown.has(row)) };
}

/**
 * Records by program and, within it, by status, in the order in which money passes through them. Nothing here is ever
 * added across statuses, sources or programs.
 *
 * @param meetingDay  ISO day; the year nearest to it is featured.
 */
export function moneyByProgram(index: Index, records: readonly FundingRecord[], meetingDay: string): ProgramMoney[] {
  return index.dataset.programs.flatMap((program) => {
    const own = records.filter((row) => row.programId === program.id);
    const byStatus = groupBy(own, (row) => row.status);
    const statuses = MOMENTS.flatMap((status) => {
      const rows = byStatus.get(status);
      return rows ? [statusMoney(status, rows, meetingDay)] : [];
    });
    return own.length > 0 ? [{ program, records: own, statuses }] : [];
  });
}

/** Where sources disagree about any of the records. */
export function disagreementsOf(index: Index, records: readonly FundingRecord[]): Row<'disagreements'>[] {
  const ids = new Set<string>(records.map((row) => row.id));
  return index.dataset.disagreements.filter((row) => row.recordIds.some((id) => ids.has(id)));
}
