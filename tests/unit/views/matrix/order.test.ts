import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expandThemes } from '../../../../src/model/answer';
import { FIELDS, leftToRight, orderAgencies, orderOf, ORDERS, type Order } from '../../../../src/views/matrix/order';
import { SEED } from '../../selection/arbitrary';
import { rowsOf } from '../../data/real-data';
import { EN, ES, INDEX, MODEL } from './real-matrix';

const NONE = new Set<string>();
const ids = (order: Order, picked: ReadonlySet<string> = NONE, text = EN) => {
  const { US, MX } = orderAgencies(MODEL, order, picked, text);
  return { US: US.map(({ agency }) => agency.id as string), MX: MX.map(({ agency }) => agency.id as string) };
};
const themes = fc.subarray(MODEL.rows.map(({ theme }) => theme.id as string));

describe('the order of the agencies', () => {
  test('stands those on most themes first', () => {
    expect(ids('ties').US.slice(0, 3)).toEqual(['us-nsc', 'us-inl', 'us-doj']);
    expect(ids('ties').MX.slice(0, 2)).toEqual(['mx-cisen', 'mx-pgr']);
    const counts = ids('ties').US.map((id) => rowsOf('links').filter(({ agencyId }) => agencyId === id).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('by name goes by abbreviation in the reader’s language', () => {
    expect(ids('name').US.slice(0, 3)).toEqual(['us-atf', 'us-cbp', 'us-cdc']);
    expect(ids('name', NONE, ES).US.indexOf('us-treasury')).toBeGreaterThan(ids('name', NONE, ES).US.indexOf('us-samhsa'));
    expect(ids('name', NONE, ES).US.indexOf('us-commerce')).toBeLessThan(ids('name', NONE, ES).US.indexOf('us-dea'));
  });

  test('country by country runs through the same fields on both sides', () => {
    const kinds = new Map(rowsOf('agencies').map(({ id, kind }) => [id as string, kind]));
    for (const side of Object.values(ids('country'))) {
      const fields = side.map((id) => FIELDS.findIndex((field) => field === kinds.get(id)));
      expect(Math.min(...fields)).toBe(0);
      expect(fields).toEqual(fields.toSorted((a, b) => a - b));
    }
  });

  test('by theme stands its leads first, then its support, then the rest', () => {
    const { US, MX } = ids('theme', new Set(['heroin-demand']));
    expect(new Set(US.slice(0, 2))).toEqual(new Set(['us-ondcp', 'us-hhs']));
    expect(new Set(US.slice(2, 6))).toEqual(new Set(['us-dea', 'us-inl', 'us-cdc', 'us-samhsa']));
    expect(MX[0]).toBe('mx-sedena');
  });

  test.prop([fc.constantFrom(...ORDERS), themes], SEED)('every order holds the same agencies, each once', (order, picked) => {
    const { US, MX } = ids(order, expandThemes(INDEX, picked));
    expect(US.toSorted()).toEqual(ids('ties').US.toSorted());
    expect(MX.toSorted()).toEqual(ids('ties').MX.toSorted());
  });

  test('by theme with none picked is by ties', () => {
    expect(ids('theme')).toEqual(ids('ties'));
  });

  test('the first stands next to the themes on both sides; names read from left to right', () => {
    const sides = (order: Order) => leftToRight(orderAgencies(MODEL, order, NONE, EN), order);
    expect(sides('ties').US.at(-1)?.agency.id).toBe('us-nsc');
    expect(sides('ties').MX[0]?.agency.id).toBe('mx-cisen');
    expect(sides('name').US[0]?.agency.id).toBe('us-atf');
  });

  test('an address that names none means most themes first', () => {
    expect(orderOf('')).toBe('ties');
    expect(orderOf('country')).toBe('country');
  });
});
