import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { rowsOf, sum } from './real-data';

const traffic = rowsOf('traffic');
const valuesOf = (measure: string) => traffic.filter(({ id }) => id === measure).flatMap(({ ports }) => ports.flatMap(({ values }) => values.flatMap((value) => value ?? [])));

// Counted and added up from the published yearly file, less truck containers of 2023 and 2024.
const PUBLISHED: readonly (readonly [measure: string, values: number, total: number])[] = [
  ['pedestrians', 748, 1_237_896_957],
  ['personal-vehicles', 732, 2_213_341_873],
  ['vehicle-passengers', 733, 4_600_067_746],
  ['buses', 661, 6_086_340],
  ['bus-passengers', 661, 78_485_599],
  ['trucks', 695, 151_727_904],
  ['truck-containers-loaded', 652, 88_269_354],
  ['truck-containers-empty', 652, 47_196_660],
  ['trains', 584, 264_716],
  ['train-passengers', 559, 354_241],
  ['rail-containers-loaded', 576, 10_795_148],
  ['rail-containers-empty', 583, 12_264_700],
];

test('twelve measures hold 7,836 values, each as many and as much as were published', () => {
  expect(traffic.map(({ id }) => [id, valuesOf(id).length, sum(valuesOf(id))])).toEqual(PUBLISHED);
  expect(sum(PUBLISHED.map(([, values]) => values))).toBe(7_922 - 44 - 42);
});

test('28 ports stand from the Pacific to the Gulf in every measure that counts them', () => {
  const miles = new Map(rowsOf('ports').map((port) => [port.id as string, port.borderMile]));
  const isRising = (ids: readonly string[]) => ids.every((id, at) => at === 0 || (miles.get(ids[at - 1] ?? '') ?? NaN) <= (miles.get(id) ?? NaN));
  expect(traffic.every(({ ports }) => isRising(ports.map(({ portId }) => portId)))).toBe(true);
  expect(new Set(traffic.flatMap(({ ports }) => ports.map(({ portId }) => portId as string))).size).toBe(28);
});

test('truck containers after June 2023 are left out, which the row says', () => {
  const containers = traffic.filter(({ id }) => id.startsWith('truck-containers'));
  expect(containers.map(({ leftOut }) => leftOut?.since)).toEqual(['2023-07', '2023-07']);
  expect(containers.flatMap(({ from, ports }) => ports.flatMap(({ values }) => values.slice(2023 - from))).filter((value) => value !== null)).toEqual([]);
  expect(traffic.filter(({ leftOut }) => leftOut)).toHaveLength(2);
});

test('where a yearly series counts the same at a port, it has the same values and the same doubtful months', () => {
  const series = rowsOf('indicators').filter(({ family, geography }) => family.startsWith('bts-') && geography.startsWith('port-'));
  const columns = new Map<string, (typeof traffic)[number]['ports'][number] & { from: number }>(traffic.flatMap(({ id, from, ports }) => ports.map((column) => [`bts-${id} ${column.portId}`, { from, ...column }] as const)));
  expect(series).toHaveLength(114);
  for (const row of series) {
    const column = columns.get(`${row.family} ${row.geography}`);
    expect(column?.values.flatMap((value, at) => (value === null ? [] : [[column.from + at, value]]))).toEqual(row.points);
    expect(column?.suspectMonths).toEqual(row.suspectMonths);
    expect(column?.incomplete ?? []).toEqual(expect.arrayContaining(row.incomplete ?? []));
  }
});

test('a series of all ports is the sum of the ports', () => {
  const totals = rowsOf('indicators').filter(({ family, geography }) => family.startsWith('bts-') && geography === 'southwest-border');
  expect(totals).toHaveLength(12);
  for (const { family, points } of totals) {
    const measure = traffic.find(({ id }) => `bts-${id}` === family);
    const kept = points.filter(([year]) => !measure?.leftOut || year < 2023);
    expect(kept.map(([year]) => [year, sum(measure?.ports.map(({ values }) => values[year - measure.from] ?? 0) ?? [])])).toEqual(kept);
  }
});

test('the slice of traffic weighs at most 60 KiB', async () => {
  const compiled = await compileDataset('data');
  expect(compiled.ok && gzipSync(compiled.slices.traffic, { level: 9 }).length / 1024).toBeLessThan(60);
});
