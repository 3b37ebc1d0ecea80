/**
 * The candidate that takes the fewest single-letter changes to reach from a word, or undefined where none is near:
 * more than a third of the word's letters would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The id that a word was perhaps meant as: one that holds it whole ('dea' in 'us-dea'), the shortest of them, else the nearest by letters. */
export function nearestId(word: string, ids: readonly string[]): string | undefined {
  const holding = ids.filter((id) => `-${id}-`.includes(`-${word}-`)).toSorted((a, b) => a.length - b.length);
  return holding[0] ?? nearest(word, ids);
}

/** Optimal string alignment: inserting, deleting, replacing a letter, or swapping two neighbours, each counts one. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
