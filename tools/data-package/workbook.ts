import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node';
import { cellOf, columnsOf, fileOf, type Column } from '../../src/dataset/columns';
import { dictionary } from '../../src/dataset/dictionary';
import { dictionaryEs } from '../../src/dataset/dictionary-es';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import type { About } from '../../src/dataset/schema';
import type { RawTables } from '../data/read-tables';

type Rows = RawTables['rows'];

/** What a cell of a spreadsheet holds at most; a longer text makes Excel call the whole file broken. */
const LONGEST = 32_767;

/**
 * All tables as one workbook for those who read in a spreadsheet: what it is, a sheet for each table, and the meaning of
 * each column. The same bytes for the same data.
 */
export async function workbook(about: About, rows: Rows): Promise<Uint8Array> {
  const sheets = [preface(about), ...TABLE_NAMES.map((table) => sheetOf(table, rows[table])), glossary()];
  const written = await writeXlsxFile(sheets).toBuffer();
  // The library stamps each part with the time of writing.
  return zipSync(unzipSync(new Uint8Array(written)), { mtime: new Date(`${about.modified}T12:00:00`), level: 9 });
}

const text = (value: string): CellObject => ({ value, type: String });
const head = (value: string): CellObject => ({ ...text(value), fontWeight: 'bold' });
const wrapped = (value: string): CellObject => ({ ...text(value), wrap: true });

function preface({ title, lede, modified, version }: About): Sheet<never> {
  const lines = [title.en, lede.en, `Data of ${modified}, version ${version}`, 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Each source has terms of its own: column licence of the sheet sources.', 'An empty cell means not known: it is never zero. Lists are joined by semicolons; lists of records stand as JSON. Dollars are nominal. Amounts of different status count the same money at different moments: never add one to another.'];
  return { sheet: 'about', data: lines.map((line, at) => [at === 0 ? head(line) : wrapped(line)]), columns: [{ width: 110 }] };
}

function sheetOf(table: TableName, rows: readonly unknown[]): Sheet<never> {
  const columns = columnsOf(table);
  return {
    sheet: fileOf(table),
    data: [columns.map(({ name }) => head(name)), ...rows.map((row) => columns.map((column) => valueOf(row, column)))],
    columns: columns.map(({ name, kind }) => ({ width: kind === 'text' && /(?:En|Es|title|note)$/.test(name) ? 48 : Math.max(12, name.length + 2) })),
    stickyRowsCount: 1,
  };
}

function valueOf(row: unknown, column: Column): Cell {
  const value = cellOf(row, column);
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (value.length > LONGEST) throw new RangeError(`${column.name}: a text of ${value.length} letters; a spreadsheet's cell holds ${LONGEST}`);
  return column.kind === 'truth' ? { value: value === 'true', type: Boolean } : text(value);
}

function glossary(): Sheet<never> {
  const lines = TABLE_NAMES.flatMap((table) => {
    const words: readonly Readonly<Record<string, string>>[] = [dictionary[table].fields, dictionaryEs[table].fields];
    return columnsOf(table).map(({ name, path }) => [text(fileOf(table)), text(name), ...words.map((meanings) => wrapped(meanings[path[0] ?? ''] ?? ''))]);
  });
  return { sheet: 'dictionary', data: [['sheet', 'column', 'meaning', 'significado'].map(head), ...lines], columns: [{ width: 20 }, { width: 28 }, { width: 80 }, { width: 80 }], stickyRowsCount: 1 };
}
