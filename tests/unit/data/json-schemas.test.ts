import { expect, test } from 'vitest';
import { dictionary } from '../../../src/dataset/dictionary';
import { dictionaryEs } from '../../../src/dataset/dictionary-es';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { jsonSchemas } from '../../../tools/data/json-schemas';
import { fileOf } from '../../../tools/data/tables';

const schemas = jsonSchemas();
const schemaOf = (name: string): Record<string, unknown> => JSON.parse(schemas[`${name}.schema.json`] ?? '{}');

test.each(TABLE_NAMES)('the schema of %s describes every field in the words of the dictionary', (table) => {
  const schema = schemaOf(fileOf(table));
  for (const [field, words] of Object.entries(dictionary[table].fields)) {
    expect(schema).toHaveProperty(['properties', 'rows', 'items', 'properties', field, 'description'], words);
  }
});

test('schemas accept the line that points an editor at them', () => {
  for (const name of ['dataset', ...TABLE_NAMES.map(fileOf)]) expect(schemaOf(name)).toHaveProperty(['properties', '$schema', 'type'], 'string');
});

test('a choice of few is offered for completion', () => {
  expect(schemaOf('links')).toHaveProperty('properties.rows.items.properties.role.enum', ['lead', 'support']);
});

test('the dictionary has a line for each field', () => {
  const fields = TABLE_NAMES.flatMap((table) => Object.keys(dictionary[table].fields));
  expect(schemas['dictionary.md']?.match(/^\| `/gm)).toHaveLength(fields.length + 12);
});

test('the Spanish dictionary says of the same fields what they mean, in other words', () => {
  for (const table of TABLE_NAMES) {
    const [english, spanish] = [dictionary[table], dictionaryEs[table]];
    expect(Object.keys(spanish.fields)).toEqual(Object.keys(english.fields));
    expect(spanish.about).not.toBe(english.about);
    const same = Object.entries(spanish.fields).filter(([field, words]) => words.trim() === '' || words === Object.entries(english.fields).find(([name]) => name === field)?.[1]);
    expect(same).toEqual([]);
  }
  expect(schemas['diccionario.md']?.match(/^\| `/gm)).toHaveLength(schemas['dictionary.md']?.match(/^\| `/gm)?.length ?? 0);
});
