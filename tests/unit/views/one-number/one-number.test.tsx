import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Index } from '../../../../src/model/index-dataset';
import { spokenParts } from '../../../../src/charts/spoken';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { VIEWS } from '../../../../src/views/registry';
import type { AnyView } from '../../../../src/views/view';
import { SEED } from '../../selection/arbitrary';
import { realIndex } from '../sources/real-index';
import { cases, EVERYTHING, type Case } from './cases';
import { draw, tell, type Told } from './drawn';
import type { DrawnMark } from './marks';
import { says } from './numbers';
import { numberIn, READERS, type Reader } from './readers';
import { SENTENCES } from './sentences';

/** The same number everywhere: what a mark encodes is what it says, what the table holds and what the CSV gives. */

const TEXTS = [textOf('en', en), textOf('es', es)] as const;
let index: Index;
const IN_DOLLARS = 'links in dollars';
const views = new Map<string, AnyView>();
beforeAll(async () => {
  index = await realIndex();
  for (const listed of VIEWS) {
    views.set(listed.id, await listed.load());
    if (listed.inDollars) views.set(IN_DOLLARS, await listed.inDollars.load());
  }
});

const viewOf = (id: string): AnyView => {
  const view = views.get(id);
  if (!view) throw new Error(`no view is called ${id}`);
  return view;
};
const readerOf = (id: string): Reader => {
  const reader = READERS[id];
  if (!reader) throw new Error(`the view ${id} has no reader: its numbers would go unchecked`);
  return reader;
};

/** A sentence's end before a comma; 'Washington, D.C.,' is right. */
const PUNCTUATED_TWICE = /(?:[\p{Ll}\d)”]|\p{Lu}{3})\.,|[,;:] ?,|\.\.| {2}| ,/u;

/** What is wrong with a mark, in words; nothing where all ways agree. */
function faultsOf(mark: DrawnMark, reader: Reader, told: Told): string[] {
  const { value, label } = mark;
  const faults: string[] = [];
  if (PUNCTUATED_TWICE.test(label)) faults.push('its name is punctuated twice');
  if (value === null) return faults;
  const whole = numberIn(reader, mark, told.whole, told);
  if (whole !== value) faults.push(`it encodes ${value}, the rows of everything hold ${whole}`);
  // What is counted in rows counts them all; what is a cell stands in the rows of the selection, or in none of them.
  const here = reader.columnOf(mark, told.here, told) === null ? value : numberIn(reader, mark, told.here, told);
  if (here !== undefined && here !== value) faults.push(`it encodes ${value}, the rows of the selection hold ${here}`);
  if (mark.isOption && !reader.inName(spokenParts(label), mark, told).some((number) => says(number, value))) faults.push(`it encodes ${value}, which its name doesn't say`);
  return faults;
}

/** Each case in one language after the other: what holds in one must hold in both over many cases. */
const inTurn = (some: readonly Case[]) => some.map((each, at) => ({ each, text: at % 2 === 0 ? TEXTS[0] : TEXTS[1] }));

describe.each([...VIEWS.map(({ id }) => id), IN_DOLLARS])('%s', (id) => {
  const drawn = inTurn([EVERYTHING, EVERYTHING]);

  test('what a mark encodes is what it says, what the table holds and what the CSV gives', async () => {
    const [view, reader] = [viewOf(id), readerOf(id)];
    const faults: string[] = [];
    let checked = 0;
    for (const { each, text } of [...drawn, ...inTurn(fc.sample(cases(index), { ...SEED, numRuns: 6 }))]) {
      const told = tell(view, index, each, text);
      for (const { name, marks } of await draw(view, index, each, text)) {
        checked += marks.filter(({ value }) => value !== null).length;
        for (const mark of marks) faults.push(...faultsOf(mark, reader, told).map((fault) => `${fault} (${name}, ${JSON.stringify(each)}): ${mark.label}`));
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(checked, 'marks whose number was checked').toBeGreaterThan(id === IN_DOLLARS ? 50 : 100);
  }, 60_000);
});

describe.each(Object.entries(SENTENCES))('the sentence of %s', (id, claimsOf) => {
  test('says no number that its rows don’t give', () => {
    const faults: string[] = [];
    let checked = 0;
    for (const { each, text } of inTurn([EVERYTHING, EVERYTHING, ...fc.sample(cases(index), { ...SEED, numRuns: 60 })])) {
      const told = tell(viewOf(id), index, each, text);
      const { said, derived } = claimsOf(told);
      checked += said.length;
      for (const number of said) if (!derived.some((one) => says(number, one))) faults.push(`${number.value} of: ${told.finding} ${JSON.stringify(each)}`);
      expect(told.finding).not.toMatch(PUNCTUATED_TWICE);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(checked, 'numbers that were checked').toBeGreaterThan(20);
  }, 60_000);
});
