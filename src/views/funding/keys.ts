import { rollup, sum } from 'd3';
import type { FundingRecord } from '../../dataset/schema';

/** What a block is paid from: the account, else the law, else nothing that the source names. */
export const keyOf = (record: FundingRecord): string | null => record.accountId ?? record.lawId;

/** Accounts and laws, the one with the most money over all blocks first. */
export function keysInOrder(blocks: readonly FundingRecord[]): string[] {
  const totals = rollup(blocks.filter((row) => keyOf(row) !== null), (rows) => sum(rows, (row) => row.amountUSD), (row) => keyOf(row) ?? '');
  return [...totals].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** The same account stands at the same height in every bar: the largest at the foot, what no source splits below it. */
export const byKey = (keys: readonly string[]) => (a: FundingRecord, b: FundingRecord): number => keys.indexOf(keyOf(a) ?? '') - keys.indexOf(keyOf(b) ?? '');
