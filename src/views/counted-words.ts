import type { Figure } from '../model/sector-figures';
import type { Column, Measure, Oddity } from '../model/traffic';
import { date } from '../text/format';
import type { Text } from '../text/text';

/** Names of measures stand within sentences. */
export function measureWords({ row }: Measure, { pick }: Text): string {
  const label = pick(row.label);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

export function oddityWords({ suspects, months }: Oddity, { t, lang }: Text): string[] {
  const [worst] = suspects.toSorted((a, b) => Math.abs(b.value - b.median) - Math.abs(a.value - a.median));
  const words = t.strip;
  return [
    ...(worst ? [words.suspects(suspects.length, words.suspect(date(worst.month, lang), worst.value, worst.median))] : []),
    ...(months === null ? [] : [words.months(months)]),
  ];
}

/** What a count of a port can't be compared with. */
export function breakWords(breaks: Column['breaks'] | Figure['breaks'], year: number, { t, pick }: Text): string | null {
  const since = [...breaks.keys()].filter((each) => each <= year).at(-1);
  const note = since === undefined ? undefined : breaks.get(since)?.note;
  return since === undefined ? null : t.strip.breakSince(since, note ? pick(note) : null);
}

/** A count of a port in a year: '1,947,846 trucks in 2014', with what is odd about it. */
export function countWords(measure: Measure, column: Column | undefined, year: number, text: Text): string[] {
  const { t, pick } = text;
  const value = column?.valueIn(year) ?? null;
  if (!column || value === null) return [t.strip.noFigure(measureWords(measure, text), String(year))];
  const odd = column.oddityIn(year);
  return [t.strip.counted(value, pick(measure.row.unit), String(year)), ...(odd ? oddityWords(odd, text) : [])];
}
