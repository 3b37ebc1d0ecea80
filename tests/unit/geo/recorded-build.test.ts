import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PROJECTION } from '../../../src/geo/projection';
import { corridor, hero, line, linesOf, textOf } from './real-geometry';

interface Recorded {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number; readonly vertices: number }>>;
  readonly madeFrom: Readonly<Record<string, string>>;
  readonly measuredMi: number;
  readonly packages: Readonly<Record<string, string>>;
  readonly credits: readonly string[];
}
const record: Recorded = JSON.parse(textOf('record.json'));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const kibGz = (...names: string[]): number => names.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0) / 1024;

/** A closed path repeats its first vertex in the lines that the tests read, not in the file. */
const verticesIn = (path: string): number => linesOf(path).flat().length - (path.match(/z/g) ?? []).length;
const shared = ({ land, stateLines }: typeof corridor | typeof hero): string[] => [land.us, land.mx, stateLines.us, stateLines.mx];

describe('the committed geometry is that of the recorded build', () => {
  test.each(['line.json', 'hero.json', 'corridor.json'])('%s by checksum', (name) => {
    expect({ sha256: sha256(textOf(name)), bytes: Buffer.byteLength(textOf(name)) }).toEqual({ sha256: record.files[name]?.sha256, bytes: record.files[name]?.bytes });
  });

  test('by its counts of vertices', () => {
    const counted = {
      'line.json': line.vertices.length / 3,
      'hero.json': [...shared(hero), hero.rivers, hero.countyLines, ...Object.values(hero.sectors)].reduce((sum, path) => sum + verticesIn(path), 0),
      'corridor.json': [...shared(corridor), ...Object.values(corridor.countries)].reduce((sum, path) => sum + verticesIn(path), 0),
    };
    expect(counted).toEqual(Object.fromEntries(Object.entries(record.files).map(([name, { vertices }]) => [name, vertices])));
  });

  test('by the anchors that its miles came from: after a change, run tools/geometry/build.mjs', () => {
    expect(record.madeFrom).toEqual({ 'data/mile-anchors.json': sha256(readFileSync('data/mile-anchors.json', 'utf8')) });
  });

  test('by its packages, each at one exact version', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('tools/geometry/package.json', 'utf8'));
    expect(record.packages).toEqual(dependencies);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('by its credits: every map names the Census and Natural Earth, and the measured line OpenStreetMap', () => {
    for (const { credits } of [hero, corridor]) expect(credits).toEqual(record.credits.slice(0, 2));
    expect(line.credits).toEqual(record.credits);
    expect(record.credits.map((credit) => credit.match(/Census|Natural Earth|Boundary and Water|OpenStreetMap/)?.[0])).toEqual(['Census', 'Natural Earth', 'Boundary and Water', 'OpenStreetMap']);
  });
});

test('the packages that make the geometry are none of the app’s own', () => {
  const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = new Set([...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})]);
  expect(Object.keys(record.packages).filter((name) => own.has(name))).toEqual([]);
});

test('their lock file names no host', () => {
  expect(readFileSync('tools/geometry/package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('the first view weighs at most 11 KiB gz, the corridor at most 10', () => {
  expect(kibGz('hero.json', 'line.json')).toBeLessThanOrEqual(11);
  expect(kibGz('corridor.json')).toBeLessThanOrEqual(10);
});

test('all files are in whole units of one projection', () => {
  for (const name of ['hero.json', 'corridor.json']) expect(JSON.parse(textOf(name)).projection).toEqual(PROJECTION);
  expect(line.unitsPerKm).toBe(PROJECTION.unitsPerKm);
  const numbers = [...shared(hero), ...shared(corridor), hero.rivers, hero.countyLines, ...Object.values(hero.sectors), ...Object.values(corridor.countries)];
  for (const path of numbers) expect(path).toMatch(/^(M-?\d+ -?\d+l-?\d+[ \d-]+z?)+$/);
  expect(line.vertices.filter((number) => !Number.isInteger(number))).toEqual([]);
});

test('the line is 287 vertices and, as drawn, 1,645.4 miles', () => {
  expect([line.vertices.length / 3, record.measuredMi]).toEqual([287, 1645.4]);
});
