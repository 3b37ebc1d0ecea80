import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIEW_IDS } from '../../../src/dataset/tables/briefing';
import { VIEWS } from '../../../src/views/registry';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { rowsOf } from './real-data';
import { smallData, type Json } from './small-data';

const words = (text: string) => ({ en: text, es: text });
const slide = (change: object = {}) => ({ id: 'one', view: 'links', layout: 'whole', selection: {}, show: {}, title: words('Who acts'), lines: [], notes: words('Say it.'), ...change });
const briefing = (...slides: object[]) => ({ id: 'small', title: words('Small'), summary: words('For a test.'), minutes: 5, slides });

async function problemsOf(...slides: object[]): Promise<string[]> {
  const root = await smallData({ briefings: (content: Json) => content.rows.push(briefing(...slides)) });
  const result = await compileDataset(join(root, 'data'));
  return result.ok ? [] : result.problems;
}

describe('a briefing is checked where it is written', () => {
  test('a sound one has no problems', async () => {
    expect(await problemsOf(slide(), slide({ id: 'two', view: null, layout: 'points', title: words('{Agencies|words} agencies of {themes} themes') }))).toEqual([]);
  });

  const CASES: readonly (readonly [string, object, string])[] = [
    ['an unknown view', { view: 'matrx' }, 'slides[0].view: found "matrx"; expected one of "links", "border", "strip", "funding", "matrix", "indicators", "timeline", "sources". Did you mean "matrix"?'],
    ['an unknown theme', { selection: { theme: ['drgs'] } }, 'slides[0].selection.theme[0]: found "drgs"; expected the id of a theme. Did you mean "drugs"?'],
    ['an unknown agency', { selection: { agency: ['us-iln'] } }, 'slides[0].selection.agency[0]: found "us-iln"; expected the id of an agency. Did you mean "us-inl"?'],
    ['an unknown field', { selection: { topic: ['drugs'] } }, 'slides[0].selection.topic: found a field that this table doesn’t have; expected one of its own fields.'],
    ['miles that fall', { selection: { miles: { from: 9, to: 3 } } }, 'slides[0].selection.miles: found an object; expected from not above to.'],
    ['an unknown series', { show: { indicator: ['apprehension'] } }, 'slides[0].show.indicator[0]: found "apprehension"; expected the id of a series or of a family of series. Did you mean "apprehensions"?'],
    ['a view laid out as words', { layout: 'cover' }, 'slides[0]: found an object; expected a layout that goes with its view.'],
    ['a typed number', { title: words('All 61 agencies') }, 'slides[0].title.en: found the number 61; expected a figure of the dataset in braces, such as {agencies}.'],
    ['an unknown figure', { lines: [words('{agencys} of them')] }, 'slides[0].lines[0].en: found {agencys}; expected a figure of the dataset. Did you mean "agency"?'],
    ['a figure of what isn’t there', { notes: words('{funding:merida-seed}') }, 'slides[0].notes.en: found {funding:merida-seed}; expected something that funding can be asked of.'],
  ];
  test.each(CASES)('%s is an error with its place and, where there is one, the nearest id', async (_, change, problem) => {
    expect((await problemsOf(slide(change))).map((line) => line.replace('data/briefings.json: rows[0].', ''))).toContain(problem);
  });

  test('two slides of one id are told', async () => {
    expect(await problemsOf(slide(), slide())).toEqual(['data/briefings.json: rows[0].slides[1].id: found "one" again; expected an id that slides[0] doesn’t have.']);
  });
});

test('a slide may show every view of the registry and no other', () => {
  expect([...VIEW_IDS].toSorted()).toEqual(VIEWS.map(({ id }) => id).toSorted());
});

describe('the briefings that are shipped', () => {
  test('are the third meeting in ten slides, the walk along the line and the money', () => {
    expect(rowsOf('briefings').map(({ id, slides }) => [id, slides.length])).toEqual([['the-third-meeting', 10], ['two-thousand-miles', 11], ['following-the-money', 10]]);
  });

  test('type no number: what stands outside of braces has no digit', () => {
    const texts = rowsOf('briefings').flatMap(({ title, summary, slides }) => [title, summary, ...slides.flatMap((each) => [each.title, each.notes, ...each.lines])]);
    const typed = texts.flatMap(({ en, es }) => [en, es]).filter((text) => /\d/.test(text.replaceAll(/\{[^{}]*\}/g, '')));
    expect(typed).toEqual([]);
  });

  test('use figures at all, in both languages alike', () => {
    const names = (text: string) => [...text.matchAll(/\{([^{}|]+)/g)].map(([, name = '']) => name.toLowerCase()).toSorted();
    const all = rowsOf('briefings').flatMap(({ slides }) => slides.flatMap((each) => [each.title, each.notes, ...each.lines]));
    for (const { en, es } of all) expect(names(es)).toEqual(names(en));
    expect(all.flatMap(({ en }) => names(en)).length).toBeGreaterThan(50);
  });

  test('have words to say for every slide, in both languages', () => {
    for (const { slides } of rowsOf('briefings')) for (const { notes } of slides) expect(Math.min(notes.en.length, notes.es.length)).toBeGreaterThan(120);
  });
});
