import { max, sum } from 'd3';
import type { FundingRecord, Source } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { addUp } from '../../model/sum';

/** Amounts that stand on one another: one program, year, status and source, no dollar twice. */
export interface Bar {
  readonly blocks: readonly FundingRecord[];
  /** The total that the source prints, else the sum of the blocks, in whole nominal dollars. */
  readonly amountUSD: number;
  /** The record of the printed total. */
  readonly total: FundingRecord | null;
  readonly sourceId: string;
}

/** A year's money at one moment: the source that splits it best, and every other figure beside it. */
export interface Year {
  readonly year: number;
  /** Several where a source prints figures that may hold the same dollars: they stand side by side, never on one another. */
  readonly bars: readonly Bar[];
  readonly others: readonly FundingRecord[];
}

/** All of a bar's records, the printed total first. */
export const recordsOfBar = (bar: Bar): FundingRecord[] => [...(bar.total ? [bar.total] : []), ...bar.blocks];

/** A block's stretch on its bar, in dollars from the foot. */
export interface Stretch {
  readonly record: FundingRecord;
  readonly from: number;
  readonly to: number;
}

export function stretchesOf({ blocks }: Bar): Stretch[] {
  const stretches: Stretch[] = [];
  for (const record of blocks) {
    const from = stretches.at(-1)?.to ?? 0;
    stretches.push({ record, from, to: from + record.amountUSD });
  }
  return stretches;
}

const partsIn = (total: FundingRecord, rows: readonly FundingRecord[]): FundingRecord[] => rows.filter((row) => total.partsIds.includes(row.id));
const isCovered = (row: FundingRecord, rows: readonly FundingRecord[]): boolean => row.partsIds.length > 0 && partsIn(row, rows).length === row.partsIds.length;

/** The finest split of a record that the rows hold: its parts, and theirs. */
const leaves = (row: FundingRecord, rows: readonly FundingRecord[]): FundingRecord[] =>
  isCovered(row, rows) ? partsIn(row, rows).flatMap((part) => leaves(part, rows)) : [row];

function barOf(tops: readonly FundingRecord[], rows: readonly FundingRecord[]): Bar[] {
  const [first] = tops;
  if (!first) return [];
  const total = tops.length === 1 && isCovered(first, rows) ? first : null;
  return [{ blocks: tops.flatMap((row) => leaves(row, rows)), amountUSD: sum(tops, (row) => row.amountUSD), total, sourceId: first.sourceId }];
}

/**
 * One source's figures for a year: one bar where they may be added, else one bar each. They may be where a total, its own
 * or another source's, names exactly them as its parts. Totals inside a larger sum are not drawn twice.
 */
function barsOfSource(rows: readonly FundingRecord[], ofYear: readonly FundingRecord[]): Bar[] {
  const printed = ofYear.find((row) => rows.length > 1 && row.partsIds.length === rows.length && partsIn(row, rows).length === rows.length);
  if (printed) return rows.slice(0, 1).map(({ sourceId }) => ({ blocks: rows, amountUSD: printed.amountUSD, total: printed, sourceId }));
  const parts = new Set(rows.filter((row) => isCovered(row, rows)).flatMap((row) => row.partsIds.map(String)));
  const tops = rows.filter((row) => !parts.has(row.id));
  return addUp(tops) ? barOf(tops, rows) : tops.flatMap((row) => barOf([row], rows));
}

const KINDS: readonly Source['kind'][] = ['official', 'compilation', 'institutional', 'press'];

/**
 * A year's bars. The source leads that splits the year the finest, if what it splits comes to at least half of the
 * largest figure; then one that prints a single figure, the more official, and the one with the longer series. All that
 * the others print stands beside it.
 *
 * @param rows    records of one program, fiscal year and status.
 * @param series  how many records of that program and status a source has over all years.
 */
export function yearOf(index: Index, year: number, rows: readonly FundingRecord[], series: ReadonlyMap<string, number>): Year {
  const sources = [...new Set(rows.map((row) => row.sourceId))];
  const candidates = sources.map((id) => barsOfSource(rows.filter((row) => row.sourceId === id), rows));
  const largest = (bars: readonly Bar[]) => max(bars, (bar) => bar.amountUSD) ?? 0;
  const most = max(candidates, largest) ?? 0;
  const rank = (bars: readonly Bar[]): number[] => {
    const source = bars[0]?.sourceId ?? '';
    const kind = index.source.get(source)?.kind ?? 'press';
    const split = max(bars, (bar) => bar.blocks.length) ?? 0;
    return [Number(largest(bars) < most / 2), -split, bars.length, KINDS.indexOf(kind), -(series.get(source) ?? 0), -largest(bars)];
  };
  const [bars = []] = candidates.toSorted((a, b) => compare(rank(a), rank(b)));
  const drawn = new Set(bars.flatMap(recordsOfBar));
  // A total inside a bar of several (a law's share of a year) says what its parts say.
  return { year, bars, others: rows.filter((row) => !drawn.has(row)) };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((value, at) => value - (b[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
