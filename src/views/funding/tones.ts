import { rollup, sum } from 'd3';
import type { FundingRecord } from '../../dataset/schema';
import type { Column, FundingModel } from './model';

/** The darkest of the greys is 0; from this one on they are too near to be told apart, and a hairline sets blocks off. */
export const LIGHTEST = 4;

/** What a block is paid from: the account, else the law, else nothing that the source names. */
export const keyOf = (record: FundingRecord): string | null => record.accountId ?? record.lawId;

/** Greys by account, the largest darkest: money has no hue. Blocks that no source splits have a tone of their own. */
export function tonesOf({ columns }: Pick<FundingModel, 'columns'>): ReadonlyMap<string, number> {
  const blocks = columns.flatMap(blocksOf);
  const totals = rollup(blocks.filter((row) => keyOf(row) !== null), (rows) => sum(rows, (row) => row.amountUSD), (row) => keyOf(row) ?? '');
  const keys = [...totals].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  return new Map(keys.map((key, at) => [key, Math.min(at, LIGHTEST)]));
}

/** The blocks that fill a column: its bars, else what was only asked for. */
export const blocksOf = ({ bars, against }: Column): FundingRecord[] => (bars.length > 0 ? bars : against ? [against] : []).flatMap((bar) => bar.blocks);
