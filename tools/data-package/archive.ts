import { strToU8, zipSync } from 'fflate';

/**
 * All files in one archive, the same bytes for the same files: every one carries the day of the data's last change.
 *
 * @param modified  YYYY-MM-DD; one that is no day of the archive's calendar (1980 on) throws
 */
export function archive(files: Readonly<Record<string, string>>, modified: string): Uint8Array {
  const mtime = new Date(`${modified}T12:00:00`);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`two-thousand-miles-data/${name}`, [strToU8(text), { mtime, level: 9 as const }]])));
}
