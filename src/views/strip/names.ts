import { labelWidth } from '../../charts/label-width';

/** The least width, in px, of the miles in the wide form: names that don't collide there collide at no greater width. */
export const LEAST_PLOT = 562;
export const NAME_SIZE = 12;
/** Px from one row of names to the next. */
export const ROW = 15;
/** Px that a name may reach beyond the ends of the border: the heads of the lanes stand lower. */
const LEFT = -132;
const RIGHT = LEAST_PLOT + 22;
/** Px between two names, between a name and another port's leader, and from its own leader to a name that stands beside it. */
const GAP = 7;
const CLEAR = 3;
const BESIDE = 5;

/** Where a name stands: the row, counted upward from the line, and px from its port to its left end. */
export interface NamePlace {
  readonly row: number;
  readonly dx: number;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  /** Where its port lies, as a fraction of the border. */
  readonly along: number;
  readonly isMain: boolean;
}

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly isMain: boolean;
}
interface Box {
  readonly left: number;
  readonly right: number;
}

/**
 * Rows of names above the line, filled from the line upward, in each row the main ports first: a name stands in a row
 * if it fits between the leaders that still have to pass there, and touches no other name. So none touch, no leader runs
 * through a name, and the same ports always give the same picture.
 */
export function placeNames(names: readonly Name[]): ReadonlyMap<string, NamePlace> {
  const places = new Map<string, NamePlace>();
  let waiting: readonly Placed[] = names
    .map(({ id, name, along, isMain }) => ({ id, x: along * LEAST_PLOT, width: labelWidth(name, NAME_SIZE, isMain), isMain }))
    .toSorted((a, b) => Number(b.isMain) - Number(a.isMain));
  for (let row = 0; waiting.length > 0 && row < names.length; row++) {
    const boxes: Box[] = [];
    const placed = new Set<Placed>();
    for (const name of waiting) {
      const left = leftIn(name, waiting.filter((other) => other !== name && !placed.has(other)), boxes);
      if (left === null) continue;
      boxes.push({ left, right: left + name.width });
      placed.add(name);
      places.set(name.id, { row, dx: Math.round(left - name.x) });
    }
    waiting = waiting.filter((name) => !placed.has(name));
  }
  return places;
}

/** The left end nearest to the middle over the port; null where there is no room. */
function leftIn({ x, width }: Placed, passing: readonly Placed[], boxes: readonly Box[]): number | null {
  const before = passing.filter((other) => other.x <= x).map((other) => other.x + CLEAR);
  const after = passing.filter((other) => other.x > x).map((other) => other.x - CLEAR);
  const low = Math.max(LEFT, ...before, ...boxes.filter((box) => box.left < x).map((box) => box.right + GAP));
  const high = Math.min(RIGHT, ...after, ...boxes.filter((box) => box.left >= x).map((box) => box.left - GAP));
  const left = Math.min(Math.max(x - width / 2, low), high - width);
  const isBeside = left <= x + BESIDE && left + width >= x - BESIDE;
  return left >= low && isBeside ? left : null;
}
