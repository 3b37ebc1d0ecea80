import { expect, test } from 'vitest';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { smallData, type Json } from './small-data';

async function versionOf(root: string): Promise<string> {
  const compiled = await compileDataset(`${root}/data`);
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
  return compiled.about.version;
}

test('the same data has the same version, wherever it lies', async () => {
  const [one, other] = [await smallData(), await smallData()];
  expect(one).not.toBe(other);
  expect(await versionOf(one)).toBe(await versionOf(other));
  expect(await versionOf(one)).toMatch(/^[0-9a-f]{10}$/);
});

test.each<[string, Record<string, (content: Json) => void>]>([
  ['a letter of a name', { themes: ({ rows }) => (rows[0].label.es += 's') }],
  ['a tie less', { links: ({ rows }) => rows.pop() }],
  ['the order of rows', { agencies: (file) => (file.rows = file.rows.toReversed()) }],
  ['the day of the last change', { dataset: (about) => (about.modified = '2026-01-02') }],
])('%s makes another version', async (_, edits) => {
  expect(await versionOf(await smallData(edits))).not.toBe(await versionOf(await smallData()));
});

test('the version stands in the first slice, and nobody writes it', async () => {
  const compiled = await compileDataset(`${await smallData()}/data`);
  expect(compiled.ok && JSON.parse(compiled.slices.core).about.version).toBe(compiled.ok && compiled.about.version);
  const written = await compileDataset(`${await smallData({ dataset: (about) => (about.version = '1') })}/data`);
  expect(written.ok ? [] : written.problems).toEqual([expect.stringContaining('version')]);
});
