import { expect, test } from 'vitest';
import { referencesIn } from '../../../src/dataset/references';
import { AUTHORED } from '../../../src/dataset/schema';

const idsIn = (table: keyof typeof AUTHORED, row: unknown) => referencesIn(AUTHORED[table], row).map(({ path, id }) => [path.join('.'), id]);

test('references are found in fields, lists, objects in lists and behind nullable and optional', () => {
  const agency = { id: 'us-cbp', parent: 'us-dhs', successor: 'us-new', sourceIds: ['s-one', 's-two'] };
  expect(idsIn('agencies', agency)).toEqual([['parent', 'us-dhs'], ['successor', 'us-new'], ['sourceIds.0', 's-one'], ['sourceIds.1', 's-two']]);
  expect(idsIn('sectors', { milesOfBorderAlt: [{ value: 1, sourceId: 's-alt' }] })).toEqual([['milesOfBorderAlt.0.sourceId', 's-alt']]);
});

test('a row’s own id is no reference', () => {
  expect(idsIn('sources', { id: 's-one' })).toEqual([]);
});

test('what doesn’t fit the schema is passed over', () => {
  expect(idsIn('agencies', { parent: 7, sourceIds: 's-one', note: null })).toEqual([]);
  expect(idsIn('agencies', 'no row')).toEqual([]);
});

test('a geography may be a place or one of the areas that are none', () => {
  const [reference] = referencesIn(AUTHORED.indicators, { geography: 'southwest-border' });
  expect(reference?.tables).toEqual(['sectors', 'ports', 'crossings']);
  expect(reference?.besides).toContain('southwest-border');
});
