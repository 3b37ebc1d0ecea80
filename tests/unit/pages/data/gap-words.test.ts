import { describe, expect, test } from 'vitest';
import { GAP_KINDS, gapsOf, linesOf } from '../../../../src/model/gaps';
import { gapWords, spans } from '../../../../src/pages/data/gap-words';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { realIndex } from '../../views/sources/real-index';

const INDEX = await realIndex();
const LINES = linesOf(gapsOf(INDEX.dataset));

describe.each([['en', textOf('en', en)], ['es', textOf('es', es)]] as const)('the ledger in words, %s', (_, text) => {
  test('names what each line is about, and nothing by its id', () => {
    for (const line of LINES) {
      const { name, detail } = gapWords(line, INDEX, text);
      expect(name.length).toBeGreaterThan(2);
      expect(`${name} ${detail}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(name).not.toBe(line.gaps[0].rowId);
    }
  });

  test('says what each kind is', () => {
    for (const kind of GAP_KINDS) expect(text.t.gaps.kinds[kind].about.length).toBeGreaterThan(40);
  });
});

test('years in a row are one span', () => {
  expect(spans([2006, 2007, 2008, 2011])).toBe('2006–2008, 2011');
  expect(spans([])).toBe('');
});

test('a tie that is only inferred is told with its reason, and a meeting with all that is missing of it', () => {
  const tie = LINES.find(({ key }) => key === 'links counter-narcotics us-uscg');
  const meeting = LINES.find(({ key }) => key.startsWith('meetings scg-1'));
  expect(tie && gapWords(tie, INDEX, textOf('en', en))).toEqual({ name: 'U.S. Coast Guard on Counter-narcotics', detail: 'Sea and air interdiction in the 2014 campaign.' });
  expect(meeting && gapWords(meeting, INDEX, textOf('en', en)).detail).toBe('date, city and who came');
});
