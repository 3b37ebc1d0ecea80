import { describe, expect, test } from 'vitest';
import { columnsOf, keyOf } from '../../../../src/dataset/columns';
import { TABLE_NAMES } from '../../../../src/dataset/fields';
import { containing, rowsOf, sorted } from '../../../../src/pages/data/rows';
import * as real from '../../data/real-data';
import { realIndex } from '../../views/sources/real-index';

const { dataset } = await realIndex();

test.each(TABLE_NAMES)('every row of %s is there to look into, each once, its fields whole', (table) => {
  const keyOfRow = (row: object) => JSON.stringify(keyOf(table).map((key) => Object.entries(row).find(([name]) => name === key)));
  const byKey = (rows: readonly object[]) => rows.toSorted((a, b) => (keyOfRow(a) < keyOfRow(b) ? -1 : 1));
  expect(byKey(rowsOf(dataset, table))).toEqual(byKey(real.rowsOf(table)));
});

describe('rows in order', () => {
  const columns = columnsOf('funding');
  const years = (isFalling: boolean) => sorted(dataset.funding, columns, { column: 'fiscalYear', isFalling }).map((row) => ('fiscalYear' in row ? row.fiscalYear : undefined));

  test.each([false, true])('those without a value come last, falling or not: %j', (isFalling) => {
    const known = dataset.funding.flatMap((row) => row.fiscalYear ?? []).toSorted((a, b) => (isFalling ? b - a : a - b));
    expect(years(isFalling)).toEqual([...known, ...dataset.funding.filter((row) => row.fiscalYear === null).map(() => null)]);
  });

  test('stay as they are where no column is asked for, or one that isn’t there', () => {
    expect(sorted(dataset.funding, columns, null)).toBe(dataset.funding);
    expect(sorted(dataset.funding, columns, { column: 'price', isFalling: true })).toBe(dataset.funding);
  });
});

describe('rows that contain words', () => {
  const columns = columnsOf('agencies');

  test('are found whatever their accents and capitals', () => {
    const found = containing(dataset.agencies, columns, 'PROCURADURIA').map((row) => JSON.stringify(row));
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(row).toMatch(/procuraduría/i);
  });

  test('are all rows where nothing is sought, and none where nothing fits', () => {
    expect(containing(dataset.agencies, columns, '  ')).toBe(dataset.agencies);
    expect(containing(dataset.agencies, columns, 'zzzz')).toEqual([]);
  });
});
