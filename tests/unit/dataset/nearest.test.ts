import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { editDistance, nearest, nearestId } from '../../../src/dataset/nearest';

const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '-') });
const SEED = { seed: 1954 };

test.each([
  ['us-cpb', ['us-cbp', 'us-dhs', 'mx-sre'], 'us-cbp'],
  ['heroin-demnd', ['heroin-demand', 'human-smuggling'], 'heroin-demand'],
  ['dea', ['fbi', 'atf'], undefined],
  ['us-cbp', [], undefined],
])('the nearest to %s among %j is %s', (text, candidates, expected) => {
  expect(nearest(text, candidates)).toBe(expected);
});

test.prop([word, word], SEED)('the distance is the same both ways, and nothing only between equals', (a, b) => {
  expect(editDistance(a, b)).toBe(editDistance(b, a));
  expect(editDistance(a, b) === 0).toBe(a === b);
});

test.prop([word, fc.nat(), fc.constantFrom('a', 'b', 'c')], SEED)('one letter more is one change', (text, at, letter) => {
  const place = at % (text.length + 1);
  expect(editDistance(text, text.slice(0, place) + letter + text.slice(place))).toBe(1);
});

test.each([
  ['dea', ['mx-sedena', 'us-dea', 'us-dea-sod'], 'us-dea'],
  ['narcotics', ['counter-narcotics', 'heroin-demand'], 'counter-narcotics'],
  ['us-cpb', ['us-cbp', 'us-dhs'], 'us-cbp'],
  ['zzz', ['us-dea'], undefined],
])('the id that %s was perhaps meant as, among %j, is %s', (typed, ids, expected) => {
  expect(nearestId(typed, ids)).toBe(expected);
});
