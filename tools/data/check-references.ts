import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import { brokenReferences, referencesIn, type KnownIds, type Reference } from '../../src/dataset/references';
import { authoredAbout, AUTHORED } from '../../src/dataset/schema';
import type { Placement } from './check-rows';
import type { RawTables } from './read-tables';
import { byTable } from './tables';

const idOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : undefined;

/** Every id names something, and every source is named by something. Looks at rows as they stand, so that other faults don't hide these. */
export function checkReferences(raw: RawTables): Placement[] {
  const known: KnownIds = byTable((table) => new Set(raw.rows[table].flatMap((row) => idOf(row) ?? [])));
  const found = new Map<TableName | 'dataset', Reference[]>([
    ['dataset', referencesIn(authoredAbout, raw.about)],
    ...TABLE_NAMES.map((table) => [table, raw.rows[table].flatMap((row, at) => referencesIn(AUTHORED[table], row, ['rows', at]))] as const),
  ]);
  const broken = [...found].flatMap(([file, references]) => brokenReferences(references, known).map((fault) => ({ file, fault })));
  return [...broken, ...uncited(raw, [...found.values()].flat())];
}

function uncited(raw: RawTables, references: readonly Reference[]): Placement[] {
  const cited = new Set(references.filter(({ tables }) => tables.includes('sources')).map(({ id }) => id));
  return raw.rows.sources.flatMap((row, at) => {
    const id = idOf(row);
    if (id === undefined || cited.has(id)) return [];
    return [{ file: 'sources' as const, fault: { path: `rows[${at}].id`, found: `"${id}", which nothing cites`, expected: 'a source that a fact rests on' } }];
  });
}
