import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { dataFiles } from '../../../tools/build/data-files';
import { fileOf } from '../../../tools/data/tables';

const FILES = await dataFiles('data');
const read = (name: string): AnySchema => JSON.parse(readFileSync(name, 'utf8'));
const ajv = new Ajv({ allErrors: true, strictRequired: false });

interface Package {
  version: string;
  profile: string;
  created: string;
  licenses: object[];
  resources: { name: string; path: string; schema: { fields: { name: string; type: string }[]; primaryKey: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[] } }[];
}
const parse = (): Package => JSON.parse(FILES['datapackage.json'] ?? '');

/** What a JSON Schema can't say of a package: that names are told apart, and that keys name fields that are there. */
function brokenKeys({ resources }: Package): string[] {
  const fieldsOf = new Map(resources.map(({ name, schema }) => [name, new Set(schema.fields.map((field) => field.name))]));
  const repeated = resources.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
  const missing = resources.flatMap(({ name, schema }) => [
    ...schema.primaryKey.filter((key) => !fieldsOf.get(name)?.has(key)),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => [
      ...fields.filter((key) => !fieldsOf.get(name)?.has(key)),
      ...reference.fields.filter((key) => !fieldsOf.get(reference.resource || name)?.has(key)).map((key) => `${reference.resource}.${key}`),
      ...(fields.length === reference.fields.length ? [] : [`${name}: ${fields.join()} for ${reference.fields.join()}`]),
    ]),
  ]);
  return [...repeated, ...missing];
}

describe('the data package, by the standard', () => {
  const validate = ajv.compile(read('tests/fixtures/data-package.schema.json'));
  const faultsOf = (candidate: Package): string[] => (validate(candidate) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));

  test('is whole and right', () => {
    expect(faultsOf(parse())).toEqual([]);
    expect(brokenKeys(parse())).toEqual([]);
    expect(parse().resources.map(({ path }) => path)).toEqual(TABLE_NAMES.map((table) => `${fileOf(table)}.csv`));
  });

  test.each<[string, (broken: Package) => void]>([
    ['without resources', (broken) => (broken.resources = [])],
    ['of another profile', (broken) => (broken.profile = 'table')],
    ['dated by the day alone', (broken) => (broken.created = '2026-11-25')],
    ['with a licence that has neither name nor address', (broken) => (broken.licenses = [{ title: 'Free' }])],
    ['with an empty list of keys', (broken) => broken.resources.forEach(({ schema }) => (schema.foreignKeys = []))],
    ['with a path that leads out of it', (broken) => broken.resources.forEach((each) => (each.path = `../${each.path}`))],
    ['with a type that the standard has not', (broken) => broken.resources.forEach(({ schema }) => schema.fields.forEach((field) => (field.type = 'text')))],
  ])('would not pass %s', (_, breakIt) => {
    const broken = parse();
    breakIt(broken);
    expect(faultsOf(broken)).not.toEqual([]);
  });

  test('would not pass with a key that names no field', () => {
    const broken = parse();
    const key = broken.resources.flatMap(({ schema }) => schema.foreignKeys ?? [])[0];
    if (key) key.reference.fields = ['ident'];
    expect(brokenKeys(broken)).toEqual([expect.stringContaining('ident')]);
  });
});

describe('the JSON Schema of each file in data/', () => {
  // Says more than draft 7 knows of (titles of branches); what matters is that files pass.
  const lax = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });

  test.each(['dataset', ...TABLE_NAMES.map(fileOf)])('of %s lets the file pass, and no other field', (name) => {
    const validate = lax.compile(read(`data/schema/${name}.schema.json`));
    const file: object = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...file, unheardOf: 1 })).toBe(false);
  });
});
