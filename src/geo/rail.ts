/** A label on a rail (beside the phone's map, above the strip): where it would stand, how long it is, what it is worth. */
export interface RailLabel {
  /** The middle that it would have if it were alone, px along the rail. */
  readonly wanted: number;
  /** Its length along the rail, px, with the space that it needs around it. */
  readonly size: number;
  /** More is better; where the rail is full, the least goes first. */
  readonly importance: number;
}

/**
 * Spreads labels along a rail: in order, none over another, none beyond its ends, and together as near to where they
 * want to stand as that allows (least squares).
 *
 * @returns  the middle of each label, px; null for the least important ones of a rail that is too short for all.
 */
export function onRail(labels: readonly RailLabel[], low: number, high: number): readonly (number | null)[] {
  const kept = fitting(labels, high - low).toSorted((a, b) => a.label.wanted - b.label.wanted || a.index - b.index);
  const before = kept.map((_, at) => lengthOf(kept.slice(0, at)));
  // Less what stands before it, a label's place may not fall: labels that would overlap share the mean of their wishes.
  const wishes = kept.map(({ label }, at) => label.wanted - label.size / 2 - (before[at] ?? 0));
  const last = high - lengthOf(kept);
  const places: (number | null)[] = labels.map(() => null);
  rising(wishes).forEach((start, at) => {
    const entry = kept[at];
    if (entry) places[entry.index] = Math.max(low, Math.min(last, start)) + (before[at] ?? 0) + entry.label.size / 2;
  });
  return places;
}

interface Entry {
  readonly label: RailLabel;
  readonly index: number;
}

const lengthOf = (entries: readonly Entry[]): number => entries.reduce((sum, { label }) => sum + label.size, 0);

/** The most important labels that a rail has room for; of equals the first. */
function fitting(labels: readonly RailLabel[], room: number): Entry[] {
  const ranked = labels.map((label, index) => ({ label, index })).toSorted((a, b) => b.label.importance - a.label.importance || a.index - b.index);
  const tooMany = ranked.findIndex((_, at) => lengthOf(ranked.slice(0, at + 1)) > room);
  return tooMany === -1 ? ranked : ranked.slice(0, tooMany);
}

/** The rising numbers nearest to these in least squares: neighbours that fall are pooled into their mean. */
function rising(values: readonly number[]): readonly number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, count: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      const count = before.count + pool.count;
      pool = { mean: (before.mean * before.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
