import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { columnsOf, fileOf, keyOf, type Column } from '../../src/dataset/columns';
import { dictionary } from '../../src/dataset/dictionary';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import type { About } from '../../src/dataset/schema';

const LICENCE = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' };
const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The whole as a Frictionless data package: what each file holds, field by field, and which ids name rows of which table.
 * By version 2 of the standard, in such forms that readers of version 1 understand it too.
 *
 * @param sources  rows of the table of documents
 * @param files    the CSV of each table, by name
 */
export function dataPackage(about: About, sources: readonly unknown[], files: Readonly<Record<string, string>>): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    profile: 'tabular-data-package',
    name: about.id,
    title: about.title.en,
    description: about.lede.en,
    version: about.version,
    created: `${about.modified}T00:00:00Z`,
    licenses: [LICENCE],
    sources: sources.flatMap(sourceOf),
    resources: TABLE_NAMES.map((table) => resource(table, files)),
  };
}

const cited = v.object({ title: v.string(), url: v.nullable(v.string()) });

function sourceOf(row: unknown): object[] {
  const { success, output } = v.safeParse(cited, row);
  return success ? [{ title: output.title, ...(output.url !== null && { path: output.url }) }] : [];
}

function resource(table: TableName, files: Readonly<Record<string, string>>): object {
  const path = `${fileOf(table)}.csv`;
  const text = files[path] ?? '';
  const columns = columnsOf(table);
  const foreignKeys = columns.flatMap(({ name, kind, refersTo }) =>
    refersTo && kind === 'text' ? [{ fields: [name], reference: { resource: refersTo === table ? '' : fileOf(refersTo), fields: ['id'] } }] : []);
  return {
    type: 'table',
    profile: 'tabular-data-resource',
    name: fileOf(table),
    path,
    description: dictionary[table].about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: [LICENCE],
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => field(table, column)),
      missingValues: [''],
      primaryKey: keyOf(table),
      // The standard knows no empty list of keys.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const TYPES = { text: 'string', number: 'number', integer: 'integer', truth: 'boolean', list: 'string', parts: 'array' } as const;

function field(table: TableName, { name, path, kind, isRequired, oneOf, refersTo }: Column): object {
  const words: Readonly<Record<string, string>> = dictionary[table].fields;
  const about = words[path[0] ?? ''] ?? '';
  return {
    name,
    type: TYPES[kind],
    description: kind === 'list' ? `${about} Joined by semicolons${refersTo ? `: ids of ${fileOf(refersTo)}` : ''}.` : about,
    constraints: { ...(isRequired && kind !== 'list' && { required: true }), ...(oneOf.length > 0 && { enum: oneOf }) },
  };
}
