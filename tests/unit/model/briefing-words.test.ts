import { describe, expect, test } from 'vitest';
import { fillIn, faultsOfWords, needsOfWords } from '../../../src/model/briefing-words';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { textOf } from '../../../src/text/text';
import { rowsOf, tally } from '../data/real-data';
import { realIndex } from '../views/sources/real-index';

const INDEX = await realIndex();
const TEXT = { en: textOf('en', en), es: textOf('es', es) };
const said = (words: string) => [fillIn({ en: words, es: words }, INDEX, TEXT.en), fillIn({ en: words, es: words }, INDEX, TEXT.es)];

describe('figures in words are computed from the dataset', () => {
  const bases = tally(rowsOf('links').map(({ basis }) => basis));
  const third = rowsOf('commitments').filter(({ meetingId }) => meetingId === 'scg-3');
  const CASES: readonly (readonly [string, string, string])[] = [
    ['{Priorities|words} priorities', 'Four priorities', 'Cuatro priorities'],
    ['{ties:inferred} of {ties}', `${bases['inferred']} of ${rowsOf('links').length}`, `${bases['inferred']} of ${rowsOf('links').length}`],
    ['{commitments:scg-3|words}', third.length === 9 ? 'nine' : '', third.length === 9 ? 'nueve' : ''],
    ['{meeting-date}', '26 February 2015', '26 de febrero de 2015'],
    ['over {funding:merida-seed-2015}', 'over $500 million', 'over 500 millones de dólares'],
    ['{fact:central-america-5}', '$750 million', '750 millones de dólares'],
    ['{border-miles} and {border-fact:river-rio-grande}', '1,954 and 1,255', '1,954 and 1,255'],
    ['{indicator:usbp-uac-southwest-border@2014}', '68,541', '68,541'],
    ['{change:usbp-apprehensions-southwest-border@2014-2015}', '31%', '31%'],
    ['{place:sector-tucson}, mile {mile-from:sector-tucson}', 'Tucson, mile 257', 'Tucson, mile 257'],
    ['{agency:us-cbp}', 'CBP', 'CBP'],
  ];
  test.each(CASES)('%s', (words, english, spanish) => expect(said(words)).toEqual([english, spanish]));

  test('one that there isn’t stays in its braces, so that nobody reads a wrong number', () => {
    expect(said('{agencies:narcotics} {nothing}')).toEqual(['{agencies:narcotics} {nothing}', '{agencies:narcotics} {nothing}']);
  });
});

test('words tell what must be loaded for them', () => {
  expect(needsOfWords([{ en: 'Plain', es: 'Llano' }])).toEqual([]);
  expect(needsOfWords([{ en: '{ties}', es: '{crossings}' }]).toSorted()).toEqual(['core', 'places']);
});

test('typed numbers and unknown figures are faults, each with what was found', () => {
  expect(faultsOfWords('61 agencies, {sectors} sectors', INDEX, TEXT.en)).toEqual([{ found: 'the number 61', expected: 'a figure of the dataset in braces, such as {agencies}' }]);
  expect(faultsOfWords('{sektors}', INDEX, TEXT.en)).toEqual([{ found: '{sektors}', expected: 'a figure of the dataset', nearest: 'sectors' }]);
  expect(faultsOfWords('{indicator:fence-miles@1015}', INDEX, TEXT.en)).toEqual([{ found: '{indicator:fence-miles@1015}', expected: 'something that indicator can be asked of', nearest: 'fence-miles@2015' }]);
});
