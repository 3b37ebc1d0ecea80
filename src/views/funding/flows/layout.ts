import { sum } from 'd3';
import type { FundingRecord } from '../../../dataset/schema';
import type { Index } from '../../../model/index-dataset';
import { COLUMNS, passes, type Column, type FlowsModel, type Node } from './model';

/** Px that all of the money is high, and that a node takes at least, for its words. */
const MONEY = 300;
const LEAST_SLOT = 22;
const GAP = 10;
/** Across as fractions of the width: the bars of the three columns. */
export const AT: Readonly<Record<Column, number>> = { payer: 0.26, agency: 0.52, theme: 0.74 };

export interface PlacedNode extends Node {
  readonly y: number;
  readonly height: number;
  /** Middle of its slot: where its words stand. */
  readonly middle: number;
}

/** A record's band: where it begins at each of the columns, and how thick it is, in px. */
export interface Band {
  readonly record: FundingRecord;
  readonly thickness: number;
  readonly at: Readonly<Record<Column, number>>;
}

export interface FlowsLayout {
  readonly nodes: Readonly<Record<Column, readonly PlacedNode[]>>;
  readonly bands: readonly Band[];
  readonly height: number;
}

/** Columns of nodes from top to bottom, and the bands between them, each as thick at every column. */
export function layFlows(index: Index, { records, totalUSD, nodes }: FlowsModel): FlowsLayout {
  const thick = ({ amountUSD }: FundingRecord) => (amountUSD / (totalUSD || 1)) * MONEY;
  const placed = { payer: placeColumn(nodes.payer, thick), agency: placeColumn(nodes.agency, thick), theme: placeColumn(nodes.theme, thick) };
  const height = Math.max(0, ...COLUMNS.flatMap((column) => placed[column].map(({ y, height: own, middle }) => Math.max(y + own, middle + LEAST_SLOT / 2))));
  const rank = (column: Column, record: FundingRecord) => placed[column].findIndex(({ id }) => id === passes(index, record, column));
  // Within a node bands lie in the order of the nodes that they come from or go to, so that few cross.
  const order = (column: Column) => (column === 'payer' ? (['agency', 'theme'] as const) : column === 'agency' ? (['payer', 'theme'] as const) : (['agency', 'payer'] as const));
  const starts = new Map<string, number>();
  for (const column of COLUMNS) {
    const [one, other] = order(column);
    for (const node of placed[column]) {
      let y = node.y;
      for (const record of node.records.toSorted((a, b) => rank(one, a) - rank(one, b) || rank(other, a) - rank(other, b))) {
        starts.set(`${column} ${record.id}`, y);
        y += thick(record);
      }
    }
  }
  const start = (column: Column, { id }: FundingRecord) => starts.get(`${column} ${id}`) ?? 0;
  return {
    nodes: placed,
    height,
    bands: records.map((record) => ({ record, thickness: thick(record), at: { payer: start('payer', record), agency: start('agency', record), theme: start('theme', record) } })),
  };
}

function placeColumn(nodes: readonly Node[], thick: (record: FundingRecord) => number): PlacedNode[] {
  let top = 0;
  return nodes.map((node) => {
    const height = sum(node.records, thick);
    const slot = Math.max(LEAST_SLOT, height);
    const placed = { ...node, y: top + (slot - height) / 2, height, middle: top + slot / 2 };
    top += slot + GAP;
    return placed;
  });
}
