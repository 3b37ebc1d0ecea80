import type * as v from 'valibot';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import type { AuthoredAbout, AUTHORED } from '../../src/dataset/schema';

/** A row that fits its schema, with its place in its file for messages. */
export interface Placed<R> {
  readonly at: number;
  readonly row: R;
}

export type AuthoredRow<T extends TableName> = v.InferOutput<(typeof AUTHORED)[T]>;

/** The rows of every table that fit their schema, in the order of the files. */
export type Tables = { readonly [T in TableName]: readonly Placed<AuthoredRow<T>>[] };

/** All that data/ holds, once every row fits. */
export interface Authored {
  readonly about: AuthoredAbout;
  readonly tables: Tables;
}

export { fileOf } from '../../src/dataset/columns';

/** One thing for each table. */
export function byTable<R>(make: (table: TableName) => R): Record<TableName, R> {
  // The entries name every table, by TABLE_NAMES, which is what TableName is made from.
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as Record<TableName, R>;
}
