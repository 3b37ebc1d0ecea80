/**
 * The runs of a yearly series that a line may join: a year without a point ends a run, and so does a break, after which
 * values no longer count the same thing. Nothing is drawn where nothing was found.
 *
 * @param points  in the order of years
 * @param breaks  years that begin a new way of counting
 */
export function runsOf<P extends { readonly year: number }>(points: readonly P[], breaks: ReadonlySet<number>): P[][] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point.year === before.year + 1 && !breaks.has(point.year)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

const short = (value: number): string => String(Number(value.toFixed(2)));

/** One path of straight lines for all the runs of two points or more. */
export const pathOf = (runs: readonly (readonly (readonly [x: number, y: number])[])[]): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}`)
    .join('');
