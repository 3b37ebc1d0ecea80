import { step, type Step } from './walk';

/** Where a mark stands in a chart of rows and columns. Columns are any numbers that grow from left to right. */
export interface Cell {
  readonly row: string;
  readonly column: number;
}

/**
 * The mark that Up or Down leads to in a chart of rows: the one of the next row that has any whose column is nearest.
 * Null for any other key, and before the walk has begun. Cells come in the order of reading, row by row.
 */
export function stepOverRows(key: string, at: number, cells: readonly Cell[]): number | null {
  const here = cells[at];
  if (!here || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const beyond = cells.map((cell, number) => ({ ...cell, number })).filter(({ row, number }) => row !== here.row && (key === 'ArrowDown') === number > at);
  const row = (key === 'ArrowDown' ? beyond[0] : beyond.at(-1))?.row;
  const away = ({ column }: Cell) => Math.abs(column - here.column);
  const nearest = beyond.filter((cell) => cell.row === row).toSorted((a, b) => away(a) - away(b))[0];
  return nearest?.number ?? at;
}

const cellOf = (mark: Element): Cell => ({
  row: mark.closest('[data-row]')?.getAttribute('data-row') ?? '',
  column: Number(mark.getAttribute('data-column') ?? 0),
});

/** How a chart of rows is walked: also up and down from row to row. Its marks carry data-column, its rows data-row. */
export const overRows: Step = (key, at, marks) => (key === 'ArrowDown' || key === 'ArrowUp' ? stepOverRows(key, at, marks.map(cellOf)) : null) ?? step(key, at, marks);
