import * as v from 'valibot';
import { TABLE_NAMES, type TableName } from './fields';
import { pathText, type Fault } from './fault';
import { nearest } from './nearest';

/** A value that must be the id of a row in one of the tables, or one of the words allowed besides. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly tables: readonly TableName[];
  readonly besides: readonly string[];
}

type Schema = v.GenericSchema;
const refersTo = v.object({ refersTo: v.array(v.picklist(TABLE_NAMES)), besides: v.optional(v.array(v.string()), []) });

/**
 * Every reference in a value, found by walking its schema for the metadata that `ref` leaves there. The value need
 * not be valid: what doesn't fit the schema is passed over, so that broken references show beside other faults.
 */
export function referencesIn(schema: Schema, value: unknown, path: readonly (string | number)[] = []): Reference[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return targetsOf(schema).map(({ refersTo: tables, besides }) => ({ path, id: value, tables, besides }));
  return partsOf(schema, value).flatMap(([part, key, inner]) => referencesIn(part, inner, [...path, key]));
}

/** What the values of a schema must name, if it is a reference: one entry or none. */
export function targetsOf(schema: Schema): v.InferOutput<typeof refersTo>[] {
  const metadata = v.safeParse(refersTo, v.getMetadata(unwrapped(schema)));
  return metadata.success ? [metadata.output] : [];
}

/** The schemas and values one step inside: fields of an object, items of a list. */
function partsOf(schema: Schema, value: unknown): [Schema, string | number, unknown][] {
  const bare = unwrapped(schema);
  if (has(bare, 'entries') && isRecord(bare.entries) && isRecord(value)) {
    return Object.entries(bare.entries).flatMap(([key, part]) => (isSchema(part) ? [[part, key, value[key]] satisfies [Schema, string, unknown]] : []));
  }
  if (has(bare, 'item') && isSchema(bare.item) && Array.isArray(value)) {
    const { item } = bare;
    return value.map((inner: unknown, at) => [item, at, inner]);
  }
  return [];
}

/** The schema inside `optional` and `nullable`. */
export function unwrapped(schema: Schema): Schema {
  return has(schema, 'wrapped') && isSchema(schema.wrapped) ? unwrapped(schema.wrapped) : schema;
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
export const has = <K extends string>(value: object, key: K): value is object & Record<K, unknown> & Schema => key in value;
export const isSchema = (value: unknown): value is Schema => isRecord(value) && value['kind'] === 'schema';

/** The ids that each table has. */
export type KnownIds = { readonly [T in TableName]: ReadonlySet<string> };

const ONE_OF: Readonly<Partial<Record<TableName, string>>> = {
  agencies: 'an agency', sources: 'a source', themes: 'a theme', meetings: 'a meeting', programs: 'a program', accounts: 'an account',
  laws: 'a law', funding: 'a funding record', sectors: 'a sector', ports: 'a port', crossings: 'a crossing', fundingViews: 'a funding view',
};

/** The references whose id names nothing, each with the nearest id that does. */
export function brokenReferences(references: readonly Reference[], known: KnownIds): Fault[] {
  return references.flatMap(({ path, id, tables, besides }) => {
    const isKnown = besides.includes(id) || tables.some((table) => known[table].has(id));
    if (isKnown) return [];
    const close = nearest(id, [...besides, ...tables.flatMap((table) => [...known[table]])]);
    const what = tables.map((table) => ONE_OF[table] ?? `a row of ${table}`).join(' or ');
    return [{ path: pathText(path), found: `"${id}"`, expected: `the id of ${what}`, ...(close !== undefined && { nearest: close }) }];
  });
}
