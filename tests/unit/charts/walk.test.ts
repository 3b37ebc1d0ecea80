import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { step } from '../../../src/charts/walk';
import { stepOverRows, type Cell } from '../../../src/charts/walk-rows';
import { SEED } from '../selection/arbitrary';

/** Three rows: heads over four columns, then marks in columns 0 and 3, then one mark in column 1. */
const CELLS: Cell[] = [
  ...[0, 1, 2, 3].map((column) => ({ row: 'heads', column })),
  { row: 'a', column: 0 },
  { row: 'a', column: 3 },
  { row: 'b', column: 1 },
];

const charts = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.flatMap((columns, row) => columns.toSorted((a, b) => a - b).map((column): Cell => ({ row: `row ${row}`, column }))));

describe('walking from row to row', () => {
  test('Down leads to the nearest mark of the next row', () => {
    expect(stepOverRows('ArrowDown', 2, CELLS)).toBe(5);
    expect(stepOverRows('ArrowDown', 0, CELLS)).toBe(4);
    expect(stepOverRows('ArrowDown', 5, CELLS)).toBe(6);
  });

  test('Up leads back to the row above, not to the start of the chart', () => {
    expect(stepOverRows('ArrowUp', 6, CELLS)).toBe(4);
    expect(stepOverRows('ArrowUp', 5, CELLS)).toBe(3);
  });

  test('other keys, and a walk that has not begun, are left to the line', () => {
    expect(stepOverRows('ArrowRight', 2, CELLS)).toBeNull();
    expect(stepOverRows('Home', 2, CELLS)).toBeNull();
    expect(stepOverRows('ArrowDown', -1, CELLS)).toBeNull();
  });

  test.prop([charts, fc.nat()], SEED)('the first row is above all and the last below all: there the walk stays', (cells, seed) => {
    const at = seed % cells.length;
    const isFirst = cells[at]?.row === cells[0]?.row;
    const isLast = cells[at]?.row === cells.at(-1)?.row;
    expect(stepOverRows('ArrowUp', at, cells) === at).toBe(isFirst);
    expect(stepOverRows('ArrowDown', at, cells) === at).toBe(isLast);
  });

  test.prop([charts, fc.nat()], SEED)('Down moves by exactly one row, and no mark there is nearer', (cells, seed) => {
    const at = seed % cells.length;
    const to = stepOverRows('ArrowDown', at, cells) ?? -1;
    if (to === at) return;
    const rows = [...new Set(cells.map(({ row }) => row))];
    expect(rows.indexOf(cells[to]?.row ?? '')).toBe(rows.indexOf(cells[at]?.row ?? '') + 1);
    const away = (cell: Cell | undefined) => Math.abs((cell?.column ?? Infinity) - (cells[at]?.column ?? 0));
    for (const cell of cells.filter(({ row }) => row === cells[to]?.row)) expect(away(cell)).toBeGreaterThanOrEqual(away(cells[to]));
  });
});

describe('walking along the line', () => {
  test('stops at both ends and leaps by ten', () => {
    expect(step('ArrowLeft', 0, { length: 5 })).toBe(0);
    expect(step('ArrowRight', 4, { length: 5 })).toBe(4);
    expect(step('PageDown', 3, { length: 40 })).toBe(13);
    expect(step('End', 3, { length: 40 })).toBe(39);
    expect(step('x', 3, { length: 40 })).toBeNull();
  });
});
