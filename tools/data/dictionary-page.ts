import type * as v from 'valibot';
import { aboutWords, dictionary, type TableWords } from '../../src/dataset/dictionary';
import { TABLE_NAMES } from '../../src/dataset/fields';
import { fileOf } from './tables';

/** The data dictionary as a page: a section a table, a line a field. */
export function dictionaryPage(): string {
  const sections = [section('dataset', aboutWords), ...TABLE_NAMES.map((table) => section(fileOf(table), dictionary[table]))];
  return `# Data dictionary\n\nWritten by \`npm run data\` from src/dataset/dictionary.ts.\n\n${sections.join('\n')}`;
}

function section(file: string, { about, fields }: TableWords<v.GenericSchema>): string {
  const words: Readonly<Record<string, string>> = fields;
  const lines = Object.entries(words).map(([field, meaning]) => `| \`${field}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return [`## ${file}.json`, '', about, '', '| field | meaning |', '| --- | --- |', ...lines, ''].join('\n');
}
