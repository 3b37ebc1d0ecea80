/**
 * Walking a chart by keyboard. A chart is one tab stop (a listbox); arrow keys go through its marks (its options) in
 * the order of the document, which is the reading order. Focus moves for real, so that screen readers follow it.
 */

const MARK = '[role="option"]';

const isShown = (mark: Element): boolean => mark.getClientRects().length > 0 && getComputedStyle(mark).visibility === 'visible' && !mark.closest('[inert]');

const marksOf = (chart: Element): Element[] => [...chart.querySelectorAll(MARK)].filter(isShown);

/** The mark that a key leads to, counted in the reading order; null for a key that doesn't walk. */
export function step(key: string, at: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(at + 10, last);
    case 'PageUp':
      return Math.max(at - 10, 0);
    default:
      return null;
  }
}

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

/** How a chart is walked: mark by mark, or also up and down from row to row (marks then carry data-column, their rows data-row). */
export type Paths = 'line' | 'rows';

const cellOf = (mark: Element): Cell => ({
  row: mark.closest('[data-row]')?.getAttribute('data-row') ?? '',
  column: Number(mark.getAttribute('data-column') ?? 0),
});

/** Moves focus for a key pressed in a chart. Returns whether the key was a step of the walk. */
export function walk(chart: Element, key: string, paths: Paths = 'line'): boolean {
  const marks = marksOf(chart);
  const at = marks.findIndex((mark) => mark === chart.ownerDocument.activeElement);
  const to = (paths === 'rows' ? stepOverRows(key, at, marks.map(cellOf)) : null) ?? step(key, at, marks.length);
  if (to === null) return false;
  focus(marks[Math.max(to, 0)] ?? null);
  return true;
}

export function focus(mark: Element | null): void {
  if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
}
