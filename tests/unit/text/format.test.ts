import { fc, test as property } from '@fast-check/vitest';
import { format } from 'd3';
import { describe, expect, test } from 'vitest';
import { SEED } from '../selection/arbitrary';
import { count, date, dollars, dollarsShort, list } from '../../../src/text/format';

describe('numbers', () => {
  property.prop([fc.integer({ min: -1e11, max: 1e11 })], SEED)('read as d3 writes them, which every engine agrees on', (value) => {
    expect(count(value)).toBe(format(',')(value));
    expect(count(value / 100)).toBe(format(',')(value / 100));
    expect(dollarsShort(Math.abs(value) + 1e9, 'en')).toBe(`$${format('.2f')((Math.abs(value) + 1e9) / 1e9)}B`);
  });

  test.each([[331333, '331,333'], [0, '0'], [27.6, '27.6'], [1.25, '1.25'], [1954, '1,954']])('%d reads %s in both languages', (value, text) => {
    expect(count(value)).toBe(text);
  });

  test.each([
    [165_168_000, '$165.2 million', '165.2 millones de dólares'],
    [500_000_000, '$500 million', '500 millones de dólares'],
    [2_600_000_000, '$2.6 billion', '2,600 millones de dólares'],
    [1_000_000, '$1 million', '1 millón de dólares'],
    [625_000, '$625,000', '625,000 dólares'],
  ])('%d dollars', (amount, en, es) => {
    expect(dollars(amount, 'en')).toBe(en);
    expect(dollars(amount, 'es')).toBe(es);
  });

  test('short dollars keep three figures', () => {
    expect([dollarsShort(2_600_000_000, 'en'), dollarsShort(436_000_000, 'en'), dollarsShort(1_483_000, 'en')]).toEqual(['$2.60B', '$436M', '$1.5M']);
  });
});

describe('dates are as exact as they are known', () => {
  test.each([
    ['2015-02-26', '26 February 2015', '26 de febrero de 2015'],
    ['2017-10', 'October 2017', 'octubre de 2017'],
    ['2010', '2010', '2010'],
    ['FY2014', 'FY2014', 'año fiscal 2014'],
  ])('%s', (iso, en, es) => {
    expect(date(iso, 'en')).toBe(en);
    expect(date(iso, 'es')).toBe(es);
  });
});

describe('lists', () => {
  test('Spanish changes y to e before the sound of i', () => {
    expect(list(['Juárez', 'Iguala'], 'es')).toBe('Juárez e Iguala');
    expect(list(['cobre', 'hierro'], 'es')).toBe('cobre y hierro');
    expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(list(['a'], 'en')).toBe('a');
  });
});
