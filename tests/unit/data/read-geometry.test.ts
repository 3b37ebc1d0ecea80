import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGeometry } from '../../../tools/data/read-geometry';
import { textOf } from '../geo/real-geometry';

/** A data folder whose geometry is the real one but for the given files; null leaves a file out. */
async function withFiles(edits: Readonly<Record<string, string | null>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'two-thousand-miles-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'geometry'));
  const files = Object.entries({ ...Object.fromEntries(['line', 'hero', 'corridor'].map((name) => [name, textOf(`${name}.json`)])), ...edits });
  await Promise.all(files.map(([name, text]) => (text === null ? Promise.resolve() : writeFile(join(dir, 'geometry', `${name}.json`), text))));
  return dir;
}

test('the committed geometry is sound', async () => {
  const { geometry, corridor, problems } = await readGeometry('data');
  expect(problems).toEqual([]);
  expect([geometry?.line.lengthMi, Object.keys(geometry?.hero.sectors ?? {}).length, Object.keys(corridor?.countries ?? {}).length > 3]).toEqual([1954, 9, true]);
});

test('a dataset without geometry has no maps, and that is no problem', async () => {
  expect(await readGeometry(await withFiles({ line: null, hero: null, corridor: null }))).toEqual({ geometry: undefined, corridor: undefined, problems: [] });
});

test.each([
  ['half of the first view', { line: null }, 'line'],
  ['a text that is no JSON', { corridor: '{' }, 'corridor.json'],
  ['a path that isn’t one', { corridor: textOf('corridor.json').replace('"M', '"<') }, 'land.us'],
  ['another projection', { hero: textOf('hero.json').replace('"unitsPerKm":4', '"unitsPerKm":8') }, 'unitsPerKm'],
  ['a line cut short', { line: textOf('line.json').replace(/,-?\d+\]\s*\}\s*$/, ']}') }, 'vertices'],
])('%s is refused, and said where', async (_, edits, where) => {
  const { problems } = await readGeometry(await withFiles(edits));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(where);
});
