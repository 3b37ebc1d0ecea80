import { keyOf } from '../../src/dataset/columns';
import { TABLE_NAMES } from '../../src/dataset/fields';
import { isRecord } from '../../src/dataset/references';
import type { RawTables } from './read-tables';
import { fileOf } from './tables';

/** One field that isn't what it was; undefined where it wasn't there, or is no more. */
export interface FieldChange {
  /** As it reads in code: 'why.es', 'points[2015]'. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one file of data/: rows by id, a tie by its theme and agency. */
export interface TableChange {
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
}

/** What differs between two states of the tables: the files in which something does, in the order of the dataset. The order of rows is no difference. */
export function diffTables(before: Omit<RawTables, 'problems'>, after: Omit<RawTables, 'problems'>): TableChange[] {
  const about = changeOf('dataset', new Map([['dataset', before.about]]), new Map([['dataset', after.about]]));
  const tables = TABLE_NAMES.map((table) => {
    const byKey = (rows: readonly unknown[]) => new Map(rows.map((row) => [keyOf(table).map((key) => (isRecord(row) ? String(row[key]) : '')).join('/'), row]));
    return changeOf(fileOf(table), byKey(before.rows[table]), byKey(after.rows[table]));
  });
  return [about, ...tables].filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
}

function changeOf(file: string, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): TableChange {
  return {
    file,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, row]) => {
      const fields = before.has(id) ? fieldsThatDiffer(before.get(id), row) : [];
      return fields.length > 0 ? [{ id, fields }] : [];
    }),
  };
}

function fieldsThatDiffer(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [partsOf(before, field), partsOf(after, field)];
  if (!old || !now) return [{ field, before, after }];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => fieldsThatDiffer(old.get(key), now.get(key), key));
}

/** What a field is made of, by the path of each: an object's fields; of a list of pairs or of records that name a year, a port, themselves, each by that name. */
function partsOf(value: unknown, field: string): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf);
    const isNamed = names.every((name) => name !== null) && new Set(names).size === names.length;
    return isNamed ? new Map(value.map((item: unknown, at) => [`${field}[${names[at]}]`, Array.isArray(item) && item.length === 2 ? item[1] : item])) : null;
  }
  return isRecord(value) ? new Map(Object.entries(value).map(([key, part]) => [field === '' ? key : `${field}.${key}`, part])) : null;
}

const NAMES = ['id', 'portId', 'year', 'month', 'date'];

function nameOf(item: unknown): string | null {
  if (Array.isArray(item)) return String(item[0]);
  const name = isRecord(item) ? NAMES.map((key) => item[key]).find((each) => each !== undefined) : undefined;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}
