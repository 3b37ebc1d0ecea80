import { describe, expect, test } from 'vitest';
import { contrast, difference, mix, parseHex, seenBy, toLab, type Lab } from './colour-maths';

/** Sharma, Wu and Dalal 2005, table 1: the pairs that mistakes in the formula fail on. */
const SHARMA: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
  [[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe('the difference of two colours', () => {
  test.each(SHARMA)('of %j and %j is %d, as published', (first, second, published) => {
    expect(difference(first, second)).toBeCloseTo(published, 4);
  });

  test('is the same from either side', () => {
    for (const [first, second] of SHARMA) expect(difference(second, first)).toBeCloseTo(difference(first, second), 10);
  });
});

describe('contrast', () => {
  test('of black on white is 21, of a colour on itself 1', () => {
    expect(contrast(parseHex('#000'), parseHex('#fff'))).toBeCloseTo(21, 5);
    expect(contrast(parseHex('#6a2e43'), parseHex('#6a2e43'))).toBe(1);
  });

  test('of #777777 on white lies just under the 4.5 that text needs, of #767676 just over', () => {
    expect(contrast(parseHex('#777777'), parseHex('#fff'))).toBeCloseTo(4.48, 2);
    expect(contrast(parseHex('#767676'), parseHex('#fff'))).toBeCloseTo(4.54, 2);
  });
});

describe('CIELAB', () => {
  test('of white is 100, 0, 0 and of the red primary 53.24, 80.09, 67.20', () => {
    for (const [at, value] of [100, 0, 0].entries()) expect(toLab(parseHex('#ffffff'))[at]).toBeCloseTo(value, 3);
    for (const [at, value] of [53.24, 80.09, 67.2].entries()) expect(toLab(parseHex('#ff0000'))[at]).toBeCloseTo(value, 1);
  });
});

describe('deficient sight', () => {
  test.each(['protan', 'deutan', 'tritan'] as const)('leaves greys as they are: %s', (sight) => {
    for (const value of seenBy(sight, parseHex('#808080'))) expect(value).toBeCloseTo(128 / 255, 3);
  });

  test('brings red and green of like lightness together for protan and deutan, not for tritan', () => {
    const [red, green] = [parseHex('#c05030'), parseHex('#6f8020')];
    const apart = (sight: 'normal' | 'protan' | 'deutan' | 'tritan') => difference(toLab(seenBy(sight, red)), toLab(seenBy(sight, green)));
    expect(apart('deutan')).toBeLessThan(apart('normal') / 2);
    expect(apart('protan')).toBeLessThan(apart('normal') / 1.5);
    expect(apart('tritan')).toBeGreaterThan(apart('normal') / 1.5);
  });
});

describe('reading and mixing', () => {
  test('three digits stand for six', () => expect(parseHex('#0af')).toEqual(parseHex('#00aaff')));

  test('a colour that is none is an error that quotes it', () => expect(() => parseHex('teal')).toThrow("'teal'"));

  test('a tenth of black on white is a light grey', () => expect(mix(parseHex('#000'), parseHex('#fff'), 0.1)[0]).toBeCloseTo(0.9, 10));
});
