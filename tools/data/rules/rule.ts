import type { Fault } from '../../../src/dataset/fault';
import type { TableName } from '../../../src/dataset/fields';
import type { AuthoredAbout } from '../../../src/dataset/schema';
import type { Placement } from '../check-rows';
import type { Tables } from '../tables';

/** What a rule may look at: the rows that fit their schema, and the tables of which some don't. */
export interface Subject {
  readonly about: AuthoredAbout | undefined;
  readonly tables: Tables;
  readonly isWhole: (table: TableName) => boolean;
}

/** Something that must hold between rows, which no schema of a single row can say. */
export type Rule = (subject: Subject) => Placement[];

/** A fault at a field of a row, or at the row itself. */
export const at = (file: TableName, row: number, field: string, fault: Omit<Fault, 'path'>): Placement => ({
  file,
  fault: { path: `rows[${row}]${field && `.${field}`}`, ...fault },
});
