import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsOf, tally } from '../data/real-data';
import { border, line } from './real-geometry';
import { project } from '../../../src/geo/projection';

interface Anchors {
  readonly lengthMi: number;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly publisher: string; readonly sourceIds?: readonly string[] }>>;
  readonly anchors: readonly { readonly mile: number; readonly name: string; readonly basis: string; readonly source: string; readonly lon?: number; readonly lat?: number }[];
}
const { anchors, sources, lengthMi }: Anchors = JSON.parse(readFileSync('data/mile-anchors.json', 'utf8'));

test('19 anchors, 7 official and 12 derived, each with a source that is described', () => {
  expect(tally(anchors.map(({ basis }) => basis))).toEqual({ official: 7, derived: 12 });
  expect(anchors.filter(({ source }) => !sources[source])).toEqual([]);
  expect(anchors.filter(({ basis, source }) => (basis === 'derived') !== (source === 'osm-river'))).toEqual([]);
});

test('where a source stands in the dataset too, its id is there', () => {
  const known = new Set<string>(rowsOf('sources').map(({ id }) => id));
  expect(Object.values(sources).flatMap(({ sourceIds = [] }) => sourceIds).filter((id) => !known.has(id))).toEqual([]);
});

// Source: International Boundary and Water Commission, 141 + 24 + 534 + 1,255 = 1,954 miles.
test('the legs are the boundary commission’s and add up to the whole', () => {
  expect(line.legs.map(({ along, from, to }) => [along, to - from])).toEqual([['land', 141], ['colorado', 24], ['land', 534], ['rio-grande', 1255]]);
  expect([lengthMi, line.lengthMi, border.lengthMi]).toEqual([1954, 1954, 1954]);
});

test('on the compiled line each anchor lies within half a mile of its own mile', () => {
  const placed = anchors.flatMap(({ name, mile, lon, lat }) => (lon === undefined || lat === undefined ? [] : [{ name, off: Math.abs(border.locate(project([lon, lat])).mile - mile) }]));
  expect(placed).toHaveLength(17);
  expect(placed.filter(({ off }) => off > 0.5)).toEqual([]);
});
