import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { aboutWords, dictionary, type TableWords } from '../../src/dataset/dictionary';
import { TABLE_NAMES } from '../../src/dataset/fields';
import { authoredAbout, AUTHORED } from '../../src/dataset/schema';
import { dictionaryPage } from './dictionary-page';
import { fileOf } from './tables';

/** The JSON Schema of each file in data/, for completion and checks in an editor, and the data dictionary as a page. */
export function jsonSchemas(): Record<string, string> {
  const tables = TABLE_NAMES.map((table) => [`${fileOf(table)}.schema.json`, fileSchema(fileOf(table), tableSchema(AUTHORED[table], dictionary[table]))] as const);
  const whole = ['dataset.schema.json', fileSchema('dataset', withEditorField(rowSchema(authoredAbout, aboutWords)))] as const;
  return { ...Object.fromEntries([whole, ...tables]), 'dictionary.md': dictionaryPage('en'), 'diccionario.md': dictionaryPage('es') };
}

type Node = Record<string, unknown>;

/** A row with a description at each field. Rules that JSON Schema can't say are left to the compiler. */
function rowSchema(schema: v.GenericSchema, words: TableWords<v.GenericSchema>): Node {
  const { $schema: _, properties, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  const fields: Readonly<Record<string, string>> = words.fields;
  const described = Object.entries(properties ?? {}).map(([name, field]) => [name, { description: fields[name], ...(typeof field === 'object' ? field : {}) }] as const);
  return { ...rest, description: words.about, properties: Object.fromEntries(described) };
}

const withEditorField = (row: Node): Node => ({ ...row, properties: { $schema: { type: 'string' }, ...(row['properties'] as object) } });

function tableSchema(schema: v.GenericSchema, words: TableWords<v.GenericSchema>): Node {
  return {
    description: words.about,
    type: 'object',
    properties: { $schema: { type: 'string' }, rows: { type: 'array', items: rowSchema(schema, words) } },
    required: ['rows'],
    additionalProperties: false,
  };
}

const fileSchema = (name: string, body: Node): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', $id: `${name}.schema.json`, title: `data/${name}.json`, ...body }, null, 2)}\n`;
