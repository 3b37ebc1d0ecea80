import { expect, test } from 'vitest';
import { dictionary } from '../../../src/dataset/dictionary';
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
