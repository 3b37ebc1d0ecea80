import type { Point } from '../../geo/projection';
import { runsThrough, type Segment } from '../../geo/segments';
import { apply, type Box, type Matrix } from '../../geo/windows';
import type { BorderMap } from './model';

/** A sector's shading as it lies on the screen. */
export interface Shape {
  readonly id: string;
  readonly edges: readonly Segment[];
  readonly box: Box;
}

/** Points of a path in whole units whose subpaths each begin with a place and go on in steps. */
function ringsOf(path: string): Point[][] {
  return path.split('M').slice(1).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => {
      [x, y] = [x + (numbers[2 * at] ?? 0), y + (numbers[2 * at + 1] ?? 0)];
      return [x, y];
    });
  });
}

const rings = new WeakMap<BorderMap, ReadonlyMap<string, readonly Point[][]>>();

/** The shadings of all sectors, for names that are to stand in one or beside it, and not across its edge. */
export function shapesIn(model: BorderMap, matrix: Matrix): Shape[] {
  const known = rings.get(model) ?? new Map(model.sectors.map(({ row, shape }) => [row.id as string, ringsOf(shape)]));
  rings.set(model, known);
  return [...known].map(([id, own]) => {
    const edges = own.flatMap((ring) => {
      const points = ring.map((point) => apply(matrix, point));
      return points.map((point, at): Segment => [point, points[(at + 1) % points.length] ?? point]);
    });
    const [xs, ys] = [edges.map(([[x]]) => x), edges.map(([[, y]]) => y)];
    return { id, edges, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
  });
}

const touches = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether an edge of a shading runs through a box. */
export const isAcross = (box: Box, shapes: readonly Shape[]): boolean => shapes.some((shape) => touches(box, shape.box) && shape.edges.some((edge) => runsThrough(edge, box)));

/** The sector in whose shading a box lies whole; null where it lies on the land, or half in one. */
export function shapeUnder(box: Box, shapes: readonly Shape[]): string | null {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const holds = ({ edges }: Shape): boolean => edges.filter(([[x0, y0], [x1, y1]]) => y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)).length % 2 === 1;
  return shapes.find((shape) => touches(box, shape.box) && holds(shape) && !shape.edges.some((edge) => runsThrough(edge, box)))?.id ?? null;
}
