import type * as v from 'valibot';
import type { TableName } from './fields';
import { has, isRecord, isSchema, targetsOf, unwrapped } from './references';
import { AUTHORED } from './schema';

/** What a cell of a flat table holds: `list` words or ids joined by ';', `parts` a list of records as JSON. */
export type CellKind = 'text' | 'number' | 'integer' | 'truth' | 'list' | 'parts';

/** A column of a table laid out flat. */
export interface Column {
  /** The fields that lead to the value, as one name in the habit of all fields: 'locatorEn'. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** Whether every row has a value here. */
  readonly isRequired: boolean;
  /** All words that may stand here; empty where any may. */
  readonly oneOf: readonly string[];
  /** The table whose ids stand here, where it is one and nothing else may stand here. */
  readonly refersTo: TableName | null;
}

export const columnsOf = (table: TableName): Column[] => columnsIn(AUTHORED[table], [], true);

/** The columns of a schema, found by walking it, so that a new field of a table is in every download. */
function columnsIn(schema: v.GenericSchema, path: readonly string[], isRequired: boolean): Column[] {
  const bare = unwrapped(schema);
  const isHere = isRequired && bare === schema;
  if (has(bare, 'entries') && isRecord(bare.entries)) {
    return Object.entries(bare.entries).flatMap(([key, part]) => (isSchema(part) ? columnsIn(part, [...path, key], isHere) : []));
  }
  const item = has(bare, 'item') && isSchema(bare.item) ? unwrapped(bare.item) : null;
  const [target] = targetsOf(item ?? bare);
  return [{
    name: path.map((key, at) => (at === 0 ? key : `${key.charAt(0).toUpperCase()}${key.slice(1)}`)).join(''),
    path,
    kind: item ? listKind(item) : kindOf(bare),
    isRequired: isHere,
    oneOf: !item && has(bare, 'options') && Array.isArray(bare.options) ? bare.options.map(String) : [],
    refersTo: target?.refersTo.length === 1 && target.besides.length === 0 ? (target.refersTo[0] ?? null) : null,
  }];
}

const listKind = (item: v.GenericSchema): CellKind => (item.type === 'string' || item.type === 'picklist' ? 'list' : 'parts');

function kindOf(schema: v.GenericSchema): CellKind {
  if (schema.type === 'boolean') return 'truth';
  if (schema.type !== 'number') return 'text';
  return has(schema, 'pipe') && Array.isArray(schema.pipe) && schema.pipe.some((rule: unknown) => isRecord(rule) && rule['type'] === 'integer') ? 'integer' : 'number';
}

/** What stands in a column of a row, before it is laid flat. */
export const valueIn = (row: unknown, { path }: Column): unknown => path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row);

/** A cell of the flat table: null where nothing is known. */
export function cellOf(row: unknown, column: Column): string | number | null {
  const value = valueIn(row, column);
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Array.isArray(value) && column.kind === 'list' ? value.join(';') : JSON.stringify(value);
}

/** The columns whose values tell rows apart: of a tie the pair, of all others the id. */
export const keyOf = (table: TableName): string[] => (table === 'links' ? ['themeId', 'agencyId'] : ['id']);

/** The name of a table's file without its ending: keyFacts stands in key-facts. */
export const fileOf = (table: TableName): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
