import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { alongYears, decimalYear, fromZero, middleOf, yearsToName } from '../../../src/charts/year-axis';
import { SEED } from '../selection/arbitrary';

const spans = fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 110 })).map(([from, length]) => ({ from, to: from + length }));

describe('an axis of years', () => {
  test('has the meeting of 26 February 2015 between the middles of fiscal 2014 and fiscal 2015, and before that of 2015', () => {
    const meeting = decimalYear('2015-02-26');
    expect(meeting).toBeCloseTo(2015.15, 2);
    expect(meeting).toBeGreaterThan(middleOf(2014, true));
    expect(meeting).toBeLessThan(middleOf(2015, true));
    expect(middleOf(2015, true)).toBeLessThan(middleOf(2015, false));
  });

  test.prop([spans], SEED)('holds the middle of each of its years', (span) => {
    expect(alongYears(span.from, span)).toBe(0);
    expect(alongYears(span.to + 1, span)).toBe(1);
    for (const isFiscal of [true, false]) {
      expect(alongYears(middleOf(span.from, isFiscal), span)).toBeGreaterThan(0);
      expect(alongYears(middleOf(span.to, isFiscal), span)).toBeLessThan(1);
    }
  });

  test.prop([spans], SEED)('names one to seven of its years, evenly', (span) => {
    const named = yearsToName(span);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(8);
    expect(named.every((year) => year >= span.from && year <= span.to)).toBe(true);
    expect(new Set(named.slice(1).map((year, at) => year - (named[at] ?? 0))).size).toBeLessThan(2);
  });
});

describe('a scale from zero', () => {
  test.prop([fc.double({ min: 0.001, max: 1e10, noNaN: true })], SEED)('holds its largest value and names its ends', (largest) => {
    const { top, ticks } = fromZero(largest);
    expect(top).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeCloseTo(top, 5);
    expect(ticks.length).toBeLessThan(8);
  });

  test('stands where nothing was counted', () => {
    expect(fromZero(0)).toEqual({ top: 1, ticks: [0] });
  });
});
