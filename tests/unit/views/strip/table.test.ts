import { expect, test } from 'vitest';
import { stripTable } from '../../../../src/views/strip/table';
import { rowsOf } from '../../data/real-data';
import { asked, EN, INDEX } from './real-strip';

function rows(query: string) {
  const { model, answer } = asked(query);
  const table = stripTable(model, INDEX, answer, EN);
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, at) => [id, row.cells[at]?.value])));
}
const kinds = (query: string) => Object.fromEntries(['port', 'crossing', 'sector', 'usState', 'mxState', 'leg', 'barrier'].map((kind) => [kind, rows(query).filter((row) => row['kind'] === kind).length]));

test('everything that is drawn is a row', () => {
  expect(kinds('')).toEqual({ port: 28, crossing: 54, sector: 9, usState: 4, mxState: 6, leg: 4, barrier: 4 });
});

test('a stretch keeps what lies in it', () => {
  expect(kinds('?miles=300-620')).toEqual({ port: 4, crossing: 7, sector: 2, usState: 2, mxState: 2, leg: 1, barrier: 2 });
});

test('values are unrounded, in the year that is shown, with their source', () => {
  const laredo = rows('?measure=trucks&year=2010').find((row) => row['name'] === 'Laredo' && row['kind'] === 'port');
  const published = rowsOf('traffic').find(({ id }) => id === 'trucks')?.ports.find(({ portId }) => portId === 'port-2304')?.values[2010 - 1996];
  expect(laredo).toMatchObject({ mileFrom: 1592.1, counted: 'trucks', year: 2010, value: published, source: 'bts-bce' });
  const valley = rows('').find((row) => row['name'] === 'Rio Grande Valley');
  expect(valley).toMatchObject({ value: 256_393, perMile: 256_393 / (1954 - 1690) });
});

test('numbers are written to be read', () => {
  const { model, answer } = asked('');
  const table = stripTable(model, INDEX, answer, EN);
  const said = (name: string, kind: string, column: string) => {
    const row = table.rows.find(({ cells }) => cells[0]?.value === kind && cells[1]?.value === name);
    return row?.cells[table.columns.findIndex(({ id }) => id === column)]?.text;
  };
  const miles = 1954 - 1690;
  expect(said('Rio Grande Valley', 'sector', 'value')).toBe('256,393');
  expect(said('Rio Grande Valley', 'sector', 'perMile')).toBe(Math.round(256_393 / miles).toLocaleString('en'));
  expect(said('Big Bend', 'sector', 'perMile')).toBe('8.2');
  expect(said('Laredo', 'port', 'mileFrom')).toBe('1,592.1');
});

test('what is odd about a count stands beside it', () => {
  const remarkOf = (query: string, name: string) => rows(query).find((row) => row['name'] === name && row['kind'] === 'port')?.['remark'];
  expect(remarkOf('?measure=pedestrians&year=2023', 'Laredo')).toBe('one doubtful month: 1,539 in October 2023, against about 229,864 around it');
  expect(remarkOf('?measure=trucks&year=2021', 'Otay Mesa')).toContain('11 months of 12 listed');
  expect(remarkOf('?measure=trucks&year=2022', 'El Paso')).toBe('not comparable before 2020 (Ysleta separated from El Paso in the dataset)');
});
