import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { answer, KINDS, type Answer } from '../../../src/model/answer';
import { linkId } from '../../../src/model/index-dataset';
import { ALL_BASES, NOTHING, sortedIds, type Selection } from '../../../src/selection/selection';
import { SEED } from '../selection/arbitrary';
import { realIndex } from '../views/sources/real-index';

const INDEX = await realIndex();
const idsOf = (table: ReadonlyMap<string, unknown>): fc.Arbitrary<readonly string[]> => fc.subarray([...table.keys()], { maxLength: 3 }).map((ids) => sortedIds(ids));
const range = (min: number, max: number) => fc.option(fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })));
/** Selections of ids that the dataset has. */
const picks: fc.Arbitrary<Selection> = fc.record({
  theme: idsOf(INDEX.theme),
  agency: idsOf(INDEX.agency),
  place: idsOf(INDEX.place),
  miles: range(0, 1954),
  years: range(1994, 2026),
  basis: fc.subarray([...ALL_BASES], { minLength: 1 }).map((basis) => ALL_BASES.filter((each) => basis.includes(each))),
});
const of = (selection: Partial<Selection>): Answer => answer(INDEX, { ...NOTHING, ...selection });
const isWithin = (small: ReadonlySet<string>, large: ReadonlySet<string>) => [...small].every((id) => large.has(id));
/** Sources follow from the rest and are judged apart. */
const OWN = KINDS.filter((kind) => kind !== 'sources');

describe('a selection', () => {
  test('of nothing turns everything on', () => {
    const all = of({});
    expect(all.isFiltering).toBe(false);
    expect(Object.fromEntries(KINDS.map((kind) => [kind, all[kind].size]))).toMatchObject({ themes: 11, agencies: 65, links: 143, keyFacts: 89, commitments: 52, meetings: 45, indicators: 342, funding: 772, accounts: 25 });
  });

  test.prop([picks], SEED)('across dimensions is the intersection of what each dimension turns on', (selection) => {
    const parts = [of({ theme: selection.theme, basis: selection.basis }), of({ agency: selection.agency, basis: selection.basis }), of({ place: selection.place, basis: selection.basis }), of({ miles: selection.miles, basis: selection.basis }), of({ years: selection.years, basis: selection.basis })];
    const whole = answer(INDEX, selection);
    for (const kind of OWN) {
      const common = [...parts[0]?.[kind] ?? []].filter((id) => parts.every((part) => part[kind].has(id)));
      expect([...whole[kind]].toSorted()).toEqual(common.toSorted());
    }
  });

  test.prop([idsOf(INDEX.theme), idsOf(INDEX.theme)], SEED)('of several themes is the union of what each turns on', (some, others) => {
    fc.pre(some.length > 0 && others.length > 0);
    const [a, b, both] = [of({ theme: some }), of({ theme: others }), of({ theme: sortedIds([...some, ...others]) })];
    for (const kind of OWN) expect([...both[kind]].toSorted()).toEqual([...new Set([...a[kind], ...b[kind]])].toSorted());
  });

  test.prop([picks, fc.constantFrom(...ALL_BASES)], SEED)('that counts fewer bases turns nothing more on', (selection, left) => {
    const fewer = selection.basis.filter((basis) => basis !== left);
    fc.pre(fewer.length > 0);
    for (const kind of ['links', 'agencies', 'funding', 'accounts'] as const) expect(isWithin(answer(INDEX, { ...selection, basis: fewer })[kind], answer(INDEX, selection)[kind])).toBe(true);
  });

  test.prop([picks], SEED)('turns on only ties of agencies and themes that are on, where themes are picked', (selection) => {
    fc.pre(selection.theme.length > 0);
    const found = answer(INDEX, selection);
    for (const link of INDEX.dataset.links.filter((each) => found.links.has(linkId(each)))) {
      expect(found.agencies.has(link.agencyId) && found.themes.has(link.themeId)).toBe(true);
    }
  });
});

describe('what is picked, counted past the code from the tables as they are edited', () => {
  const rows = <R>(table: string): R[] => (JSON.parse(readFileSync(`data/${table}.json`, 'utf8')) as { rows: R[] }).rows; // the file is the project's own
  const ISSUES = rows<{ id: string; parentPriority: string[] }>('themes').filter(({ parentPriority }) => parentPriority.includes('counter-narcotics')).map(({ id }) => id);
  const IDS = new Set(['counter-narcotics', ...ISSUES]);

  test('counter-narcotics stands for itself and its issues', () => {
    const found = of({ theme: ['counter-narcotics'] });
    expect([...found.themes].toSorted()).toEqual([...IDS].toSorted());
    expect(found.agencies.size).toBe(new Set(rows<{ themeId: string; agencyId: string }>('links').filter(({ themeId }) => IDS.has(themeId)).map(({ agencyId }) => agencyId)).size);
    const money = rows<{ themeIds: string[]; accountId: string | null }>('funding').filter(({ themeIds }) => themeIds.some((id) => IDS.has(id)));
    expect(found.funding.size).toBe(money.length);
    expect(found.accounts.size).toBe(new Set(money.flatMap(({ accountId }) => accountId ?? [])).size);
    expect(found.indicators.size).toBe(rows<{ themeIds: string[] }>('indicators').filter(({ themeIds }) => themeIds.some((id) => IDS.has(id))).length);
  });

  test('years keep what is dated in them, and series that have a point there', () => {
    const series = rows<{ points: [number, number][] }>('indicators');
    const within = (from: number, to: number) => series.filter(({ points }) => Math.min(...points.map(([year]) => year)) <= to && Math.max(...points.map(([year]) => year)) >= from).length;
    expect(of({ years: { from: 2008, to: 2010 } }).indicators.size).toBe(within(2008, 2010));
    const later = of({ years: { from: 2050, to: 2060 } });
    expect([later.indicators.size, later.funding.size, later.meetings.size, later.commitments.size]).toEqual([0, 0, 0, 0]);
    expect(later.agencies.size).toBe(65);
  });
});
