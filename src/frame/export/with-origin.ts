import type { Cell, Table } from '../../views/view';

/** Where the rows of a file come from, for whoever finds it on a disk a year later. */
export interface Origin {
  /** What was picked, as the address says it; '' where nothing was. */
  readonly selection: string;
  readonly page: string;
  readonly modified: string;
  readonly version: string;
}

/**
 * A table that says on each row what it was taken from, and where its links lead. Columns, not lines of comment above the head, which a spreadsheet
 * takes for data; not a second file, which is lost at the first copy.
 */
export function withOrigin(table: Table, { selection, page, modified, version }: Origin): Table {
  const linked = table.columns.flatMap((column, at) => (table.rows.some(({ cells }) => isAddressLost(cells, at)) ? [{ id: `${column.id}Url`, at }] : []));
  const cells = [selection, page, modified, version].map((value) => ({ value }));
  return {
    ...table,
    columns: [...table.columns, ...[...linked.map(({ id }) => id), 'selection', 'page', 'dataModified', 'dataVersion'].map((id) => ({ id, head: id }))],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...linked.map(({ at }) => ({ value: row.cells[at]?.href ?? null })), ...cells] })),
  };
}

/** Whether a cell is a link whose address no cell of the row holds. */
const isAddressLost = (cells: readonly Cell[], at: number): boolean => {
  const href = cells[at]?.href;
  return href !== undefined && cells.every(({ value }) => value !== href);
};
