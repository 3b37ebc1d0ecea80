import type * as v from 'valibot';
import { aboutWords, dictionary, type TableWords } from '../../src/dataset/dictionary';
import { aboutWordsEs, dictionaryEs } from '../../src/dataset/dictionary-es';
import { TABLE_NAMES } from '../../src/dataset/fields';
import { fileOf } from './tables';

const PAGES = {
  en: { about: aboutWords, tables: dictionary, title: 'Data dictionary', note: 'Written by `npm run data` from src/dataset/dictionary.ts.', heads: ['field', 'meaning'] },
  es: { about: aboutWordsEs, tables: dictionaryEs, title: 'Diccionario de datos', note: 'Lo escribe `npm run data` a partir de src/dataset/dictionary-es.ts.', heads: ['campo', 'significado'] },
} as const;

/** The data dictionary as a page: a section a table, a line a field. */
export function dictionaryPage(lang: keyof typeof PAGES): string {
  const { about, tables, title, note, heads } = PAGES[lang];
  const sections = [section('dataset', about, heads), ...TABLE_NAMES.map((table) => section(fileOf(table), tables[table], heads))];
  return `# ${title}\n\n${note}\n\n${sections.join('\n')}`;
}

function section(file: string, { about, fields }: TableWords<v.GenericSchema>, heads: readonly string[]): string {
  const words: Readonly<Record<string, string>> = fields;
  const lines = Object.entries(words).map(([field, meaning]) => `| \`${field}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return [`## ${file}.json`, '', about, '', `| ${heads.join(' | ')} |`, '| --- | --- |', ...lines, ''].join('\n');
}
