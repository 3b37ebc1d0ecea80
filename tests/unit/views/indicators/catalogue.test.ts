import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { catalogue, commonName } from '../../../../src/views/indicators/catalogue';
import { indicatorsModel } from '../../../../src/views/indicators/model';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

const index = await realIndex();
const model = indicatorsModel(index, DEFAULT_PARAMS);
const entries = (typed: string, text = textOf('en', en)) => catalogue(model, index, typed, text).flatMap((group) => group.entries);

describe('the list to choose from', () => {
  test('has every series once, and every family of several', () => {
    const ids = entries('').map(({ id }) => id);
    const families = rowsOf('indicators').map(({ family }): string => family);
    const several = new Set(families.filter((family, at) => families.indexOf(family) !== at));
    expect(ids.toSorted()).toEqual([...rowsOf('indicators').map(({ id }) => id as string), ...several].toSorted());
  });

  test('finds by words of name, place and unit, accents and case ignored', () => {
    expect(entries('HEROÍNA laredo', textOf('es', es)).map(({ id }) => id)).toEqual(expect.arrayContaining(['laredo-fo-heroin']));
    expect(entries('heroin laredo').every(({ label, members }) => /laredo/i.test(label) || members.length > 1)).toBe(true);
    expect(entries('no such words')).toEqual([]);
  });

  test('names a family by what its members have in common', () => {
    expect(commonName(['Citizens of Guatemala returned by Mexico', 'Citizens of Honduras returned by Mexico'])).toBe('Citizens of … returned by Mexico');
    expect(commonName(['Border Patrol agents, Tucson', 'Border Patrol agents, Yuma'])).toBe('Border Patrol agents');
  });
});
