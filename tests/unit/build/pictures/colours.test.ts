import { describe, expect, test } from 'vitest';
import { hex, parts, readColour } from '../../../../tools/build/pictures/colours';

const as = (value: string) => {
  const colour = readColour(value);
  return colour && `${hex(colour)} ${Number(colour[3].toFixed(3))}`;
};

describe('a colour of the styles', () => {
  test.each([
    ['#fbfaf6', '#fbfaf6 1'],
    ['#fff', '#ffffff 1'],
    ['rgb(0 0 0 / .4)', '#000000 0.4'],
    ['transparent', '#000000 0'],
    ['light-dark(#d8ccb4, #57503f)', '#d8ccb4 1'],
    // By hand: a quarter of 0 and three quarters of 255 is 191.25.
    ['color-mix(in srgb, #000 25%, #fff)', '#bfbfbf 1'],
    ['color-mix(in srgb, #fff, #000)', '#808080 1'],
    // Mixed with nothing a colour keeps its hue and pales.
    ['color-mix(in srgb, #fbfaf6 86%, transparent)', '#fbfaf6 0.86'],
    ['color-mix(in srgb, light-dark(#000, #fff) 10%, color-mix(in srgb, #fff 50%, #fff))', '#e6e6e6 1'],
  ])('is read: %s', (value, expected) => expect(as(value)).toBe(expected));

  test.each(['none', 'url(#dots)', 'currentcolor', ''])('is none where nothing is named: %s', (value) => expect(readColour(value)).toBeNull());
});

test('a list is split at the commas outside brackets', () => expect(parts('in srgb, rgb(1, 2, 3) 10%, #fff')).toEqual(['in srgb', 'rgb(1, 2, 3) 10%', '#fff']));
