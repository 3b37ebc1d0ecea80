import { createHash } from 'node:crypto';
import type { Slice, SliceName } from '../../src/dataset/schema';
import { SLICES } from '../../src/dataset/slices';

/** Digits of the hash that are written: few enough to be read aloud, enough to tell any two states of the data apart. */
const SHORT = 10;

/**
 * The version of the data: the beginning of the SHA-256 of all slices as they are compiled, maps included, but for the
 * version itself. The same data has the same version on any machine; a change of one letter gives another.
 */
export function versionOf(slices: Readonly<Record<SliceName, Slice>>): string {
  const hash = createHash('sha256');
  for (const name of SLICES) hash.update(`${name} ${JSON.stringify(slices[name])}\n`);
  return hash.digest('hex').slice(0, SHORT);
}
