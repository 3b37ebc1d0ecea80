import { strToU8, zipSync } from 'fflate';

/**
 * All files in one archive, the same bytes for the same files: every one carries the day of the data's version.
 *
 * @param version  YYYY-MM-DD; a version that is no day of the archive's calendar (1980 on) throws
 */
export function archive(files: Readonly<Record<string, string>>, version: string): Uint8Array {
  const mtime = new Date(`${version}T12:00:00`);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`two-thousand-miles-data/${name}`, [strToU8(text), { mtime, level: 9 as const }]])));
}
