import { expect, test } from 'vitest';
import { stretchOf } from '../../../src/model/stretch';
import { indexDataset } from '../../../src/model/index-dataset';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { realIndex } from '../views/sources/real-index';

const INDEX = await realIndex();

const inWords = (from: number, to: number, lang: 'en' | 'es' = 'en', index = INDEX) => {
  const { sectors, crossings, states } = stretchOf(index, { from, to });
  return (lang === 'en' ? en : es).common.stretch(sectors.map((name) => name[lang]), crossings, states);
};

test('a stretch is said with its sectors, its crossings and its states', () => {
  expect(inWords(300, 620)).toBe('Tucson and El Paso sectors, 7 crossings, Arizona and New Mexico');
  expect(inWords(300, 620, 'es')).toBe('sectores Tucson y El Paso, 7 cruces, Arizona y Nuevo México');
});

test('a stretch without a crossing says so, and still names where it is', () => {
  expect(inWords(900, 960)).toBe('Big Bend Sector, no crossing, Texas');
  expect(inWords(900, 960, 'es')).toBe('sector Big Bend, ningún cruce, Texas');
});

test('before the map has come, states are those of the crossings', () => {
  const early = indexDataset({ ...INDEX.dataset, geometry: null });
  expect(inWords(300, 620, 'en', early)).toBe('Tucson and El Paso sectors, 7 crossings, Arizona and New Mexico');
  expect(inWords(900, 960, 'en', early)).toBe('Big Bend Sector, no crossing');
});

test('the whole border has all nine sectors, 54 crossings and four states', () => {
  const { sectors, crossings, states } = stretchOf(INDEX, { from: 0, to: 1954 });
  expect([sectors.length, crossings, states]).toEqual([9, 54, ['CA', 'AZ', 'NM', 'TX']]);
});
