import * as v from 'valibot';
import { faultOf, FIRST_OF_VALUE, type Fault } from '../../src/dataset/fault';
import type { TableName } from '../../src/dataset/fields';
import { authoredAbout, AUTHORED, type AuthoredAbout } from '../../src/dataset/schema';
import { byTable, type Placed, type Tables } from './tables';
import type { RawTables } from './read-tables';

/** A fault and the file it stands in. */
export interface Placement {
  readonly file: TableName | 'dataset';
  readonly fault: Fault;
}

export interface Checked {
  readonly about: AuthoredAbout | undefined;
  readonly tables: Tables;
  readonly faults: readonly Placement[];
}

/** Holds every row against its table's schema. Rows that fit go on to the rules even where others don't. */
export function checkRows(raw: RawTables): Checked {
  const faults: Placement[] = [];
  const about = v.safeParse(authoredAbout, raw.about, FIRST_OF_VALUE);
  if (!about.success && raw.about !== undefined) faults.push(...about.issues.map((issue) => ({ file: 'dataset' as const, fault: faultOf(issue) })));
  const tables = byTable((table) => {
    const placed: Placed<unknown>[] = [];
    raw.rows[table].forEach((row, at) => {
      const result = v.safeParse(AUTHORED[table], row, FIRST_OF_VALUE);
      if (result.success) placed.push({ at, row: result.output });
      else faults.push(...result.issues.map((issue) => ({ file: table, fault: faultOf(issue, ['rows', at]) })));
    });
    return placed;
  });
  // Each table's rows went through the schema of that table, which TypeScript can't follow across the union.
  return { about: about.success ? about.output : undefined, tables: tables as Tables, faults };
}
