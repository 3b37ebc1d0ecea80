import { spoken } from '../../charts/spoken';
import { count, date, quantity } from '../../text/format';
import type { Text } from '../../text/text';
import type { IndicatorsModel, Measured, Point } from './model';

/** A figure with its unit: '331,333 people apprehended (events)'. */
export function figureOf({ indicator }: Measured, counted: number, lang: Text['lang']): string {
  const { figure, unit } = quantity(counted, indicator.unit, lang);
  return [figure, unit].filter(Boolean).join(' ');
}

/** What a mark encodes, as short as its label: the number as counted, or a whole index. */
export const valueWords = ({ isIndexed }: IndicatorsModel, value: number): string => count(isIndexed ? Math.round(value) : value);

export const periodWords = ({ indicator }: Measured, year: number, { t }: Text): string => t.indicators.period(year, indicator.period);

/** A point as it is spoken: year and figure, series, and what is odd about it. */
export function pointWords(model: IndicatorsModel, series: Measured, point: Point, text: Text): string {
  const { t, lang, pick } = text;
  const words = t.indicators;
  return spoken(
    words.point(periodWords(series, point.year, text), figureOf(series, point.counted, lang)),
    pick(series.indicator.label),
    model.isIndexed && words.indexed(valueWords(model, point.value), model.baseYear),
    suspectWords(point, text),
    point.months !== null && words.months(point.months),
  );
}

/** What is odd about a year's months, the oddest first; null where nothing is. */
function suspectWords({ suspects }: Point, { t, lang }: Text): string | null {
  const [first] = suspects.toSorted((a, b) => Math.abs(b.value - b.median) - Math.abs(a.value - a.median));
  if (!first) return null;
  return t.indicators.suspects(suspects.length, t.indicators.suspect(date(first.month, lang), first.value, first.median, first.port));
}

export function breakWords(series: Measured, year: number, { t, pick }: Text): string {
  const note = series.breaks.get(year)?.note;
  return spoken(t.indicators.breakName(year), t.indicators.breakNote(note ? pick(note) : null), pick(series.indicator.label));
}

/** The change from one year to another in whole percent; null where either is missing or the first is zero. */
export function changeOf({ points }: Measured, from: number, to: number): number | null {
  const [before, after] = [from, to].map((wanted) => points.find(({ year }) => year === wanted)?.counted);
  return before && after !== undefined ? Math.round(((after - before) / before) * 100) : null;
}

/** One sentence a panel: the year of the meeting against the year before it, or the nearest year on record. */
export function sentenceOf({ meeting, baseYear }: IndicatorsModel, series: Measured, { t, lang }: Text): string {
  const { points, indicator } = series;
  const words = t.indicators;
  const at = points.find(({ year }) => year === meeting.year);
  const before = points.find(({ year }) => year === baseYear);
  if (at && before && indicator.unit.en === 'percent') return words.points(figureOf(series, at.counted, lang), at.year, indicator.period, Math.round(at.counted - before.counted), baseYear);
  if (at) return words.sentence(quantityWords(series, at.counted, lang), at.year, indicator.period, changeOf(series, baseYear, meeting.year), baseYear);
  const last = points.findLast(({ year }) => year < meeting.year) ?? points[0];
  return last ? words.lastKnown(quantityWords(series, last.counted, lang), last.year, indicator.period, last.year > meeting.year, meeting.year) : words.nothingDrawn;
}

/** The unit stands above the panel already: only what belongs to the number itself stays with it. */
const quantityWords = ({ indicator }: Measured, counted: number, lang: Text['lang']): string => quantity(counted, indicator.unit, lang).figure;

/** What a second series in a panel counts, and its figure for the year of the meeting, else its last. */
export function besideWords({ meeting }: IndicatorsModel, second: Measured, { t, lang, pick }: Text): string {
  const point = second.points.find(({ year }) => year === meeting.year) ?? second.points.at(-1);
  const { label, period } = second.indicator;
  return point ? t.indicators.beside(pick(label), quantityWords(second, point.counted, lang), point.year, period) : pick(label);
}

/** What a reader must know of a series before reading its line: years without a figure, changes of the count, odd months. */
export function notesOf(series: Measured, drawn: readonly Point[], { t, pick }: Text): string[] {
  const words = t.indicators;
  const [first, last] = [drawn[0]?.year ?? 0, drawn.at(-1)?.year ?? -1];
  const known = new Set(drawn.map(({ year }) => year));
  const missing = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at).filter((year) => !known.has(year));
  const years = (odd: (point: Point) => boolean) => drawn.filter(odd).map(({ year }) => year);
  const suspect = years(({ suspects }) => suspects.length > 0);
  const incomplete = years(({ months }) => months !== null);
  return [
    missing.length > 0 && words.missing(stretches(missing), missing.length === 1),
    ...[...series.breaks.values()].filter(({ year }) => year > first && year <= last).map(({ year, note }) => `${words.breakName(year)}: ${words.breakNote(note ? pick(note) : null)}.`),
    series.withheldFrom !== null && words.withheld(series.withheldFrom),
    suspect.length > 0 && words.suspectNote(stretches(suspect)),
    incomplete.length > 0 && words.incompleteNote(stretches(incomplete)),
  ].filter((note) => typeof note === 'string');
}

/** Notes that every one of several panels would bear: said once, for all of them. */
export function commonNotes(panels: readonly { readonly series: Measured; readonly drawn: readonly Point[] }[], text: Text): string[] {
  const [first = [], ...others] = panels.map(({ series, drawn }) => notesOf(series, drawn, text));
  return others.length === 0 ? [] : first.filter((note) => others.every((notes) => notes.includes(note)));
}

/** Years as they are read: '2009, 2011–2012, 2014'. */
export function stretches(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/** Where a series was counted, in words. */
export function geographyWords(series: Measured, placeName: string | null, { t }: Text): string {
  const names: Readonly<Record<string, string>> = t.indicators.geography;
  const { geography } = series.indicator;
  return placeName ?? names[geography] ?? geography;
}
