import type { Cell, Table } from '../../views/view';

/** A table as CSV by RFC 4180: one head line of stable English ids, CRLF, values unrounded, a missing one empty. */
export function csv(table: Table): string {
  const lines = [table.columns.map((column) => field(column.id)), ...table.rows.map((row) => row.cells.map(value))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** An id or a title stays what it is where it is a link too: its address has a column of its own (see with-origin). */
const value = (cell: Cell): string => field(cell.value ?? '');

const field = (content: string | number): string => {
  const text = String(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
