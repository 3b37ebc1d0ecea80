import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Compiled } from './compile-dataset';

const SLICES_DIR = 'src/dataset/compiled';
const SCHEMA_DIR = 'data/schema';

/**
 * Writes slices and schemas under a root folder. Everything is first written beside its place and then renamed, so
 * that whoever reads meanwhile sees whole files; a file whose text is the same is left alone.
 *
 * @returns the paths that changed
 */
export async function writeCompiled({ slices, schemas }: Compiled, root = '.'): Promise<string[]> {
  const files = [
    ...Object.entries(slices).map(([name, text]) => ({ path: join(root, SLICES_DIR, `${name}.json`), text })),
    ...Object.entries(schemas).map(([name, text]) => ({ path: join(root, SCHEMA_DIR, name), text })),
  ];
  const stale = await Promise.all(files.map(async ({ path, text }) => (await readFile(path, 'utf8').catch(() => undefined)) !== text));
  const changed = files.filter((_, index) => stale[index]).map(({ path, text }) => ({ path, text, draft: `${path}.${process.pid}.draft` }));
  try {
    for (const { path, text, draft } of changed) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, text);
    }
    for (const { path, draft } of changed) await rename(draft, path);
  } finally {
    await Promise.all(changed.map(({ draft }) => rm(draft, { force: true })));
  }
  return changed.map(({ path }) => path);
}
