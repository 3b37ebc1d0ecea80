import type { Point } from './projection';
import { doCross, runsThrough, type Segment } from './segments';
import type { Box, Size } from './windows';

/** The measured size of a label's text, px. Measured by a table of glyph widths where a prerender must agree. */
export type TextSize = Size;

/** One place where a label may stand. */
export interface Candidate {
  readonly box: Box;
  /** Less is better. A place that touches something to be avoided counts `AVOIDED` more for each. */
  readonly cost: number;
  /** A line from the mark to a label that stands off it. */
  readonly leader: Segment | null;
}

/** A label and the places where it may stand. */
export interface Label {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  /** The way out of its mark. Labels before it would rather not close it. */
  readonly stem?: Segment;
}

export interface Surroundings {
  readonly frame: Size;
  /** What no label may touch: title, legend, marks. */
  readonly blocked?: readonly Box[];
  /** What a label and its leader had better not touch: the line itself. */
  readonly avoided?: readonly Box[];
  /** px between two labels. */
  readonly gap?: number;
  /** px between a label and the frame's edge. */
  readonly edge?: number;
}

const AVOIDED = 3;
const CLOSED_STEM = 2;

const touches = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const grown = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 - by, y0 - by, x1 + by, y1 + by];
const holds = (outer: Box, inner: Box): boolean => inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/**
 * Places labels one after the other, the most important first, each at its cheapest place that touches no label before
 * it and whose leader runs through none, nor across another leader. Greedy, so the same input always gives the same
 * picture. A later label moves an earlier one only by the way out that its mark needs.
 *
 * @param labels  in order of importance.
 * @returns       the place of each label by id. A label without a free place is missing: it stays in tooltip and table.
 */
export function placeLabels(labels: readonly Label[], { frame, blocked = [], avoided = [], gap = 2, edge = 4 }: Surroundings): ReadonlyMap<string, Candidate> {
  const inside: Box = [edge, edge, frame.width - edge, frame.height - edge];
  const placed = new Map<string, Candidate>();
  for (const [index, { id, candidates }] of labels.entries()) {
    const stems = labels.slice(index + 1).flatMap(({ stem }) => (stem ? [stem] : []));
    const others = [...placed.values()];
    const isFree = (candidate: Candidate): boolean =>
      holds(inside, candidate.box) &&
      !blocked.some((other) => touches(grown(candidate.box, gap), other) || isPierced(other, candidate.leader)) &&
      !others.some((other) => isInTheWay(candidate, other, gap));
    const best = cheapest(candidates, isFree, avoided, stems);
    if (best) placed.set(id, best);
  }
  return placed;
}

/** Whether a leader runs through a box that it doesn't start from, as it does from its own mark. */
const isPierced = (box: Box, leader: Segment | null): boolean => leader !== null && runsThrough(leader, box) && !holds(box, [...leader[0], ...leader[0]]);

function isInTheWay(one: Candidate, other: Candidate, gap: number): boolean {
  if (touches(grown(one.box, gap), other.box)) return true;
  if (one.leader && runsThrough(one.leader, grown(other.box, 1))) return true;
  if (other.leader && runsThrough(other.leader, grown(one.box, 1))) return true;
  return one.leader !== null && other.leader !== null && doCross(one.leader, other.leader);
}

/** The free place of least cost; of equals the first. Cheap ones are looked at first, so that most need no looking at. */
function cheapest(candidates: readonly Candidate[], isFree: (candidate: Candidate) => boolean, avoided: readonly Box[], stems: readonly Segment[]): Candidate | undefined {
  let best: { readonly at: number; readonly cost: number } | undefined;
  const order = candidates.map((candidate, at) => ({ candidate, at })).toSorted((a, b) => a.candidate.cost - b.candidate.cost);
  for (const { candidate, at } of order) {
    if (best && candidate.cost > best.cost) break;
    if (!isFree(candidate)) continue;
    const { box, leader } = candidate;
    const isMet = (other: Box): boolean => touches(box, other) || (leader !== null && runsThrough(leader, other));
    const cost = candidate.cost + AVOIDED * avoided.filter(isMet).length + CLOSED_STEM * stems.filter((stem) => runsThrough(stem, box)).length;
    if (!best || cost < best.cost || (cost === best.cost && at < best.at)) best = { at, cost };
  }
  return best && candidates[best.at];
}

/** Degrees off the wanted direction, and rings outward, at which a label of a mark is tried. */
const FANS = [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75];
/** A leader that leaves more aslant would run along the line and be lost in it. */
const LEADER_FANS = FANS.filter((degrees) => Math.abs(degrees) <= 60);
const RINGS = [0, 8, 16, 24, 32, 40, 48, 56];
/** px between a mark and its label. */
const CLEAR = 3;
/** px of a mark's way out that others would rather leave open: a line of text and its gaps. */
const STEM = 20;

/**
 * The label of a mark on the line, on one side of it: fanned about a direction, and further out with a leader where
 * there is no room beside the mark.
 *
 * @param mark    the mark's middle, px.
 * @param radius  px that the mark itself takes.
 * @param text    the label's size, px.
 * @param toward  a unit vector from the line to the label's side (see LinearReference.heading).
 */
export function besideMark(id: string, [x, y]: Point, radius: number, text: TextSize, toward: Point): Label {
  const candidates = RINGS.flatMap((ring, step) =>
    (ring === 0 ? FANS : LEADER_FANS).map((degrees) => {
      const [ux, uy] = turned(toward, degrees);
      const box = clearOf([x, y], radius + CLEAR + ring, text, [ux, uy]);
      const leader: Candidate['leader'] = ring === 0 ? null : [[x + ux * radius, y + uy * radius], nearestOf(box, [x, y])];
      return { box, cost: step + Math.abs(degrees) / 45, leader };
    }),
  );
  return { id, candidates, stem: [[x + toward[0] * radius, y + toward[1] * radius], [x + toward[0] * (radius + STEM), y + toward[1] * (radius + STEM)]] };
}

/**
 * Places for the name of an area: over a point of it, and nudged by up to `room` px each way, nearest first.
 */
export function overArea([x, y]: Point, { width, height }: TextSize, room: Size): Candidate[] {
  const nudges = [0, -0.5, 0.5, -1, 1];
  return nudges.flatMap((down) =>
    nudges.map((right) => {
      const [cx, cy] = [x + right * room.width, y + down * room.height];
      return { box: [cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2], cost: Math.abs(right) + Math.abs(down), leader: null };
    }),
  );
}

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** A text's box that leans outward from a point, moved out until it is so far off. To half a px: engines differ in sines. */
function clearOf(mark: Point, distance: number, { width, height }: TextSize, [ux, uy]: Point): Box {
  const half = (value: number): number => Math.round(value * 2) / 2;
  const boxAt = (out: number): Box => {
    const left = half(mark[0] + ux * out - ((1 - ux) / 2) * width);
    const top = half(mark[1] + uy * out - ((1 - uy) / 2) * height);
    return [left, top, left + width, top + height];
  };
  const farthest = distance + width + height;
  for (let out = distance; out < farthest; out += 0.5) {
    const box = boxAt(out);
    const [x, y] = nearestOf(box, mark);
    if (Math.hypot(x - mark[0], y - mark[1]) >= distance - 0.5) return box;
  }
  return boxAt(farthest);
}

const nearestOf = ([x0, y0, x1, y1]: Box, [x, y]: Point): Point => [Math.min(x1, Math.max(x0, x)), Math.min(y1, Math.max(y0, y))];
