import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { DEFAULT_PARAMS, readAddress, writeAddress, writeSelection } from '../../../src/selection/address';
import { NOTHING } from '../../../src/selection/selection';
import { SEED, selections } from './arbitrary';

const params = fc.record({
  views: fc.uniqueArray(fc.constantFrom('links', 'matrix', 'sources')),
  status: fc.constantFrom('', 'requested', 'obligated', 'own-budget'),
  program: fc.constantFrom('', 'merida', 'aid-mexico'),
  account: fc.uniqueArray(fc.constantFrom('esf', 'fmf', 'incle')).map((ids) => ids.toSorted()),
  indicator: fc.uniqueArray(fc.constantFrom('usbp-apprehensions', 'heroin-seizures')),
  scale: fc.constantFrom('', 'index'),
  panels: fc.constantFrom('', 'together'),
  order: fc.constantFrom('', 'ties', 'name', 'country', 'theme'),
  series: fc.subarray(['coordination-group', 'merida-ministers', 'other']),
  measure: fc.constantFrom('', 'trucks', 'pedestrians'),
  year: fc.constantFrom('', '1996', '2014'),
  layers: fc.subarray(['sectors', 'crossings', 'cities', 'none']),
  line: fc.constantFrom('', 'unrolled'),
  scroll: fc.constantFrom('', 'off'),
  table: fc.constantFrom('', 'funding', 'key-facts'),
  sort: fc.constantFrom('', 'fiscalYear', '-amountUSD'),
  filter: fc.constantFrom('', 'heroína & más', '100 %', ' a'),
  appearance: fc.constantFrom('', 'light', 'dark', 'print'),
});

describe('the address', () => {
  test.prop([selections, params], SEED)('reads back what it wrote', (selection, shown) => {
    const address = { selection, params: shown };
    const read = readAddress(writeAddress(address));
    expect(read).toEqual({ address, unreadable: [] });
  });

  test.prop([selections, params], SEED)('is canonical: writing what was read gives the same text', (selection, shown) => {
    const text = writeAddress({ selection, params: shown });
    expect(writeAddress(readAddress(text).address)).toBe(text);
  });

  test.prop([fc.string()], SEED)('never throws, whatever it is given', (text) => {
    expect(() => readAddress(text)).not.toThrow();
  });

  test('writes fields in one order, whatever order they came in', () => {
    const { address } = readAddress('?years=2008-2016&basis=documented,stated&agency=us-dea&theme=heroin-demand,counter-narcotics');
    expect(writeAddress(address)).toBe('?theme=counter-narcotics,heroin-demand&agency=us-dea&years=2008-2016&basis=stated,documented');
    expect(writeSelection(address.selection)).toBe(writeAddress(address).slice(1));
  });

  test('ignores parameters that it does not know', () => {
    expect(readAddress('?utm_source=x&theme=a')).toEqual({ address: { selection: { ...NOTHING, theme: ['a'] }, params: DEFAULT_PARAMS }, unreadable: [] });
  });

  test('takes capitals, a field that stands twice and a single year as they are meant', () => {
    const { address, unreadable } = readAddress('?theme=Counter-Narcotics&theme=heroin-demand&years=2014');
    expect(writeAddress(address)).toBe('?theme=counter-narcotics,heroin-demand&years=2014-2014');
    expect(unreadable).toEqual([]);
  });

  test.each([
    ['?miles=9000', 'miles', '9000'],
    ['?miles=0-10&miles=5-20', 'miles', '0-10,5-20'],
    ['?lang=xx', 'lang', 'xx'],
    ['?miles=620-300', 'miles', '620-300'],
    ['?miles=0-3000', 'miles', '0-3000'],
    ['?years=then-now', 'years', 'then-now'],
    ['?theme=<b>', 'theme', '<b>'],
    ['?basis=guessed', 'basis', 'guessed'],
    ['?appearance=pink', 'appearance', 'pink'],
    ['?year=14', 'year', '14'],
    ['?sort=<b>', 'sort', '<b>'],
    ['?table=A B', 'table', 'A B'],
  ])('leaves out and names what it cannot read: %s', (search, field, value) => {
    const { address, unreadable } = readAddress(search);
    expect(unreadable).toEqual([{ field, value }]);
    expect(writeAddress(address)).toBe('');
  });
});
