import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { clear, pick, toggleBasis, without } from '../../../src/selection/algebra';
import { ALL_BASES, isNothing, NOTHING } from '../../../src/selection/selection';
import { SEED, selections, someIds } from './arbitrary';

describe('picking', () => {
  test.prop([selections, someIds], SEED)('replaces what was picked in that dimension and leaves the others', (selection, theme) => {
    const next = pick({ ...selection, theme: [] }, { theme }, 'replace');
    expect(next).toEqual({ ...selection, theme });
  });

  test.prop([selections, someIds], SEED)('the same again unpicks', (selection, theme) => {
    const once = pick({ ...selection, theme: [] }, { theme }, 'replace');
    expect(pick(once, { theme }, 'replace').theme).toEqual([]);
  });

  test.prop([selections, someIds], SEED)('with a modifier, adding twice takes away again', (selection, agency) => {
    const before = { ...selection, agency: selection.agency.filter((id) => !agency.includes(id)) };
    const added = pick(before, { agency }, 'toggle');
    expect(agency.every((id) => added.agency.includes(id))).toBe(true);
    expect(pick(added, { agency }, 'toggle').agency).toEqual(before.agency);
  });

  test('a tie picks its theme and its agency; picked already, it unpicks both', () => {
    const tie = { theme: ['counter-narcotics'], agency: ['us-dea'] };
    const picked = pick(NOTHING, tie, 'replace');
    expect(picked).toMatchObject(tie);
    expect(pick(picked, tie, 'replace')).toEqual(NOTHING);
  });

  test('one of several picked ids, picked again, stays as the only one', () => {
    expect(pick({ ...NOTHING, theme: ['a', 'b'] }, { theme: ['a'] }, 'replace').theme).toEqual(['a']);
  });
});

describe('picking years', () => {
  const years = (from: number, to = from) => ({ years: { from, to } });

  test.prop([selections], SEED)('replaces the years and leaves the rest; the same again unpicks', (selection) => {
    const picked = pick({ ...selection, years: null }, years(2010), 'replace');
    expect(picked).toEqual({ ...selection, years: { from: 2010, to: 2010 } });
    expect(pick(picked, years(2010), 'replace').years).toBeNull();
  });

  test('one year of a picked stretch, picked again, stays alone', () => {
    expect(pick({ ...NOTHING, ...years(2008, 2012) }, years(2010), 'replace').years).toEqual({ from: 2010, to: 2010 });
  });

  test('with a modifier, another year widens the stretch over what lies between; one within it takes it away', () => {
    const widened = pick({ ...NOTHING, ...years(2008) }, years(2011), 'toggle');
    expect(widened.years).toEqual({ from: 2008, to: 2011 });
    expect(pick(widened, years(2010), 'toggle').years).toBeNull();
  });

  test('a mark of an account in a year picks its agency and the year; picked already, it unpicks both', () => {
    const mark = { agency: ['us-inl'], ...years(2010) };
    const picked = pick(NOTHING, mark, 'replace');
    expect(picked).toEqual({ ...NOTHING, ...mark });
    expect(pick(picked, mark, 'replace')).toEqual(NOTHING);
    expect(pick(picked, { ...mark, ...years(2012) }, 'replace')).toMatchObject({ agency: ['us-inl'], ...years(2012) });
  });
});

describe('taking away', () => {
  test.prop([selections], SEED)('clearing leaves nothing picked and the basis as it was', (selection) => {
    const cleared = clear(selection);
    expect(isNothing(cleared)).toBe(true);
    expect(cleared.basis).toEqual(selection.basis);
  });

  test.prop([selections], SEED)('one id is taken out, the rest stays', (selection) => {
    for (const id of selection.theme) expect(without(selection, 'theme', id).theme).toEqual(selection.theme.filter((each) => each !== id));
  });

  test.prop([selections], SEED)('a range is taken out whole', (selection) => {
    expect(without(selection, 'miles')).toEqual({ ...selection, miles: null });
  });
});

describe('the basis', () => {
  test('a ground switched off and on again changes nothing, and keeps its order', () => {
    for (const basis of ALL_BASES) expect(toggleBasis(toggleBasis(NOTHING, basis), basis).basis).toEqual(ALL_BASES);
  });

  test('the last ground cannot be switched off: all three come back', () => {
    expect(toggleBasis({ ...NOTHING, basis: ['stated'] }, 'stated').basis).toEqual(ALL_BASES);
  });
});
