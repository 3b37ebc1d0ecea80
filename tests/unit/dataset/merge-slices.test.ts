import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { slice as schema } from '../../../src/dataset/schema';
import { emptySlice } from './empty-slice';

const about: unknown = JSON.parse(readFileSync('tests/fixtures/data/small/dataset.json', 'utf8'), (key, value: unknown) => (key === '$schema' ? undefined : value));
const gap = (id: string) => ({ id, text: { en: 'Missing.', es: 'Falta.' } });
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

test('without `core` there is no dataset', () => {
  expect(() => mergeSlices({ money: slice({}) })).toThrow('load `core` first');
});
