import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../../src/model/border-shown';
import { barrierOf } from '../../../../src/views/strip/model';
import { perMileShort } from '../../../../src/views/strip/words';
import { rowsOf } from '../../data/real-data';
import { asked, MODEL } from './real-strip';

const traffic = rowsOf('traffic');
const published = (measure: string, portId: string, year: number) => {
  const row = traffic.find(({ id }) => id === measure);
  return row?.ports.find((column) => column.portId === portId)?.values[year - row.from];
};

test('ports, crossings and sectors stand in the order of their miles', () => {
  const rises = (miles: readonly number[]) => miles.every((mile, at) => at === 0 || mile >= (miles[at - 1] ?? NaN));
  expect(rises(MODEL.ports.map(({ borderMile }) => borderMile)) && rises(MODEL.crossings.map(({ borderMile }) => borderMile)) && rises(MODEL.sectors.map(({ mileFrom }) => mileFrom))).toBe(true);
  expect([MODEL.ports.length, MODEL.crossings.length, MODEL.sectors.length]).toEqual([28, 54, 9]);
  expect([MODEL.ports[0]?.name, MODEL.ports.at(-1)?.name]).toEqual(['San Ysidro', 'Brownsville']);
});

test('both countries’ states and the legs of the line cover the border without a gap', () => {
  for (const stretches of [MODEL.states.us, MODEL.states.mx, MODEL.legs]) {
    expect(stretches.map(({ from }) => from)).toEqual([0, ...stretches.slice(0, -1).map(({ to }) => to)]);
    expect(stretches.at(-1)?.to).toBe(1954);
  }
  expect([MODEL.states.us.length, MODEL.states.mx.length, MODEL.legs.length]).toEqual([4, 6, 4]);
});

describe('the measure', () => {
  test('is ranked from the published values of the year', () => {
    const { measure } = asked('?measure=trucks').model;
    const ranked = measure.ranked(2014);
    expect(ranked.map(({ port, valueIn }) => [port.id, valueIn(2014)])).toEqual(
      MODEL.ports.flatMap(({ id }) => { const value = published('trucks', id, 2014); return value ? [[id, value] as const] : []; }).toSorted((a, b) => b[1] - a[1]),
    );
    expect(ranked[0]?.port.name).toBe('Laredo');
  });

  test('says which years are odd', () => {
    const column = asked('?measure=pedestrians').model.measure.columns.get('port-2304');
    expect(column?.oddityIn(2023)?.suspects).toEqual([{ month: '2023-10', value: 1539, median: 229_864 }]);
    expect(column?.oddityIn(2014)).toBeNull();
  });

  test('has no figure, not zero, where the source lists none: Cross Border Xpress opened in December 2015', () => {
    const column = asked('?measure=pedestrians').model.measure.columns.get('port-2582');
    expect([column?.valueIn(2014), typeof column?.valueIn(2018)]).toEqual([null, 'number']);
  });

  test('of truck containers ends with 2022', () => {
    const { measure } = asked('?measure=truck-containers-loaded').model;
    expect([measure.totalIn(2022) === null, measure.totalIn(2023), measure.totalIn(2024)]).toEqual([false, null, null]);
  });

  test('falls back to the usual one where the address names none that there is', () => {
    expect(asked('?measure=zeppelins').model.measure.id).toBe('personal-vehicles');
  });
});

test('a figure per mile is the sector’s own divided by its miles on the line', () => {
  const perMile = (sector: string) => perMileShort(MODEL.family, MODEL.family.figures.get(`sector-${sector}`)?.perMileIn(2014) ?? NaN);
  expect(MODEL.family.figures.get('sector-rio-grande-valley')?.valueIn(2014)).toBe(256_393);
  expect(['san-diego', 'el-centro', 'yuma', 'tucson', 'el-paso', 'del-rio', 'laredo', 'rio-grande-valley'].map(perMile)).toEqual(['500', '205', '47', '336', '46', '110', '243', '971']);
});

test('what a mile has few of is counted for a hundred', () => {
  expect(MODEL.families.map(({ id, per }) => [id, per])).toEqual(expect.arrayContaining([['usbp-apprehensions', 1], ['usbp-deaths', 100], ['usbp-uac', 1]]));
});

test('the year is the one asked for, else the last of those picked, else the one before the meeting', () => {
  const year = (query: string) => { const { model, selection } = asked(query); return yearOf(model, selection); };
  expect([year(''), year('?year=2000'), year('?years=2001-2007'), year('?year=2000&years=2001-2007'), year('?year=2099')]).toEqual([2014, 2000, 2007, 2000, 2024]);
});

test('barrier miles are the last counted by the end of a year, and none where none is that old', () => {
  const arizona = MODEL.barriers.find(({ id }) => id === 'US-AZ');
  expect([2007, 2008, 2014, 2019, 2024].map((year) => arizona && barrierOf(arizona, year)?.value)).toEqual([undefined, 279.4, 279.4, 307, 307]);
  expect(MODEL.barriers.map(({ id }) => id)).toEqual(['US-CA', 'US-AZ', 'US-NM', 'US-TX']);
});
