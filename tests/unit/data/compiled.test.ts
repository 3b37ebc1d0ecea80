import { readFile, readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { TABLE_NAMES, type TableName } from '../../../src/dataset/fields';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { slice, SLICES, type Slice, type SliceName } from '../../../src/dataset/schema';
import { compileDataset, type Compiled } from '../../../tools/data/compile-dataset';
import { corridor, hero, line } from '../geo/real-geometry';
import { rowsOf } from './real-data';

let compiled: Compiled;
beforeAll(async () => {
  const result = await compileDataset('data');
  if (!result.ok) throw new Error(result.problems.join('\n'));
  compiled = result;
});

const parsed = (name: SliceName): Slice => v.parse(slice, JSON.parse(compiled.slices[name]));

describe('the compiled dataset', () => {
  test('is the same to the byte each time', async () => {
    expect(await compileDataset('data')).toEqual(compiled);
  });

  test('has all rows of data/, none twice', () => {
    const whole = mergeSlices(Object.fromEntries(SLICES.map((name) => [name, parsed(name)])));
    const ids = (rows: readonly object[]) => rows.map((row) => JSON.stringify('id' in row ? row.id : row)).toSorted();
    const idsOf = (rows: (table: TableName) => readonly object[]) => Object.fromEntries(TABLE_NAMES.map((table) => [table, ids(rows(table))]));
    expect(idsOf((table) => whole[table])).toEqual(idsOf(rowsOf));
    expect(whole.series.map((row) => row.points)).toEqual(rowsOf('indicators').map((row) => row.points));
  });

  test('carries its maps in slices of their own, number by number as committed, within 11 and 10 KiB', () => {
    expect(parsed('geometry').geometry).toEqual({ line, hero });
    expect(parsed('corridor').corridor).toEqual(corridor);
    expect(SLICES.filter((name) => parsed(name).geometry ?? parsed(name).corridor)).toEqual(['geometry', 'corridor']);
    const kib = (name: SliceName) => gzipSync(compiled.slices[name], { level: 9 }).length / 1024;
    expect(kib('geometry')).toBeLessThanOrEqual(11);
    expect(kib('corridor')).toBeLessThanOrEqual(10);
  });

  test('its map has the shape of every sector and of no other', () => {
    expect(Object.keys(parsed('geometry').geometry?.hero.sectors ?? {}).toSorted()).toEqual(rowsOf('sectors').map(({ id }) => id as string).toSorted());
  });

  test('carries in its first slice what the first screen draws, and within its budget of 45 KiB', () => {
    const core = parsed('core');
    const present = TABLE_NAMES.filter((table) => core[table].length > 0);
    expect(present.toSorted()).toEqual(['accounts', 'agencies', 'funding', 'fundingViews', 'links', 'sources', 'themes']);
    expect(core.sources.map((row) => row.id).toSorted()).toEqual(['s-greenbook-2022', 's-seed']);
    expect(core.fundingViews.map((row) => row.id)).toEqual(['v-mexico-obligations']);
    expect(core.funding).toHaveLength(115 + 1);
    expect(gzipSync(compiled.slices.core, { level: 9 }).length).toBeLessThan(45 * 1024);
  });
});

test('the files in data/schema/ are those that the schema gives: if this fails, run npm run data', async () => {
  const names = await readdir('data/schema');
  const files = await Promise.all(names.map(async (name) => [name, await readFile(`data/schema/${name}`, 'utf8')] as const));
  expect(Object.fromEntries(files)).toEqual(compiled.schemas);
});
