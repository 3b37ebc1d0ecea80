import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileDataset } from './compile-dataset';
import { diffTables } from './diff-tables';
import { diffLines } from './diff-words';
import { readTables } from './read-tables';
import { writeRevision } from './read-revision';

/**
 * `npm run data -- --diff <revision>`: what was added, removed and changed in data/ since a revision of git, by table, id
 * and field, and the version before and after. Writes nothing.
 *
 * @param root  the folder that holds data/
 * @returns     the exit status: 0 also where something differs
 */
export async function diffCommand(root: string, revision: string | undefined, say: (line: string) => void, complain: (line: string) => void): Promise<0 | 1> {
  if (revision === undefined || revision === '') {
    complain('usage: npm run data -- --diff <revision of git>');
    return 1;
  }
  const past = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    await writeRevision(root, revision, past);
    const [then, now] = [join(past, 'data'), resolve(root, 'data')];
    const lines = diffLines(diffTables(await readTables(then), await readTables(now)));
    const maps = await mapsThatDiffer(then, now);
    for (const line of [...lines, ...maps]) say(line);
    const [before, after] = [await versionOf(then), await versionOf(now)];
    say(lines.length + maps.length === 0 ? `Nothing changed since ${revision}: version ${after}.` : `Version ${before} at ${revision}, ${after} now.`);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await rm(past, { recursive: true });
  }
}

/** What today's compiler makes of it; data that is older than a rule of today has no version. */
async function versionOf(dir: string): Promise<string> {
  const compiled = await compileDataset(dir);
  return compiled.ok ? compiled.about.version : '(none: it doesn’t pass today’s checks)';
}

/** Maps are told as wholes: nobody reads coordinates. */
async function mapsThatDiffer(then: string, now: string): Promise<string[]> {
  const read = (dir: string, name: string) => readFile(join(dir, 'geometry', `${name}.json`), 'utf8').catch(() => null);
  const names = await Promise.all(['line', 'hero', 'corridor'].map(async (name) => ((await read(then, name)) === (await read(now, name)) ? [] : [`geometry/${name}: changed`])));
  return names.flat();
}
