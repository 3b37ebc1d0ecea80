import type { FundingRecord, Status } from '../dataset/schema';

/** Amounts that may be read as one: the only sums that this project draws. */
export interface Sum {
  readonly amountUSD: number;
  readonly status: Status;
  readonly sourceId: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Some part of it is printed as about, over or nearly. */
  readonly isRounded: boolean;
}

/** Whether two records of one status and source may count the same dollars. */
function overlaps(a: FundingRecord, b: FundingRecord): boolean {
  if (a.fiscalYear === null || b.fiscalYear === null) return true; // a running total holds any year
  if (a.partsIds.includes(b.id) || b.partsIds.includes(a.id)) return true;
  if (a.fiscalYear !== b.fiscalYear) return false;
  if (a.lawId !== null && b.lawId !== null && a.lawId !== b.lawId) return false;
  return a.accountId === null || b.accountId === null || a.accountId === b.accountId;
}

/**
 * Adds up records, in whole nominal dollars. Null where no sum may be drawn: more than one program, status or source,
 * or two records that may hold the same dollars (a total and its part, two figures for one year and account).
 */
export function addUp(records: readonly FundingRecord[]): Sum | null {
  const [first] = records;
  if (!first) return null;
  const isAlike = records.every((row) => row.status === first.status && row.sourceId === first.sourceId && row.programId === first.programId);
  if (!isAlike || records.some((row, at) => records.slice(at + 1).some((other) => overlaps(row, other)))) return null;
  const years = records.map((row) => row.fiscalYear ?? Number.NaN);
  return {
    amountUSD: records.reduce((sum, row) => sum + row.amountUSD, 0),
    status: first.status,
    sourceId: first.sourceId,
    from: first.fiscalYear && Math.min(...years),
    to: first.fiscalYear && Math.max(...years),
    isRounded: records.some((row) => row.precision === 'approximate'),
  };
}
