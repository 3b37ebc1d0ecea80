import { labelWidth } from '../../charts/label-width';
import { besideMark, placeLabels, type Candidate, type Label } from '../../geo/labels';
import type { Point } from '../../geo/projection';
import { onRail } from '../../geo/rail';
import type { Segment } from '../../geo/segments';
import { apply, type Box, type Matrix, type Size } from '../../geo/windows';
import type { BorderMap } from './model';
import type { Area } from './names';
import { isAcross, shapeUnder, type Shape } from './shapes';

/** How a label is set: size and weight are those of its class in border.module.css. */
export type LabelKind = 'port' | 'mainPort' | 'twin' | 'sector' | 'tick' | 'country' | 'state' | 'water' | 'place' | 'city';

export interface Wanted {
  readonly id: string;
  readonly kind: LabelKind;
  /** The place whose state the label follows; null for what is no mark. */
  readonly placeId: string | null;
  readonly lines: readonly string[];
}

export interface PlacedLabel extends Wanted {
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly leader: Segment | null;
  /** The sector in whose shading it lies whole. */
  readonly under: string | null;
}

interface Type {
  readonly size: number;
  readonly bold: boolean;
  readonly leading: number;
  /** Em between letters. */
  readonly spacing: number;
}

/** In px; as the classes of border.module.css set them. */
export const TYPE: Readonly<Record<LabelKind, Type>> = {
  mainPort: { size: 12.5, bold: true, leading: 15, spacing: 0 },
  port: { size: 11.5, bold: false, leading: 14, spacing: 0 },
  twin: { size: 11.5, bold: false, leading: 14, spacing: 0 },
  tick: { size: 11, bold: false, leading: 13, spacing: 0 },
  sector: { size: 11, bold: true, leading: 15, spacing: 0.06 },
  place: { size: 11.5, bold: false, leading: 14, spacing: 0 },
  city: { size: 11.5, bold: true, leading: 14, spacing: 0 },
  country: { size: 17, bold: false, leading: 21, spacing: 0.24 },
  state: { size: 11, bold: false, leading: 13, spacing: 0.12 },
  water: { size: 13, bold: false, leading: 16, spacing: 0 },
};

/** Px of the figure under a sector's name, and how it is set: stronger than the name. */
export const VALUE_SIZE = 13.5;

/** Engines and fonts differ by a little; so much room is kept. */
const SURE = 1.04;

export function sizeOf({ kind, lines }: Pick<Wanted, 'kind' | 'lines'>, unit = 1): Size {
  const { size, bold, leading, spacing } = TYPE[kind];
  // The last line of a sector's label is its figure.
  const isFigure = (at: number): boolean => kind === 'sector' && at === lines.length - 1;
  const width = Math.max(...lines.map((line, at) => (isFigure(at) ? labelWidth(line, VALUE_SIZE, true) * SURE : labelWidth(line, size, bold) * SURE + spacing * size * line.length)));
  return { width: Math.ceil(width * unit), height: leading * lines.length * unit };
}

/** A mark that no label may cover: its middle and radius, px. */
export interface Dot {
  readonly point: Point;
  readonly radius: number;
}

const boxOf = ({ point: [x, y], radius }: Dot): Box => [x - radius, y - radius, x + radius, y + radius];

export const isWithin = ([x, y]: Point, { width, height }: Size, margin = 0): boolean => x >= margin && y >= margin && x <= width - margin && y <= height - margin;

/** Of the line's direction at a mile: out to the United States, on the screen. */
export function outward(model: BorderMap, matrix: Matrix, mile: number): Point {
  const [hx, hy] = model.line.heading(mile, 14);
  const [a, b, c, d] = matrix;
  const [x, y] = [a * hy - c * hx, b * hy - d * hx];
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}

const inward = ([x, y]: Point): Point => [-x, -y];

/** The line as small boxes, which labels had better not touch. */
export function lineBoxes(model: BorderMap, matrix: Matrix, frame: Size, unit: number): Box[] {
  const radius = 3 * unit;
  const boxes: Box[] = [];
  for (let mile = 0; mile <= model.line.lengthMi; mile += 8) {
    const point = apply(matrix, model.line.at(mile));
    if (isWithin(point, frame)) boxes.push(boxOf({ point, radius }));
  }
  return boxes;
}

/** px off the line at which a sector’s name is tried. */
const SECTOR_STEPS = Array.from({ length: 32 }, (_, step) => 30 + step * 4);

const doMeet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What it costs a sector’s name to stand nearer to another sector’s stretch than to its own: it would be taken for that one’s. */
const ASTRAY = 22;

/** What it costs a name to stand across the edge of a shading: dear for a sector's own, which has room to choose. */
const ACROSS = { sector: 10, area: 4, beside: 3.4 } as const;
/** Words larger than this, against the frame's own px, have no such choice; larger still they are few, and have some again. */
const CHOOSY = 1.2;
const FEW_ACROSS = 3;

/** Whether a place on the screen is nearest to the line within a stretch of miles. */
function nearestWithin(model: BorderMap, matrix: Matrix, from: number, to: number): (point: Point) => boolean {
  const samples: { readonly point: Point; readonly isOwn: boolean }[] = [];
  for (let mile = 0; mile <= model.line.lengthMi; mile += 12) samples.push({ point: apply(matrix, model.line.at(mile)), isOwn: mile >= from && mile <= to });
  return ([x, y]) => {
    let [nearest, isOwn] = [Infinity, false];
    for (const sample of samples) {
      const distance = (sample.point[0] - x) ** 2 + (sample.point[1] - y) ** 2;
      if (distance < nearest) [nearest, isOwn] = [distance, sample.isOwn];
    }
    return isOwn;
  };
}

/** Words so much larger than the frame's own px need room beside their stretch, too. */
const LARGE = 1.6;

/** Where a sector’s name may stand: in or over its counties, near the middle of its stretch. */
function sectorCandidates(model: BorderMap, matrix: Matrix, from: number, to: number, { width, height }: Size, unit: number, shapes: readonly Shape[]): Candidate[] {
  const isOwn = nearestWithin(model, matrix, from, to);
  const asides = unit > LARGE ? [0, -0.4, 0.4] : [0];
  const dear = unit > LARGE ? FEW_ACROSS : unit > CHOOSY ? 0 : ACROSS.sector;
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].flatMap((along) => {
    const mile = from + along * (to - from);
    const [x, y] = apply(matrix, model.line.at(mile));
    const [ux, uy] = outward(model, matrix, mile);
    return SECTOR_STEPS.flatMap((px) =>
      // Beside the line where it runs up and down; near a frame's edge there may be room only over it.
      [1, 0.4, 0, -0.4].flatMap((shift) => asides.map((aside) => {
        const out = px * unit;
        const [cx, cy] = [x + ux * out + (shift * ux * width) / 2 + aside * width, y + uy * out] as const;
        const box: Box = [cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2];
        return { box, cost: Math.abs(px - 46) / 11 + Math.abs(along - 0.5) * 5 + (1 - shift) * 0.6 + Math.abs(aside) * 8 + (isOwn([cx, cy]) ? 0 : ASTRAY) + (dear > 0 && isAcross(box, shapes) ? dear : 0), leader: null };
      })),
    );
  });
}

const AREA_STEPS = [0, -1, 1, -2, 2, -3, 3];

function areaCandidates([x, y]: Point, { width, height }: Size, unit: number): Candidate[] {
  return AREA_STEPS.flatMap((down) =>
    AREA_STEPS.map((right) => {
      const [cx, cy] = [x + right * 22 * unit, y + down * 14 * unit];
      return { box: [cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2] as const, cost: Math.abs(right) + Math.abs(down), leader: null };
    }),
  );
}

export interface MarkLabel extends Wanted {
  readonly mile?: number;
  readonly dot?: Dot;
  /** To which side it would rather stand. */
  readonly side: 'us' | 'mx' | 'either';
  readonly stretch?: { readonly from: number; readonly to: number };
  readonly area?: Area;
}

interface Surroundings {
  readonly frame: Size;
  readonly matrix: Matrix;
  readonly dots: readonly Dot[];
  readonly blocked: readonly Box[];
  /** What sectors are shaded by, where it is drawn. */
  readonly shapes: readonly Shape[];
  /** px of the frame to a px on the page, where the page draws the frame small. */
  readonly unit: number;
}

/** Places labels about the line, the most important first. What has no free place stays in tooltip and table. */
export function freeLabels(model: BorderMap, wanted: readonly MarkLabel[], { frame, matrix, dots, blocked, unit, shapes }: Surroundings): PlacedLabel[] {
  const seen = wanted.filter(({ dot }) => !dot || isWithin(dot.point, frame));
  const labels = seen.map((each): Label => ({ id: each.id, ...placesOf(model, each, { matrix, unit, shapes }) }));
  const line = lineBoxes(model, matrix, frame, unit);
  const placed = placeLabels(labels, { frame, blocked: [...blocked, ...dots.filter(({ point }) => isWithin(point, frame, -20)).map(boxOf)], avoided: line, gap: 2 * unit, edge: 4 });
  return seen.flatMap((each): PlacedLabel[] => {
    const found = placed.get(each.id);
    // A twin city's name across the line would say that it lies on the other side; that of a small port there is better left to its tooltip.
    if (!found || (NEVER_ACROSS.includes(each.kind) && line.some((box) => doMeet(box, found.box)))) return [];
    return [{ id: each.id, kind: each.kind, placeId: each.placeId, lines: each.lines, box: found.box, align: each.dot ? 'start' : 'middle', leader: found.leader, under: shapeUnder(found.box, shapes) }];
  });
}

const NEVER_ACROSS: readonly LabelKind[] = ['twin', 'tick', 'port', 'place'];

/** What a twin city's name may cost: further off it would be taken for another's. */
const FAR = 4;

type Where = Pick<Surroundings, 'matrix' | 'unit' | 'shapes'>;

/** Where a name may stand; across the edge of a shading at a cost. */
function placesOf(model: BorderMap, each: MarkLabel, where: Where): Pick<Label, 'candidates' | 'stem'> {
  const places = freePlacesOf(model, each, where);
  if (each.stretch || where.unit > CHOOSY || where.shapes.length === 0) return places;
  const dear = each.area ? ACROSS.area : ACROSS.beside;
  return { ...places, candidates: places.candidates.map((candidate) => (isAcross(candidate.box, where.shapes) ? { ...candidate, cost: candidate.cost + dear } : candidate)) };
}

function freePlacesOf(model: BorderMap, each: MarkLabel, { matrix, unit, shapes }: Where): Pick<Label, 'candidates' | 'stem'> {
  const text = sizeOf(each, unit);
  if (each.stretch) return { candidates: sectorCandidates(model, matrix, each.stretch.from, each.stretch.to, text, unit, shapes) };
  if (each.area) return { candidates: areaCandidates(apply(matrix, each.area.point), text, unit) };
  const { point, radius } = each.dot ?? { point: [0, 0] as const, radius: 0 };
  if (each.side === 'either') {
    const [right, left] = [besideMark(each.id, point, radius, text, [1, 0]), besideMark(each.id, point, radius, text, [-1, 0])];
    return { candidates: [...right.candidates, ...left.candidates.map((candidate) => ({ ...candidate, cost: candidate.cost + 0.4 }))] };
  }
  const out = outward(model, matrix, each.mile ?? 0);
  const own = besideMark(each.id, point, radius, text, each.side === 'us' ? out : inward(out));
  const other = besideMark(each.id, point, radius, text, each.side === 'us' ? inward(out) : out);
  // A Mexican town’s name never stands in the other country, nor that of a site.
  if (each.kind === 'place') return own;
  if (each.kind === 'tick') return own;
  if (each.kind === 'twin') return { candidates: own.candidates.filter(({ cost }) => cost <= FAR), ...(own.stem && { stem: own.stem }) };
  return { candidates: [...own.candidates, ...other.candidates.map((candidate) => ({ ...candidate, cost: candidate.cost + 7 }))], ...(own.stem && { stem: own.stem }) };
}

const RAIL_EDGE = 6;

/**
 * Labels on two rails beside a line that runs down the frame: Mexico's at the left, those of the United States at the
 * right, each with a leader to its place on the line.
 */
export function railLabels(wanted: readonly MarkLabel[], frame: Size, matrix: Matrix, model: BorderMap, shapes: readonly Shape[]): PlacedLabel[] {
  const line = lineBoxes(model, matrix, frame, 1);
  const onSide = (side: MarkLabel['side']) => {
    const own = wanted.filter((each) => each.side === side && each.dot && isWithin(each.dot.point, frame));
    const sizes = own.map((each) => sizeOf(each));
    const places = onRail(
      own.map((each, at) => ({ wanted: each.dot?.point[1] ?? 0, size: (sizes[at]?.height ?? 0) + 1, importance: own.length - at })),
      14,
      frame.height - 14,
    );
    return own.flatMap((each, at): PlacedLabel[] => {
      const [middle, size] = [places[at], sizes[at]];
      if (middle === null || middle === undefined || !size || !each.dot) return [];
      const isLeft = side === 'mx';
      const left = isLeft ? RAIL_EDGE : frame.width - RAIL_EDGE - size.width;
      const box: Box = [left, middle - size.height / 2, left + size.width, middle + size.height / 2];
      if (each.kind === 'twin' && line.some((other) => doMeet(other, box))) return [];
      const { point: [x, y], radius } = each.dot;
      const start = isLeft ? box[2] + 3 : box[0] - 3;
      const isRoom = isLeft ? start < x - radius - 4 : start > x + radius + 4;
      const leader: Segment | null = isRoom && each.kind !== 'sector' ? [[isLeft ? x - radius : x + radius, y], [start, middle]] : null;
      return [{ id: each.id, kind: each.kind, placeId: each.placeId, lines: each.lines, box, align: isLeft ? 'start' : 'end', leader, under: shapeUnder(box, shapes) }];
    });
  };
  const rails = [...onSide('us'), ...onSide('mx')];
  const areas = wanted.filter(({ area }) => area);
  const free = freeLabels(model, areas, { frame, matrix, dots: [], blocked: rails.map(({ box }) => box), unit: 1, shapes });
  return [...rails, ...free];
}
