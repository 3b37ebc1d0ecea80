import type { Span } from './time';

/** Things that hang under each other, the uppermost first, each with the room across that it needs, in px. */
export type Column = readonly Span[];

/**
 * The row in which each column begins, so that no two cells touch: each takes the highest rows that are free, in the
 * order given. Time stays true across; what would collide goes beneath.
 */
export function stack(columns: readonly Column[]): number[] {
  const rows: Span[][] = [];
  const isFree = (row: number, cell: Span) => (rows[row] ?? []).every((other) => other.to <= cell.from || other.from >= cell.to);
  return columns.map((column) => {
    let first = 0;
    while (!column.every((cell, at) => isFree(first + at, cell))) first++;
    column.forEach((cell, at) => (rows[first + at] ??= []).push(cell));
    return first;
  });
}
