import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const SMALL = 'tests/fixtures/data/small';

/** A row as it lies in a file, to be broken by a test. */
// eslint-disable-next-line typescript/no-explicit-any -- JSON of any shape is the point
export type Json = any;

/**
 * A folder with the small dataset in data/, gone when the test ends.
 *
 * @param edits  file name without ending → what to change in its content
 */
export async function smallData(edits: Readonly<Record<string, (content: Json) => void>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'two-thousand-miles-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(SMALL, join(root, 'data'), { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(root, 'data', `${name}.json`);
    const content: Json = JSON.parse(await readFile(file, 'utf8'));
    edit(content);
    await writeFile(file, JSON.stringify(content));
  }
  return root;
}
