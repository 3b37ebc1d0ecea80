import { cellOf, valueIn, type Column } from '../../dataset/columns';
import type { TableName } from '../../dataset/fields';
import type { Dataset, SliceName } from '../../dataset/schema';

/** All that holds rows: everything but the maps. */
export const WITH_ROWS: readonly SliceName[] = ['core', 'evidence', 'places', 'money', 'series', 'traffic', 'briefings'];

/** The rows of a table as they are authored: an indicator's points, which travel apart, are with its head again, and the span that the head was given for want of them is gone. */
export function rowsOf(dataset: Dataset, table: TableName): readonly object[] {
  if (table !== 'indicators') return dataset[table];
  const points = new Map<string, object>(dataset.series.map((row) => [row.id, row]));
  return dataset.indicators.map((row) => {
    const { span: _span, ...head } = row;
    return { ...head, ...points.get(row.id) };
  });
}

export interface Order {
  readonly column: string;
  readonly isFalling: boolean;
}

/** A cell as it is compared: a list of records by how many there are. */
const comparable = (row: object, column: Column): string | number | null => {
  const value = valueIn(row, column);
  return column.kind === 'parts' && Array.isArray(value) ? value.length : cellOf(row, column);
};

/** Rows in the order of a column; those that have nothing there come last either way. */
export function sorted(rows: readonly object[], columns: readonly Column[], order: Order | null): readonly object[] {
  const column = columns.find(({ name }) => name === order?.column);
  if (!column || !order) return rows;
  const sign = order.isFalling ? -1 : 1;
  return rows
    .map((row) => ({ row, at: comparable(row, column) }))
    .toSorted((a, b) => {
      if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
      return sign * (typeof a.at === 'number' && typeof b.at === 'number' ? a.at - b.at : String(a.at).localeCompare(String(b.at)));
    })
    .map(({ row }) => row);
}

const plain = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The rows in which the words stand, in any of the columns, whatever their accents and capitals. */
export function containing(rows: readonly object[], columns: readonly Column[], words: string): readonly object[] {
  const sought = plain(words.trim());
  return sought === '' ? rows : rows.filter((row) => columns.some((column) => plain(String(cellOf(row, column) ?? '')).includes(sought)));
}
