import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../../src/dataset/dictionary';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { dataFiles } from '../../../tools/build/data-files';
import { fileOf } from '../../../tools/data/tables';
import { rowsOf } from '../data/real-data';

const FILES = await dataFiles('data');
const textOf = (name: string): string => FILES[name] ?? '';

/** Reads CSV by RFC 4180, by another way than it is written. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

const CSV = Object.fromEntries(TABLE_NAMES.map((table) => [fileOf(table), readCsv(textOf(`${fileOf(table)}.csv`))]));
const headOf = (file: string): string[] => CSV[file]?.[0] ?? [];
const bodyOf = (file: string): string[][] => CSV[file]?.slice(1) ?? [];
const column = (file: string, name: string): string[] => bodyOf(file).map((row) => row[headOf(file).indexOf(name)] ?? '');

interface Field { name: string; type: string; description: string; constraints: { required?: boolean; enum?: string[] } }
interface Resource {
  name: string; path: string; bytes: number; hash: string;
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[] };
}
const PACKAGE: { name: string; version: string; licenses: object[]; sources: { title: string; path?: string }[]; resources: Resource[] } = JSON.parse(textOf('datapackage.json'));

describe('the CSV of a table', () => {
  test.each(TABLE_NAMES)('holds every row of %s under one head, none longer or shorter', (table) => {
    const file = fileOf(table);
    expect(bodyOf(file)).toHaveLength(rowsOf(table).length);
    expect(new Set(headOf(file)).size).toBe(headOf(file).length);
    for (const row of bodyOf(file)) expect(row).toHaveLength(headOf(file).length);
  });

  test.each(TABLE_NAMES)('has columns for every field of %s', (table) => {
    for (const name of Object.keys(dictionary[table].fields)) expect(headOf(fileOf(table)).filter((head) => head === name || new RegExp(`^${name}[A-Z]`).test(head))).not.toEqual([]);
  });

  test('lays words in two languages side by side, quotes and commas unharmed', () => {
    expect(column('links', 'whyEs')).toEqual(rowsOf('links').map((row) => row.why.es));
    expect(column('meetings', 'outcomes').map((cell) => JSON.parse(cell))).toEqual(rowsOf('meetings').map((row) => row.outcomes));
  });

  test('writes amounts to the dollar, and nothing where nothing is known', () => {
    expect(column('funding', 'amountUSD').map(Number)).toEqual(rowsOf('funding').map((row) => row.amountUSD));
    expect(column('funding', 'accountId')).toEqual(rowsOf('funding').map((row) => row.accountId ?? ''));
  });

  test('joins a list by semicolons that none of its parts holds', () => {
    expect(column('funding', 'agencyIds').map((cell) => cell.split(';').filter(Boolean))).toEqual(rowsOf('funding').map((row) => row.agencyIds));
    expect(column('sectors', 'statesMX').map((cell) => cell.split(';'))).toEqual(rowsOf('sectors').map((row) => row.statesMX));
  });
});

const FORMS: Readonly<Record<string, RegExp>> = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e-?\d+)?$/, boolean: /^(true|false)$/, array: /^\[.*\]$/ };

/** Whether a cell is what the package says of its field. */
function keeps(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return !constraints.required;
  return (FORMS[type]?.test(cell) ?? false) && (constraints.enum?.includes(cell) ?? true);
}

describe('the data package', () => {
  test('lists every table with the fields of its file', () => {
    expect(PACKAGE.resources.map(({ name }) => name)).toEqual(TABLE_NAMES.map(fileOf));
    for (const { name, schema } of PACKAGE.resources) expect(schema.fields.map((field) => field.name)).toEqual(headOf(name));
    for (const field of PACKAGE.resources.flatMap(({ schema }) => schema.fields)) expect(field.description).not.toBe('');
  });

  test('names every document as a source, and the licence', () => {
    expect(PACKAGE.sources).toHaveLength(rowsOf('sources').length);
    expect(PACKAGE.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
  });

  const keys = PACKAGE.resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map(({ fields: [field = ''], reference: { resource, fields: [key = ''] } }) => [name, field, resource || name, key] as const));
  test('has foreign keys, those of a tie among them', () => {
    expect(keys).toEqual(expect.arrayContaining([['links', 'themeId', 'themes', 'id'], ['links', 'agencyId', 'agencies', 'id'], ['agencies', 'parent', 'agencies', 'id'], ['funding', 'lawId', 'laws', 'id']]));
  });

  test.each(keys)('%s: each %s names a row of %s by its %s', (from, name, to, key) => {
    expect(headOf(from)).toContain(name);
    const ids = new Set(column(to, key));
    expect(column(from, name).filter((id) => id !== '' && !ids.has(id))).toEqual([]);
  });

  test.each(PACKAGE.resources.map((resource) => [resource.name, resource] as const))('says of %s only what its rows keep: keys, types, words, what is required', (name, { schema }) => {
    const keysOfRows = bodyOf(name).map((_, at) => schema.primaryKey.map((key) => column(name, key)[at]).join(' '));
    expect(new Set(keysOfRows).size).toBe(keysOfRows.length);
    for (const field of schema.fields) expect(column(name, field.name).filter((cell) => !keeps(cell, field))).toEqual([]);
  });

  test('proves each file by its size and sum', () => {
    for (const { path, bytes, hash } of PACKAGE.resources) {
      expect(Buffer.byteLength(textOf(path))).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(textOf(path)).digest('hex')}`);
    }
  });
});

test('the list of sums names every other file, with its sum', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
  expect(new Set(lines.map(([, name]) => name))).toEqual(new Set(Object.keys(FILES).filter((name) => name !== 'SHA256SUMS')));
  for (const [sum, name = ''] of lines) expect(sum).toBe(createHash('sha256').update(textOf(name)).digest('hex'));
});

test('the whole as JSON holds every table as it is authored', () => {
  const { about, tables } = JSON.parse(textOf('dataset.json'));
  expect(about.id).toBe(PACKAGE.name);
  for (const table of TABLE_NAMES) expect(tables[table]).toEqual(rowsOf(table));
});
