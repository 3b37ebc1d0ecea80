import { readFileSync } from 'node:fs';
import type { CorridorGeometry, HeroGeometry, LineGeometry } from '../../../src/geo/geometry';
import { linearReference } from '../../../src/geo/linear-reference';
import { measuredLine } from '../../../src/geo/measured-line';
import type { Point } from '../../../src/geo/projection';

/** The compiled geometry as it is committed, and ways to look at it that the code under test doesn't use. */

export const textOf = (name: string): string => readFileSync(`data/geometry/${name}`, 'utf8');

export const hero: HeroGeometry = JSON.parse(textOf('hero.json'));
export const corridor: CorridorGeometry = JSON.parse(textOf('corridor.json'));
export const line: LineGeometry = JSON.parse(textOf('line.json'));
export const border = linearReference(measuredLine(line.vertices));

/** A crossing's position and mile, and the rest of its row that tests don't ask for. */
interface CrossingRow {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly borderMile: number;
}
const crossingFile: { readonly rows: readonly CrossingRow[] } = JSON.parse(readFileSync('data/crossings.json', 'utf8'));
export const crossings = crossingFile.rows;

/** The lines of a path of relative steps; a closed one ends where it began. */
export function linesOf(path: string): Point[][] {
  return path.split('M').slice(1).map((part) => {
    const [first = NaN, second = NaN, ...steps] = [...part.matchAll(/-?\d+/g)].map(Number);
    let [x, y] = [first, second];
    const points: Point[] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) points.push([(x += steps[at] ?? NaN), (y += steps[at + 1] ?? NaN)]);
    return part.endsWith('z') ? [...points, [first, second]] : points;
  });
}

export type Side = readonly [Point, Point];
export const sidesOf = (points: readonly Point[]): Side[] => points.slice(1).map((point, at) => [points[at] ?? point, point]);

/** Twice the area of a triangle: positive where the third point lies clockwise of the first two on a screen. */
const area = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two sides cross at a point inside both. Touching is no crossing. */
export const isCrossing = ([a, b]: Side, [c, d]: Side): boolean => area(a, b, c) * area(a, b, d) < 0 && area(c, d, a) * area(c, d, b) < 0;

/** Pairs of sides that cross, by brute force behind a test of their boxes. */
export function crossingsOf(one: readonly Side[], other: readonly Side[]): (readonly [Side, Side])[] {
  const apart = ([[ax, ay], [bx, by]]: Side, [[cx, cy], [dx, dy]]: Side): boolean =>
    Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx) || Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by);
  return one.flatMap((side) => other.filter((against) => !apart(side, against) && isCrossing(side, against)).map((against) => [side, against] as const));
}

/** Whether a point lies in an area of rings, by the parity of sides to its right. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  const hits = rings.flatMap(sidesOf).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax));
  return hits.length % 2 === 1;
}
