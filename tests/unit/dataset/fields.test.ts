import { fc, test } from '@fast-check/vitest';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { amount, date, dateOrFiscalYear, id, latitude, localized, localizedUpTo, mile, url, year } from '../../../src/dataset/fields';

const SEED = { seed: 1954 };
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));

describe('a date', () => {
  test.prop([day, fc.constantFrom(4, 7, 10)], SEED)('is a day, a month or a year of the calendar', (text, precision) => {
    expect(v.is(date, text.slice(0, precision))).toBe(true);
    expect(v.is(dateOrFiscalYear, text.slice(0, precision))).toBe(true);
  });

  test.prop([fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1900, max: 2100 })], SEED)(
    'has no day that its month lacks',
    (month, dayOfMonth, ofYear) => {
      const text = `${ofYear}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
      expect(v.is(date, text)).toBe(dayOfMonth <= new Date(Date.UTC(ofYear, month, 0)).getUTCDate());
    },
  );

  test.prop([fc.string()], SEED)('is nothing else', (text) => {
    fc.pre(!/^\d{4}/.test(text));
    expect(v.is(date, text)).toBe(false);
  });
});

describe('an amount', () => {
  test.prop([fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })], SEED)('is any whole number above 0', (dollars) => {
    expect(v.is(amount, dollars)).toBe(true);
  });

  test.prop([fc.oneof(fc.integer({ max: 0 }), fc.double().filter((number) => !Number.isSafeInteger(number)), fc.string())], SEED)('is nothing else', (value) => {
    expect(v.is(amount, value)).toBe(false);
  });
});

describe('a place', () => {
  test.prop([fc.double({ noNaN: true })], SEED)('has a mile marker from 0 to 1,954', (miles) => {
    expect(v.is(mile, miles)).toBe(miles >= 0 && miles <= 1954);
  });

  test.prop([fc.double()], SEED)('has a latitude from -90 to 90', (degrees) => {
    expect(v.is(latitude, degrees)).toBe(degrees >= -90 && degrees <= 90);
  });
});

test.prop([fc.oneof(fc.integer(), fc.double())], SEED)('a year is whole and of these two centuries', (value) => {
  expect(v.is(year, value)).toBe(Number.isInteger(value) && value >= 1900 && value <= 2100);
});

describe('words in both languages', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');

  test.prop([words, words], SEED)('keep all but outer space', (en, es) => {
    expect(v.parse(localized, { en, es })).toEqual({ en: en.trim(), es: es.trim() });
  });

  test.prop([words, fc.constantFrom('en', 'es'), fc.constantFrom('', ' ', undefined, null, 7)], SEED)('may neither be missing nor empty', (text, lang, nothing) => {
    expect(v.is(localized, { en: text, es: text, [lang]: nothing })).toBe(false);
  });

  test.prop([fc.nat({ max: 60 })], SEED)('fit into a narrow column up to its length', (length) => {
    fc.pre(length > 0);
    expect(v.is(localizedUpTo(26), { en: 'a', es: 'ñ'.repeat(length) })).toBe(length <= 26);
  });
});

describe('an id', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);

  test.prop([fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('-', '.')], SEED)('is words of lower case joined by hyphens or dots', (parts, join) => {
    expect(v.is(id('themes'), parts.join(join))).toBe(true);
  });

  test.prop([fc.string()], SEED)('has no space, capital or mark', (text) => {
    fc.pre(/[^a-z0-9.-]/.test(text) || text === '');
    expect(v.is(id('themes'), text)).toBe(false);
  });
});

test.prop([fc.webUrl(), fc.constantFrom('ftp:', 'javascript:', 'data:', 'file:')], SEED)('an address is http or https', (address, scheme) => {
  expect(v.is(url, address)).toBe(true);
  expect(v.is(url, address.replace(/^https?:/, scheme))).toBe(false);
});
