import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { rowsOf, tally } from './real-data';

// Counts: the project's brief on data and the facts' own notes.
const COUNTS = {
  sources: 349, meetings: 45, themes: 11, agencies: 65, links: 143, keyFacts: 89, commitments: 52, tenPoints: 10,
  sectors: 9, ports: 28, crossings: 54, corridorPlaces: 28, meetingPlaces: 2, borderFacts: 39, indicators: 342, traffic: 12,
  programs: 30, accounts: 25, laws: 8, funding: 772, fundingPesos: 5, disagreements: 28, fundingViews: 9, gaps: 12, briefings: 3,
};

test('every table has the rows that the facts have', () => {
  expect(Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table).length]))).toEqual(COUNTS);
});

test('of 143 ties the readout states 12, other sources document 113, and 18 are inferred', () => {
  expect(tally(rowsOf('links').map((row) => row.basis))).toEqual({ stated: 12, documented: 113, inferred: 18 });
});

test('four priorities and seven issues', () => {
  expect(tally(rowsOf('themes').map((row) => row.kind))).toEqual({ priority: 4, issue: 7 });
});

test('sources of the same address are one: 362 ids less 13 pairs', () => {
  const addresses = rowsOf('sources').flatMap((row) => (row.url ? [row.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')] : []));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(rowsOf('sources')).toHaveLength(362 - 13);
});

test('every file points its editor at the schema of its table', () => {
  // The anchors of the mile markers are no table: the geometry's own build checks them.
  const files = readdirSync('data').filter((name) => name.endsWith('.json') && name !== 'mile-anchors.json');
  const schemas = files.map((name) => /"\$schema": "(.*)"/.exec(readFileSync(`data/${name}`, 'utf8'))?.[1]);
  expect(schemas).toEqual(files.map((name) => `./schema/${name.replace('.json', '.schema.json')}`));
});

test('no text is left untranslated', () => {
  const marked = readdirSync('data').filter((name) => name.endsWith('.json') && readFileSync(`data/${name}`, 'utf8').includes('⟦'));
  expect(marked).toEqual([]);
});

test('English writes Mérida as Spanish does', () => {
  const texts = readdirSync('data').filter((name) => name.endsWith('.json')).flatMap((name) => readFileSync(`data/${name}`, 'utf8').match(/"(en|es)": ".*\bMerida\b.*"/g) ?? []);
  expect(texts).toEqual([]);
});
