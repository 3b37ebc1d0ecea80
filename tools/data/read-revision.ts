import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes data/ as it was at a revision of git under a folder.
 *
 * @param root      the folder that holds data/, within a repository
 * @param revision  whatever git takes for one: a commit, a branch, a tag
 * @throws          where git knows no such revision, or data/ wasn't there
 */
export async function writeRevision(root: string, revision: string, into: string): Promise<void> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: root, maxBuffer: 256 * 1024 * 1024 })).stdout;
  // Two dashes end the options, so that no revision is taken for one.
  const commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(() => '')).trim();
  if (commit === '') throw new Error(`git knows no revision "${revision}".`);
  const files = (await git('ls-tree', '-r', '-z', '--name-only', commit, 'data/')).split('\0').filter((name) => name.endsWith('.json') && !name.startsWith('data/schema/'));
  if (files.length === 0) throw new Error(`There is no data/ at "${revision}".`);
  for (const name of files) {
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), await git('show', `${commit}:./${name}`));
  }
}
