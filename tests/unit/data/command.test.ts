import { cp, readdir, readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileCommand } from '../../../tools/data/compile-command';
import { smallData, type Json } from './small-data';

const COMPILED = 'src/dataset/compiled';

async function run(root: string) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await compileCommand(root, (line) => said.push(line), (line) => complained.push(line));
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}

const filesUnder = (root: string) => readdir(root, { recursive: true }).then((names) => names.toSorted());

test('a sound dataset is compiled, and the run says its rows and sizes', async () => {
  const root = await smallData();
  const { status, said, complained } = await run(root);
  expect({ status, complained }).toEqual({ status: 0, complained: '' });
  expect(said).toMatch(/links 2 /);
  expect(said).toMatch(/core +\d+\.\d KiB +\d+\.\d KiB gz/);
  expect(await readdir(join(root, COMPILED))).toEqual(['briefings.json', 'core.json', 'corridor.json', 'evidence.json', 'geometry.json', 'money.json', 'places.json', 'series.json', 'traffic.json']);
  expect((await readdir(join(root, 'data/schema'))).length).toBe(28);
});

test('a broken dataset ends with status 1, says so, and writes nothing', async () => {
  const root = await smallData({ links: ({ rows }: Json) => (rows[0].role = 'leed') });
  const before = await filesUnder(root);
  const { status, said, complained } = await run(root);
  expect({ status, said }).toEqual({ status: 1, said: '' });
  expect(complained).toContain('data/links.json: rows[0].role');
  expect(complained).toContain('1 problem in data/. Nothing was written.');
  expect(await filesUnder(root)).toEqual(before);
});

test('a broken dataset leaves the last good output as it was', async () => {
  const root = await smallData();
  await run(root);
  const good = await readFile(join(root, COMPILED, 'core.json'), 'utf8');
  const broken = await smallData({ links: ({ rows }: Json) => (rows[0].role = 'leed') });
  await cp(join(broken, 'data'), join(root, 'data'), { recursive: true });
  expect((await run(root)).status).toBe(1);
  expect(await readFile(join(root, COMPILED, 'core.json'), 'utf8')).toBe(good);
});

test.each([
  [0, {}],
  [1, { links: ({ rows }: Json) => (rows[0].role = 'leed') }],
])('npm run data ends with exit status %i', async (status, edits) => {
  const command = spawnSync(process.execPath, [resolve('tools/run/run-ts.mjs'), resolve('tools/data/compile.ts')], { cwd: await smallData(edits), encoding: 'utf8' });
  expect({ status: command.status, hasComplained: command.stderr.includes('1 problem') }).toEqual({ status, hasComplained: status === 1 });
});

test('the second run over the same tables writes nothing and leaves no drafts', async () => {
  const root = await smallData();
  await run(root);
  expect((await run(root)).said).toContain('Nothing changed.');
  expect((await filesUnder(root)).filter((name) => name.endsWith('.draft'))).toEqual([]);
});
