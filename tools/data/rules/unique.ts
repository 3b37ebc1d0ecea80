import { TABLE_NAMES } from '../../../src/dataset/fields';
import { at, type Rule } from './rule';

const addressKey = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function repeats<R>(rows: readonly R[], key: (row: R) => string | null): { row: R; first: R; key: string }[] {
  const seen = new Map<string, R>();
  return rows.flatMap((row) => {
    const value = key(row);
    if (value === null) return [];
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    return first === undefined ? [] : [{ row, first, key: value }];
  });
}

/** Ids occur once in their table, a pair of theme and agency once among the ties, and a document once among the sources. */
export const unique: Rule = ({ tables }) => [
  ...TABLE_NAMES.flatMap((table) =>
    repeats([...tables[table]], ({ row }) => ('id' in row ? row.id : null)).map(({ row, first, key }) =>
      at(table, row.at, 'id', { found: `"${key}" again`, expected: `an id that rows[${first.at}] doesn’t have` }),
    ),
  ),
  ...repeats(tables.links, ({ row }) => `${row.themeId} and ${row.agencyId}`).map(({ row, first, key }) =>
    at('links', row.at, '', { found: `a second tie of ${key}`, expected: `one, which is rows[${first.at}]` }),
  ),
  ...repeats(tables.sources, ({ row }) => (row.url === null ? null : addressKey(row.url))).map(({ row, first }) =>
    at('sources', row.at, 'url', { found: `the address of "${first.row.id}" (rows[${first.at}])`, expected: 'each document once' }),
  ),
];
