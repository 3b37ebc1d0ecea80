/** A name to be hung from its place on a level line. */
export interface Hung {
  readonly id: string;
  /** px along the line. */
  readonly x: number;
  readonly width: number;
  readonly isMain: boolean;
}

/** The row, counted from the line outward, and the px at which the name begins. */
export interface Row {
  readonly row: number;
  readonly left: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** px between two names, from a name to another's leader, and from its own leader to a name that stands beside it. */
const GAP = 8;
const CLEAR = 3;
const BESIDE = 5;

/**
 * Rows of names, filled from the line outward and in each row the main ones first: a name stands in a row if it touches
 * no other there and no leader that still has to pass. So none touch and no leader runs through a name.
 *
 * @param low, high  px that names must stay between. A name for which there is no room there is missing.
 */
export function rowsOf(names: readonly Hung[], low: number, high: number): ReadonlyMap<string, Row> {
  const placed = new Map<string, Row>();
  let waiting = names.toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || a.x - b.x);
  for (let row = 0; waiting.length > 0 && row < names.length; row++) {
    const boxes: Span[] = [];
    for (const name of waiting) {
      const passing = waiting.filter((other) => other !== name && !placed.has(other.id));
      const left = leftIn(name, passing, boxes, low, high);
      if (left === null) continue;
      boxes.push({ from: left, to: left + name.width });
      placed.set(name.id, { row, left });
    }
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  return placed;
}

/** The left end nearest to the middle under its place; null where there is no room. */
function leftIn({ x, width }: Hung, passing: readonly Hung[], boxes: readonly Span[], low: number, high: number): number | null {
  const least = Math.max(low, ...passing.flatMap((other) => (other.x <= x ? [other.x + CLEAR] : [])), ...boxes.flatMap((box) => (box.from < x ? [box.to + GAP] : [])));
  const most = Math.min(high, ...passing.flatMap((other) => (other.x > x ? [other.x - CLEAR] : [])), ...boxes.flatMap((box) => (box.from >= x ? [box.from - GAP] : []))) - width;
  const left = Math.min(Math.max(x - width / 2, least), most);
  return left >= least && left <= x + BESIDE && left + width >= x - BESIDE ? left : null;
}
