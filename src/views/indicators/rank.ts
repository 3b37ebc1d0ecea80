import type { Measured } from './model';
import { TELLING } from './telling';

const CONFIDENCE = { low: 2, medium: 1 } as const;

/** The lower, the more a series says at a glance: its grounds from the weightiest to the lightest. */
function grounds({ id, indicator, points, placeId }: Measured, meetingYear: number, pickedPlaces: readonly string[]): number[] {
  const told = TELLING.indexOf(id);
  const has = (isThere: (year: number) => boolean) => points.some(({ year }) => isThere(year));
  const spans = has((year) => year < meetingYear) && has((year) => year === meetingYear) && has((year) => year > meetingYear);
  return [
    pickedPlaces.includes(indicator.geography) ? 0 : 1,
    told < 0 ? TELLING.length : told,
    pickedPlaces.length > 0 || placeId === null ? 0 : 1,
    spans ? 0 : 1,
    indicator.confidence ? CONFIDENCE[indicator.confidence] : 0,
    indicator.derived ? 1 : 0,
    -points.length,
    // Where places compete, the busier one first.
    -(points.find(({ year }) => year === meetingYear)?.counted ?? 0),
  ];
}

/** Series from the most telling to the least; each family sends its best before any sends a second. */
export function rank(series: readonly Measured[], meetingYear: number, pickedPlaces: readonly string[]): Measured[] {
  const weighed = series.map((each) => ({ each, weights: grounds(each, meetingYear, pickedPlaces) }));
  weighed.sort((a, b) => compare(a.weights, b.weights));
  const sent = new Map<string, number>();
  const turns = weighed.map(({ each }, at) => {
    const turn = sent.get(each.indicator.family) ?? 0;
    sent.set(each.indicator.family, turn + 1);
    return { each, turn, at };
  });
  return turns.toSorted((a, b) => a.turn - b.turn || a.at - b.at).map(({ each }) => each);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, number) => weight !== b[number]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
