import { gzipSync } from 'node:zlib';
import type { Compiled } from './compile-dataset';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;

/** The short table that a successful run prints: rows per table, then raw and packed size per slice. */
export function report({ about, counts, slices }: Compiled): string[] {
  const tables = Object.entries(counts).map(([table, rows]) => `${table} ${rows}`);
  const sizes = Object.entries(slices).map(([name, text]) => `${name.padEnd(10)}${kib(Buffer.byteLength(text))}${kib(gzipSync(text, { level: 9 }).length)} gz`);
  return [tables.join(' · '), '', ...sizes, '', `Version ${about.version} of ${about.modified}.`, ''];
}
