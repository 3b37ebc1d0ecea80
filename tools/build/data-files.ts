import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { cellOf, columnsOf, fileOf } from '../../src/dataset/columns';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import { AUTHORED } from '../../src/dataset/schema';
import { csv } from '../../src/frame/export/csv';
import { catalogue } from '../data-package/catalogue';
import { citationFiles } from '../data-package/citations';
import { csvwMetadata } from '../data-package/csvw';
import { dataPackage } from '../data-package/frictionless';
import { UNPUBLISHED, type Host } from '../data-package/host';
import { compileDataset } from '../data/compile-dataset';
import { jsonSchemas } from '../data/json-schemas';
import { readTables, type RawTables } from '../data/read-tables';

type Rows = RawTables['rows'];

/**
 * The data to take away, by name under data/ of the site: each table as CSV, the whole as JSON, a data package that ties
 * the tables together, the same for CSV on the Web and for catalogues, citations, the schemas, and the sums by which a
 * reader checks a copy.
 *
 * @param host  who publishes it and where, for catalogues
 */
export async function dataFiles(dir: string, host: Host = UNPUBLISHED): Promise<Record<string, string>> {
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
    'datapackage.json': json(dataPackage(about, rows.sources, files)),
    'csv-metadata.json': json(csvwMetadata(about)),
    'data.json': json(catalogue(about, yearsOf(rows), host)),
    ...citationFiles(about, v.parse(v.array(AUTHORED.sources), rows.sources), host.site),
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
