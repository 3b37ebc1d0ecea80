import fc from 'fast-check';
import { test as property } from '@fast-check/vitest';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/dataset/nearest';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { slice, SLICES } from '../../../src/dataset/schema';
import { indexDataset } from '../../../src/model/index-dataset';
import { search, searchable, suggest, type Group } from '../../../src/model/search';
import { entriesOf, type EntryKind } from '../../../src/model/search-entries';
import { initialsOf, normalise } from '../../../src/model/search-words';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { rowsOf } from '../data/real-data';
import { SEED } from '../selection/arbitrary';

const compiled = await compileDataset('data');
if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
const parsed = Object.fromEntries(SLICES.map((name) => [name, v.parse(slice, JSON.parse(compiled.slices[name]))]));
const words = { en, es };
const all = searchable(entriesOf(indexDataset(mergeSlices(parsed)), words));

const find = (query: string, lang: 'en' | 'es' = 'en') => search(all, query, lang);
const idsIn = (groups: readonly Group[], kind: EntryKind) => groups.find((group) => group.kind === kind)?.hits.map(({ entry }) => entry.id) ?? [];
const everyId = (groups: readonly Group[]) => groups.flatMap(({ kind, hits }) => hits.map(({ entry }) => `${kind}/${entry.id}`));

/** Names as data/ has them, past the entries. */
const named = [
  ...rowsOf('themes').map(({ id, label }) => ({ kind: 'theme' as const, id, name: label })),
  ...rowsOf('agencies').map(({ id, name }) => ({ kind: 'agency' as const, id, name })),
  ...[...rowsOf('sectors'), ...rowsOf('crossings'), ...rowsOf('corridorPlaces')].map(({ id, name }) => ({ kind: 'place' as const, id, name })),
  ...rowsOf('ports').map(({ id, name }) => ({ kind: 'place' as const, id, name: { en: name, es: name } })),
  ...rowsOf('meetings').map(({ id, series, date }) => {
    const day = date?.split('-').toReversed().map(Number);
    const spoken = (months: readonly string[], of: string) => (day ? day.map((part, at) => (at === day.length - 2 ? months[part - 1] : part)).join(of) : '');
    const MONTHS = { en: 'January February March April May June July August September October November December', es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre' };
    return { kind: 'meeting' as const, id, name: { en: `${en.pane.meeting.series[series]} ${spoken(MONTHS.en.split(' '), ' ')}`, es: `${es.pane.meeting.series[series]} ${spoken(MONTHS.es.split(' '), ' de ')}` } };
  }),
  ...rowsOf('sources').map(({ id, title }) => ({ kind: 'source' as const, id, name: { en: title, es: title } })),
];
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

describe('what is there is found', () => {
  test('the names checked are all that the dataset has', () => {
    expect(named).toHaveLength(11 + 65 + (9 + 28 + 54 + 28) + 45 + 349);
    expect(all.ready).toHaveLength(named.length);
  });

  test.each(['en', 'es'] as const)('by its own full name (%s), whatever language is shown, and by that name without accents in upper case', (lang) => {
    const isFound = ({ kind, id, name }: (typeof named)[number]) => idsIn(find(name[lang], 'en'), kind).includes(id) && idsIn(find(plain(name[lang]), 'es'), kind).includes(id);
    expect(named.filter((each) => !isFound(each))).toEqual([]);
  });

  test('an agency by its abbreviation, as the first among agencies, in any case and either language', () => {
    for (const write of [{ of: 'en', as: (abbr: string) => abbr }, { of: 'es', as: (abbr: string) => abbr }, { of: 'en', as: (abbr: string) => abbr.toLowerCase() }] as const) {
      const written = rowsOf('agencies').map(({ id, abbr }) => ({ id, query: write.as(abbr[write.of]) }));
      expect(written.map(({ query }) => ({ query, id: idsIn(find(query), 'agency')[0] }))).toEqual(written.map(({ query, id }) => ({ query, id })));
    }
  });

  property.prop([fc.constantFrom(...named), fc.constantFrom('en' as const, 'es' as const), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))], { ...SEED, numRuns: 300 })(
    'by the words of its name in any order, each but begun',
    ({ kind, id, name }, lang, stream) => {
      const draw = () => Number(stream.next().value);
      const begun = normalise(name[lang]).split(' ').map((word) => ({ key: draw(), word: word.slice(0, Math.max(1, Math.ceil(draw() * word.length))) }));
      const query = begun.toSorted((a, b) => a.key - b.key).map(({ word }) => word).join(' ');
      expect(idsIn(find(query), kind)).toContain(id);
    },
  );
});

describe('results', () => {
  property.prop([fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('b', 'de', 'border', 'mexico', 'frontera', 'state'), fc.string({ unit: 'grapheme', maxLength: 8 }))], { ...SEED, numRuns: 300 })(
    'never hold anything twice, and groups never come empty',
    (query) => {
      const groups = find(query);
      const ids = everyId(groups);
      expect(new Set(ids).size).toBe(ids.length);
      expect(groups.every((group) => group.hits.length > 0)).toBe(true);
    },
  );

  test('are the same in both languages but for the order', () => {
    for (const query of ['border', 'frontera', 'dea', 'juarez', '2015', 'drogs']) expect(everyId(find(query, 'es')).toSorted()).toEqual(everyId(find(query, 'en')).toSorted());
  });

  test('of an empty query, or one of points and spaces only, are none', () => {
    expect(['', '   ', '…!?'].map((query) => find(query))).toEqual([[], [], []]);
  });

  test('say in which language they were found', () => {
    const hitOf = (query: string) => find(query)[0]?.hits[0];
    expect(hitOf('combate a las drogas')).toMatchObject({ entry: { id: 'counter-narcotics' }, langs: ['es'] });
    expect(hitOf('counter-narcotics')?.langs).toEqual(['en']);
    expect(hitOf('PGR')).toMatchObject({ entry: { id: 'mx-pgr' }, rank: 'abbreviation', langs: ['en', 'es'] });
  });

  test('begin with the kind that answers best: initials bring agencies, a city brings places', () => {
    expect(find('DEA')[0]?.kind).toBe('agency');
    expect(find('tijuana')[0]?.kind).toBe('place');
    expect(find('border')[0]?.kind).toBe('theme');
  });
});

describe('ranking', () => {
  test('abbreviation, then the start of a name, then the start of a word, then a piece, then a mistake', () => {
    const ranks = ['abbreviation', 'start', 'initials', 'word', 'contained', 'typo'];
    for (const query of ['ice', 'se', 'san', 'puente', 'narco', 'national']) {
      for (const { hits } of find(query)) {
        const places = hits.map(({ rank }) => ranks.indexOf(rank));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
    expect(idsIn(find('ice'), 'agency')[0]).toBe('us-ice');
  });

  test('what has the word whole comes before what has it as the start of another', () => {
    const hits = find('dea').find(({ kind }) => kind === 'source')?.hits.filter(({ rank }) => rank === 'word') ?? [];
    const has = hits.map(({ entry }) => /\bDEA\b/.test(`${entry.label.en} ${rowsOf('sources').find(({ id }) => id === entry.id)?.publisher.en}`));
    expect(has).toContain(true);
    expect(has).toEqual(has.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('initials are found whole and begun', () => {
    expect(initialsOf('Oficina de Política Nacional para el Control de Drogas')).toEqual(['opncd', 'odpnpecdd']);
    expect(idsIn(find('OPNC'), 'agency')).toContain('us-ondcp');
    expect(idsIn(find('scg'), 'meeting')).toEqual(expect.arrayContaining(['scg-1', 'scg-2', 'scg-3', 'scg-4', 'scg-5', 'scg-6']));
  });

  test('a meeting is found by its group and number, and by its day', () => {
    expect(idsIn(find('scg 3'), 'meeting')[0]).toBe('scg-3');
    expect(idsIn(find('26 de febrero de 2015'), 'meeting')).toEqual(['scg-3']);
    expect(idsIn(find('2015-02-26'), 'meeting')).toEqual(['scg-3']);
  });

  test('crossings are found by the city on either side and by their state', () => {
    const rows = rowsOf('crossings');
    expect(idsIn(find('ciudad juárez'), 'place').toSorted()).toEqual(expect.arrayContaining(rows.filter((row) => row.mxCity === 'Ciudad Juárez').map((row) => row.id).toSorted()));
    expect(idsIn(find('nuevo mexico'), 'place')).toEqual(expect.arrayContaining(rows.filter((row) => row.usState === 'NM').map((row) => row.id)));
  });
});

describe('mistakes', () => {
  const agencies = rowsOf('agencies').map(({ name }) => normalise(name.en).split(' ').filter((word) => word.length >= 6)).filter((list) => list.length > 0);
  property.prop([fc.constantFrom(...agencies.flat()), fc.nat(), fc.constantFrom('a', 'e', 'k', 'n', 'q', 's', 't', 'z')], { ...SEED, numRuns: 200 })(
    'one letter left out of the middle of a word, or put into it, still finds its agency or a word that is written so',
    (word, at, letter) => {
      const middle = 2 + (at % (word.length - 3));
      for (const wrong of [word.slice(0, middle) + word.slice(middle + 1), word.slice(0, middle) + letter + word.slice(middle)]) {
        expect(editDistance(wrong, word)).toBeLessThanOrEqual(1);
        expect(find(wrong).length).toBeGreaterThan(0);
      }
    },
  );

  test('find what was meant, ranked as mistakes', () => {
    expect(find('narcotcs')[0]?.hits[0]).toMatchObject({ rank: 'typo' });
    expect(idsIn(find('narcotcs'), 'theme')).toContain('counter-narcotics');
    expect(idsIn(find('tijuanna'), 'place').length).toBeGreaterThan(0);
  });

  test('are not sought in words that are written somewhere, nor in words under five letters', () => {
    expect(find('border').flatMap(({ hits }) => hits).filter(({ rank }) => rank === 'typo')).toEqual([]);
    expect(find('dae')).toEqual([]);
  });

  test('too many for a find get a suggestion that finds something', () => {
    const suggested = suggest(all, 'counternarkotiks', 'en');
    expect(suggested).toBeDefined();
    expect(find(suggested ?? '').length).toBeGreaterThan(0);
    expect(suggest(all, 'xqzwv', 'en')).toBeUndefined();
    expect(suggest(all, 'tijuana xqzwv', 'en')).toBe('Tijuana');
  });
});

describe('reading', () => {
  test('strips accents, case and punctuation, and joins dotted initials', () => {
    expect(normalise('Ciudad Juárez–El Paso (U.S. side)')).toBe('ciudad juarez el paso us side');
  });
});

test('what isn’t loaded yet is no entry', () => {
  const { core } = parsed;
  const kinds = new Set(entriesOf(indexDataset(mergeSlices(core ? { core } : {})), words).map(({ kind }) => kind));
  expect([kinds.has('theme'), kinds.has('agency'), kinds.has('place'), kinds.has('meeting')]).toEqual([true, true, false, false]);
});
