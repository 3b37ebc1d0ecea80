import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCES = ['src', 'data', 'tools/build/pictures', 'tools/build/fonts', 'tools/data'];
/** Written by the compiler or by the build from the same sources. */
const DERIVED = /^(?:src\/dataset\/compiled|src\/styles\/fonts|data\/schema)\//;

/** A hash of all that a picture may depend on, packages and the site's address included. */
export async function stampOf(site: string): Promise<string> {
  const hash = createHash('sha256').update(site).update(await readFile('package-lock.json'));
  for (const folder of SOURCES) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
    for (const file of files.filter((name) => !DERIVED.test(name)).toSorted()) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
