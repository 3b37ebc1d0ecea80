import { sum } from 'd3';
import type { FundingRecord } from '../../../dataset/schema';
import type { Index } from '../../../model/index-dataset';
import { addUp } from '../../../model/sum';
import type { Params } from '../../../selection/address';
import { keyOf } from '../keys';
import { fundingModel, type FundingModel } from '../model';
import { series } from '../series';

/** Where money passes: what pays (an account, a law, or nothing that the source names), whose hands it is in, what a source ties it to. */
export type Column = 'payer' | 'agency' | 'theme';
export const COLUMNS: readonly Column[] = ['payer', 'agency', 'theme'];

export interface Node {
  readonly column: Column;
  /** Of an account, a law, an agency or of themes; null for what no source names or ties. */
  readonly id: string | null;
  readonly records: readonly FundingRecord[];
  readonly amountUSD: number;
}

export interface FlowsModel {
  readonly money: FundingModel;
  /** One status, one source, no dollar twice; none where the figures may not be added. */
  readonly records: readonly FundingRecord[];
  readonly totalUSD: number;
  /** What the source itself ties to a theme. The rest is never spread. */
  readonly tiedUSD: number;
  readonly years: readonly [number, number] | null;
  readonly nodes: Readonly<Record<Column, readonly Node[]>>;
}

/** The theme or themes, space-separated, that a source itself ties a record to: a tie that the editors inferred is none. */
export const tiedTheme = ({ themeBasis, themeIds }: FundingRecord): string | null => (themeBasis === 'stated' || themeBasis === 'documented' ? themeIds.join(' ') || null : null);

const agencyOf = (index: Index, { agencyIds, accountId }: FundingRecord): string | null => agencyIds[0] ?? (accountId === null ? undefined : index.account.get(accountId)?.administeredBy) ?? null;

/** What a record passes in a column. */
export function passes(index: Index, record: FundingRecord, column: Column): string | null {
  switch (column) {
    case 'payer':
      return keyOf(record);
    case 'agency':
      return agencyOf(index, record);
    case 'theme':
      return tiedTheme(record);
  }
}

/** The program whose money the view opens with: the one of the sum that the readout names. */
function opening({ dataset: { about, funding } }: Index): string {
  return funding.find(({ id }) => id === about.readoutRecordId)?.programId ?? '';
}

/** One program's money at one moment, from account to agency to theme, as far as a source itself says. */
export function flowsModel(index: Index, params: Params): FlowsModel {
  const money = fundingModel(index, { ...params, program: params.program || opening(index) });
  const all = series(money);
  const blocks = all.flatMap(({ bar }) => bar.blocks);
  const records = addUp(blocks) ? blocks : [];
  const nodesOf = (column: Column): Node[] => {
    const ids = [...new Set(records.map((record) => passes(index, record, column)))];
    const nodes = ids.map((id): Node => {
      const own = records.filter((record) => passes(index, record, column) === id);
      return { column, id, records: own, amountUSD: sum(own, ({ amountUSD }) => amountUSD) };
    });
    // What nobody names lies at the foot of its column.
    return nodes.toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || b.amountUSD - a.amountUSD);
  };
  const [first, last] = [all[0], all.at(-1)];
  return {
    money,
    records,
    totalUSD: sum(records, ({ amountUSD }) => amountUSD),
    tiedUSD: sum(records.filter((record) => tiedTheme(record) !== null), ({ amountUSD }) => amountUSD),
    years: first && last ? [first.year, last.year] : null,
    nodes: { payer: nodesOf('payer'), agency: nodesOf('agency'), theme: nodesOf('theme') },
  };
}
