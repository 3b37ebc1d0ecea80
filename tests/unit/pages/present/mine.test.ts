import { describe, expect } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import type { Briefing } from '../../../../src/dataset/schema';
import { written } from '../../../../src/pages/present/mine/Field';
import { readFragment } from '../../../../src/pages/present/mine/MinePage';
import { duplicated, moved, removed } from '../../../../src/pages/present/mine/order';
import { packLink, unpackLink } from '../../../../src/pages/present/mine/parcel';
import { linesOf } from '../../../../src/pages/present/mine/SlideForm';
import { admit } from '../../../../src/pages/present/mine/door';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../../views/sources/real-index';

const INDEX = await realIndex();
const TEXTS = [textOf('en', en), textOf('es', es)] as const;
const [FIRST] = rowsOf('briefings');
const briefing = (): Briefing => {
  if (!FIRST) throw new Error('data/briefings.json is empty');
  return structuredClone(FIRST);
};

describe('a link', () => {
  test('carries a briefing whole, every letter of it', async () => {
    const packed = await packLink(briefing());
    expect(packed).toMatch(/^[\w-]+$/);
    expect(readFragment(`#b=${packed}`).parcel).toBe(packed);
    expect(await unpackLink(packed)).toEqual({ twoThousandMiles: 'briefing', version: 1, briefing: briefing() });
  });

  test('that was cut is refused', async () => {
    const packed = await packLink(briefing());
    await expect(unpackLink(packed.slice(0, 200))).rejects.toBeInstanceOf(Error);
    await expect(unpackLink('')).rejects.toBeInstanceOf(Error);
  });
});

test('a fragment leads to a briefing of one’s own, and to no other', () => {
  expect(readFragment('#own/own-abc-1/3')).toEqual({ deck: 'own-abc-1', parcel: null });
  expect(readFragment('#list')).toEqual({ deck: null, parcel: null });
});

describe('the door', () => {
  test('lets each of ours in as it is, under a new id', () => {
    for (const ours of rowsOf('briefings')) {
      const { briefing: kept, offered, problems } = admit({ briefing: ours }, INDEX, TEXTS);
      expect(problems).toEqual([]);
      expect(offered).toBe(ours.slides.length);
      expect(kept).toEqual({ ...ours, id: kept?.id });
      expect(kept?.id).not.toBe(ours.id);
    }
  });

  test.each([null, 7, 'text', [], {}, { slides: 'none' }, { briefing: {} }])('refuses what is no briefing: %j', (value) => {
    const { briefing: kept, problems } = admit(value, INDEX, TEXTS);
    expect(kept).toBeNull();
    expect(problems).toHaveLength(1);
  });

  test('keeps what is sound and tells what isn’t, with its place', () => {
    const offered = briefing();
    const odd = { ...offered, minutes: 0, slides: offered.slides.map((slide, at) => (at === 3 ? { ...slide, view: 'pie' } : at === 4 ? { ...slide, selection: { theme: ['counter-narcotic', 'heroin-demand'] } } : at === 9 ? { ...slide, lines: [{ en: '{agencis}', es: '61 dependencias' }] } : slide)) };
    const { briefing: kept, problems } = admit(odd, INDEX, TEXTS);
    expect(kept?.slides.map(({ id }) => id)).toEqual(offered.slides.map(({ id }) => id).filter((_, at) => at !== 3));
    expect(kept?.slides[3]?.selection.theme).toEqual(['heroin-demand']);
    expect(kept?.minutes).toBe(10);
    expect(problems).toEqual([
      'slides[3].view: found "pie"; expected one of "links", "border", "strip", "funding", "matrix", "indicators", "timeline", "sources".',
      'slides[4].selection.theme[0]: found "counter-narcotic"; expected the id of a theme. Did you mean "counter-narcotics"?',
      'slides[9].lines[0].en: found {agencis}; expected a figure of the dataset. Did you mean "agencies"?',
      'minutes: found 0; expected a minute or more.',
    ]);
  });

  test('gives a second slide of one id an id of its own', () => {
    const [one] = briefing().slides;
    const { briefing: kept } = admit({ ...briefing(), slides: [one, one] }, INDEX, TEXTS);
    expect(new Set(kept?.slides.map(({ id }) => id)).size).toBe(2);
  });
});

const SEED = { seed: 20150226 };
const orders = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 });

describe('slides in order', () => {
  test.prop([orders], SEED)('moving loses and doubles none, and back again is where it began', (steps) => {
    const { slides } = briefing();
    let now = slides as readonly (typeof slides)[number][];
    for (const at of steps) now = moved(now, at, at % 2 === 0 ? 1 : -1);
    expect(now.map(({ id }) => id).toSorted()).toEqual(slides.map(({ id }) => id).toSorted());
    expect(moved(moved(slides, 3, 1), 4, -1)).toEqual(slides);
  });

  test('a copy stands after its slide under its own id; the last slide can’t be removed', () => {
    const { slides } = briefing();
    expect(duplicated(slides, 2, 'copy').map(({ id }) => id).slice(2, 4)).toEqual([slides[2]?.id, 'copy']);
    expect(removed(slides, 0)).toHaveLength(9);
    expect(removed(slides.slice(0, 1), 0)).toHaveLength(1);
  });
});

test('what is written in one language stands for the other until that is written too', () => {
  expect(written({ en: 'A', es: 'A' }, 'en', 'B')).toEqual({ en: 'B', es: 'B' });
  expect(written({ en: 'B', es: 'B' }, 'es', 'C')).toEqual({ en: 'C', es: 'C' });
  expect(written({ en: 'B', es: 'C' }, 'en', 'D')).toEqual({ en: 'D', es: 'C' });
  expect(linesOf('One\n\n Two ', [{ en: 'Uno', es: 'Primero' }], 'en')).toEqual([{ en: 'One', es: 'Primero' }, { en: 'Two', es: 'Two' }]);
});
