import { columnsOf, fileOf, keyOf, type Column } from '../../src/dataset/columns';
import { dictionary } from '../../src/dataset/dictionary';
import { dictionaryEs } from '../../src/dataset/dictionary-es';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import type { About } from '../../src/dataset/schema';

const TYPES = { text: 'string', number: 'decimal', integer: 'integer', truth: 'boolean', list: 'string', parts: 'json' } as const;

/** The tables as the W3C's CSV on the Web describes them, for readers who join tables by what their columns mean. */
export function csvwMetadata(about: About): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': about.title.en,
    'dc:description': about.lede.en,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:modified': about.modified,
    'schema:version': about.version,
    tables: TABLE_NAMES.map(table),
  };
}

function table(name: TableName): object {
  const columns = columnsOf(name);
  const foreign = columns.flatMap((column) =>
    column.refersTo && column.kind === 'text' ? [{ columnReference: column.name, reference: { resource: `${fileOf(column.refersTo)}.csv`, columnReference: 'id' } }] : []);
  return {
    url: `${fileOf(name)}.csv`,
    'dc:description': inBoth(dictionary[name].about, dictionaryEs[name].about),
    dialect: { delimiter: ',', lineTerminators: ['\r\n'], header: true, encoding: 'utf-8' },
    tableSchema: { columns: columns.map((column) => columnOf(name, column)), primaryKey: keyOf(name), ...(foreign.length > 0 && { foreignKeys: foreign }) },
  };
}

function columnOf(name: TableName, { name: title, path, kind, isRequired }: Column): object {
  const words: Readonly<Record<string, string>> = dictionary[name].fields;
  const palabras: Readonly<Record<string, string>> = dictionaryEs[name].fields;
  return {
    name: title,
    titles: title,
    'dc:description': inBoth(words[path[0] ?? ''] ?? '', palabras[path[0] ?? ''] ?? ''),
    datatype: TYPES[kind],
    ...(isRequired && kind !== 'list' && { required: true }),
    ...(kind === 'list' && { separator: ';' }),
    ...(path.length > 1 && (path.at(-1) === 'en' || path.at(-1) === 'es') && { lang: path.at(-1) }),
  };
}

const inBoth = (en: string, es: string) => [{ '@value': en, '@language': 'en' }, { '@value': es, '@language': 'es' }];
