import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { firstSlice } from '../../../src/dataset/first-slice';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { slice as schema } from '../../../src/dataset/schema';
import { emptySlice } from './empty-slice';

const { $schema: _, ...written }: Record<string, unknown> = JSON.parse(readFileSync('tests/fixtures/data/small/dataset.json', 'utf8'));
const about = { ...written, version: '0c9a41f6d2' };
const gap = (id: string) => ({ id, text: { en: 'Missing.', es: 'Falta.' }, programId: 'merida', status: 'appropriated' });
const slice = (content: object) => v.parse(schema, { ...emptySlice(), ...content });

test('tables whose slice hasn’t come are empty, which `loaded` tells', () => {
  const dataset = mergeSlices({ core: slice({ about }) });
  expect(dataset.sources).toEqual([]);
  expect([...dataset.loaded]).toEqual(['core']);
  expect(dataset.about.title.en).toBe('Small');
});

test('a table in two slices is joined, whatever came first', () => {
  const core = slice({ about, gaps: [gap('a')] });
  const money = slice({ gaps: [gap('b')] });
  expect(mergeSlices({ money, core }).gaps.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...mergeSlices({ money, core }).loaded]).toEqual(['core', 'money']);
});

test('a map is null until its slice has come, and afterwards where the dataset has none', () => {
  const core = slice({ about });
  const south: unknown = JSON.parse(readFileSync('data/geometry/corridor.json', 'utf8'));
  expect(mergeSlices({ core }).corridor).toBeNull();
  expect(mergeSlices({ core, geometry: slice({}) }).geometry).toBeNull();
  expect(mergeSlices({ core, corridor: slice({ corridor: south }) }).corridor).toEqual(south);
});

test('the first slice holds no map', () => {
  const south: unknown = JSON.parse(readFileSync('data/geometry/corridor.json', 'utf8'));
  expect(v.is(firstSlice, { ...emptySlice(), about, corridor: south })).toBe(false);
  expect(v.is(firstSlice, { ...emptySlice(), about })).toBe(true);
});

test('without `core` there is no dataset', () => {
  expect(() => mergeSlices({ money: slice({}) })).toThrow('load `core` first');
});
