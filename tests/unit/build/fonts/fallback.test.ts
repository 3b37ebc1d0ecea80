import { describe, expect, test } from 'vitest';
import { fit } from '../../../../tools/build/fonts/fallback';
import type { FontTables } from '../../../../tools/build/fonts/font-tables';

/** A font whose every letter is as wide as Courier's: 600 of 1,000. */
const monospaced: FontTables = {
  unitsPerEm: 1000,
  ascent: 900,
  descent: -300,
  lineGap: 100,
  advances: new Map(Array.from('abcdefghijklmnopqrstuvwxyz ,.', (letter) => [letter, 600])),
  axes: new Map(),
};

describe('a stand-in', () => {
  test("is widened by as much as its letters are narrower: Arial's n is 1,139 of 2,048", () => {
    expect(fit(monospaced, 'Arial', 'regular', 'nnnn').sizeAdjust).toBeCloseTo((100 * 0.6) / (1139 / 2048), 1);
  });

  test('weighs letters by how often they occur', () => {
    // Times New Roman: i is 569, m is 1,593 of 2,048.
    expect(fit(monospaced, 'Times New Roman', 'regular', 'iiim').sizeAdjust).toBeCloseTo((100 * 4 * 0.6) / ((3 * 569 + 1593) / 2048), 1);
  });

  test('stands as tall as our font once it is resized', () => {
    const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = fit(monospaced, 'Georgia', 'bold', 'the border');
    expect((sizeAdjust * ascentOverride) / 100).toBeCloseTo(90, 1);
    expect((sizeAdjust * descentOverride) / 100).toBeCloseTo(30, 1);
    expect((sizeAdjust * lineGapOverride) / 100).toBeCloseTo(10, 1);
  });

  test('leaves figures out, which are set in figures of one width', () => {
    expect(fit(monospaced, 'Arial', 'regular', 'n1999n')).toEqual(fit(monospaced, 'Arial', 'regular', 'nn'));
  });

  test('of an unknown font is an error that names it', () => {
    expect(() => fit(monospaced, 'Comic Sans', 'regular', 'n')).toThrow('Comic Sans');
  });
});
