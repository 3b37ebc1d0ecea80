import { readFileSync } from 'node:fs';
import type { TableName } from '../../../src/dataset/fields';
import { fileOf, type AuthoredRow } from '../../../tools/data/tables';

/** The rows of a file in data/ as they are written, past the compiler, so that its numbers are checked by another way. */
export function rowsOf<T extends TableName>(table: T): AuthoredRow<T>[] {
  const file: { rows: AuthoredRow<T>[] } = JSON.parse(readFileSync(`data/${fileOf(table)}.json`, 'utf8'));
  return file.rows;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many there are of each. */
export const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
