import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { cellOf, columnsOf, fileOf, keyOf, type Column } from '../../src/dataset/columns';
import { dictionary } from '../../src/dataset/dictionary';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import { AUTHORED, type About } from '../../src/dataset/schema';
import { csv } from '../../src/frame/export/csv';
import { catalogue } from '../data-package/catalogue';
import { citationFiles } from '../data-package/citations';
import { csvwMetadata } from '../data-package/csvw';
import { compileDataset } from '../data/compile-dataset';
import { jsonSchemas } from '../data/json-schemas';
import { readTables, type RawTables } from '../data/read-tables';

type Rows = RawTables['rows'];

const LICENCE = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * The data to take away, by name under data/ of the site: each table as CSV, the whole as JSON, a data package that ties
 * the tables together, the same for CSV on the Web and for catalogues, citations, the schemas, and the sums by which a
 * reader checks a copy.
 *
 * @param site  address of the site with its last slash, for catalogues; '' where the host isn't known
 */
export async function dataFiles(dir: string, site = ''): Promise<Record<string, string>> {
  const compiled = await compileDataset(dir);
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
  const { about } = compiled;
  const { rows } = await readTables(dir);
  const tables = TABLE_NAMES.map((table) => [`${fileOf(table)}.csv`, tableCsv(table, rows)] as const);
  const schemas = Object.entries(jsonSchemas()).map(([name, text]) => [`schema/${name}`, text] as const);
  const files = {
    ...Object.fromEntries(tables),
    'dataset.json': `${JSON.stringify({ about, tables: rows })}\n`,
    ...Object.fromEntries(schemas),
  };
  const all = {
    ...files,
    'datapackage.json': json(dataPackage(about, rows, files)),
    'csv-metadata.json': json(csvwMetadata(about)),
    'data.json': json(catalogue(about, yearsOf(rows), site)),
    ...citationFiles(about, v.parse(v.array(AUTHORED.sources), rows.sources), site),
  };
  return { ...all, SHA256SUMS: Object.entries(all).map(([name, text]) => `${sha256(text)}  ${name}\n`).join('') };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The first and the last year that a yearly series or a meeting is of. */
export function yearsOf(rows: Pick<Rows, 'indicators' | 'meetings'>): [number, number] {
  const series = v.parse(v.array(v.object({ points: AUTHORED.indicators.entries.points })), rows.indicators).flatMap(({ points }) => points.map(([year]) => year));
  const meetings = v.parse(v.array(v.object({ date: AUTHORED.meetings.entries.date })), rows.meetings).flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return [Math.min(...series, ...meetings), Math.max(...series, ...meetings)];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function tableCsv(table: TableName, rows: Rows): string {
  const columns = columnsOf(table);
  return csv({
    caption: table,
    columns: columns.map(({ name }) => ({ id: name, head: name })),
    rows: rows[table].map((row, at) => ({ id: String(at), cells: columns.map((column) => ({ value: cellOf(row, column) })) })),
  });
}

/** The whole as a Frictionless data package: what each file holds, field by field, and which ids name rows of which table. */
function dataPackage(about: About, rows: Rows, files: Readonly<Record<string, string>>): object {
  return {
    profile: 'tabular-data-package',
    name: about.id,
    title: about.title.en,
    description: about.lede.en,
    version: about.version,
    created: about.modified,
    licenses: [LICENCE],
    sources: rows.sources.flatMap(sourceOf),
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
  return {
    profile: 'tabular-data-resource',
    name: fileOf(table),
    path,
    description: dictionary[table].about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    licenses: [LICENCE],
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => field(table, column)),
      missingValues: [''],
      primaryKey: keyOf(table),
      foreignKeys: columns.flatMap(({ name, kind, refersTo }) =>
        refersTo && kind === 'text' ? [{ fields: name, reference: { resource: refersTo === table ? '' : fileOf(refersTo), fields: 'id' } }] : []),
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
