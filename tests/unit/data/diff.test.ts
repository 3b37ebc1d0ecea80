import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffCommand } from '../../../tools/data/diff-command';
import { diffTables } from '../../../tools/data/diff-tables';
import { readTables } from '../../../tools/data/read-tables';
import { smallData, type Json } from './small-data';

type Edits = Parameters<typeof smallData>[0];

const differences = async (edits: Edits) => diffTables(await readTables(join(await smallData(), 'data')), await readTables(join(await smallData(edits), 'data')));

/** A repository with the small dataset committed, and something changed since. */
async function repository(edits: Readonly<Record<string, (content: Json) => void>> = {}): Promise<string> {
  const root = await smallData();
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@host.example', '-c', 'commit.gpgsign=false', ...args], { cwd: root });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'First');
  git('tag', 'first');
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(root, 'data', `${name}.json`);
    const content: Json = JSON.parse(await readFile(file, 'utf8'));
    edit(content);
    await writeFile(file, JSON.stringify(content));
  }
  return root;
}

async function run(root: string, revision?: string) {
  const said: string[] = [];
  const complained: string[] = [];
  return { status: await diffCommand(root, revision, (line) => said.push(line), (line) => complained.push(line)), said: said.join('\n'), complained: complained.join('\n') };
}

describe('between two states of the tables', () => {
  test('the same rows in another order are the same', async () => {
    expect(await differences({ funding: (file) => (file.rows = file.rows.toReversed()) })).toEqual([]);
  });

  test('a row that is new, one that is gone and a field that differs are told by table, id and field', async () => {
    const found = await differences({
      agencies: ({ rows }) => {
        rows[1].name.es = 'Otra';
        rows.push({ ...rows[0], id: 'us-new' });
      },
      links: ({ rows }) => rows.splice(0, 1),
    });
    expect(found.map(({ file, added, removed }) => [file, added, removed])).toEqual([['agencies', ['us-new'], []], ['links', [], [expect.stringMatching(/^[a-z-]+\/[a-z-]+$/)]]]);
    expect(found[0]?.changed).toEqual([{ id: expect.any(String), fields: [{ field: 'name.es', before: expect.any(String), after: 'Otra' }] }]);
  });

  test('a year of a series is told as that year, one that wasn’t there as nothing before', async () => {
    const found = await differences({ indicators: ({ rows }) => rows[0].points.push([2099, 7]) });
    expect(found[0]?.changed[0]?.fields).toEqual([{ field: 'points[2099]', before: undefined, after: 7 }]);
  });

  test('what the whole is about is compared too', async () => {
    const found = await differences({ dataset: (about) => (about.modified = '2026-02-01') });
    expect(found).toEqual([{ file: 'dataset', added: [], removed: [], changed: [{ id: 'dataset', fields: [{ field: 'modified', before: '2026-01-01', after: '2026-02-01' }] }] }]);
  });
});

describe('npm run data -- --diff', () => {
  test('lists what changed since a revision, and both versions', async () => {
    const root = await repository({ funding: ({ rows }) => (rows[0].precision = rows[0].precision === 'approximate' ? 'exact-as-printed' : 'approximate') });
    const { status, said, complained } = await run(root, 'first');
    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    expect(said).toMatch(/^funding: 1 changed\n {2}~ \S+\n {6}precision: "[a-z-]+" → "[a-z-]+"\n\nVersion [0-9a-f]{10} at first, [0-9a-f]{10} now\.$/);
  });

  test('says that nothing changed where nothing did, though the files are laid out in another way', async () => {
    const { status, said } = await run(await repository({ funding: () => {} }), 'first');
    expect(status).toBe(0);
    expect(said).toMatch(/^Nothing changed since first: version [0-9a-f]{10}\.$/);
  });

  test.each([[undefined, 'usage'], ['no-such-tag', 'git knows no revision "no-such-tag".'], ['--output=x', 'git knows no revision']])('of the revision %s says what is wrong', async (revision, words) => {
    const { status, said, complained } = await run(await repository(), revision);
    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(complained).toContain(words);
  });

  test('is what the command runs, and compiles nothing', async () => {
    const root = await repository({ themes: ({ rows }) => (rows[0].label.en = 'Renamed') });
    const command = spawnSync(process.execPath, [resolve('tools/run/run-ts.mjs'), resolve('tools/data/compile.ts'), '--diff', 'first'], { cwd: root, encoding: 'utf8' });
    expect(command.status).toBe(0);
    expect(command.stdout).toContain('→ "Renamed"');
    expect(spawnSync('git', ['status', '--short'], { cwd: root, encoding: 'utf8' }).stdout).toBe(' M data/themes.json\n');
  });
});
