import { fromZero, type Span } from '../../charts/year-axis';
import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { IndicatorsModel, Measured, Point } from './model';
import { rank } from './rank';
import { COUNTED_TWICE, TELLING } from './telling';

/** As many as fit on a screen and can be compared at a glance. */
export const AT_A_GLANCE = 9;
/** Where the reader asks for nothing by name, the axis begins so many years before the meeting. */
const YEARS_BEFORE = 15;

export interface Panel {
  readonly series: Measured;
  /** A second series in the same unit. */
  readonly second: Measured | null;
  /** Top of its scale, which begins at zero, and the values to name on it. */
  readonly top: number;
  readonly ticks: readonly number[];
}

export interface Panels {
  readonly panels: readonly Panel[];
  readonly span: Span;
  /** How many series answer what is picked, drawn or not. */
  readonly answering: number;
  readonly isAsked: boolean;
}

/**
 * What is drawn for a selection: the series asked for by name, else the most telling ones that answer it.
 *
 * @param isNear  whether the axis begins near the meeting even for series asked for by name, as in a room
 */
export function panelsOf(model: IndicatorsModel, index: Index, answer: Answer, isNear = false): Panels {
  const isAsked = model.asked.length > 0;
  const chosen = isAsked ? asked(model, index) : byDefault(model, answer).map((series) => [series, besides(model, series)] as const);
  const drawn = chosen.flatMap(([series, second]) => (second ? [series, second] : [series]));
  const span = spanOf(model, drawn, isAsked && !isNear, answer);
  const topOf = (series: readonly Measured[]) => Math.max(0, ...series.flatMap((each) => pointsIn(each, span).map(({ value }) => value)));
  // Places of one family are for comparing, and so are indexes: they share a scale.
  const isMate = (one: Measured, other: Measured) => model.isIndexed || (one.placeId !== null && other.placeId !== null && one.indicator.family === other.indicator.family);
  const panels = chosen.map(([series, second]): Panel => {
    const mates = drawn.filter((other) => isMate(series, other));
    return { series, second, ...fromZero(topOf([...mates, series, ...(second ? [second] : [])])) };
  });
  return { panels, span, answering: answer.indicators.size, isAsked };
}

/** The points of a series that its panel draws. Where no index can be made none is. */
export const pointsIn = ({ points }: Measured, { from, to }: Span): Point[] => points.filter(({ year, value }) => year >= from && year <= to && !Number.isNaN(value));

function asked(model: IndicatorsModel, index: Index): (readonly [Measured, Measured | null])[] {
  const series = [...new Set(model.asked.flatMap((id) => membersOf(model, index, id)))];
  const [one, other] = series;
  if (model.isTogether && one && other && canShare(model, series)) return [[one, other]];
  return series.map((each) => [each, null]);
}

/** Whether two series, and only two, could be drawn in one panel: they count in the same unit, or both as an index. */
export function canShare(model: IndicatorsModel, series: readonly Measured[]): boolean {
  const [one, other] = series;
  return series.length === 2 && one !== undefined && other !== undefined && (model.isIndexed || one.indicator.unit.en === other.indicator.unit.en);
}

/** A series by its id; a family by its series at places, from west to east, without their sum; or all of them where it knows no places. */
export function membersOf(model: IndicatorsModel, index: Index, id: string): Measured[] {
  const series = model.measured.get(id);
  if (series) return [series];
  const members = [...model.measured.values()].filter(({ indicator }) => indicator.family === id);
  const placed = members.filter(({ placeId }) => placeId !== null);
  return placed.length > 0 ? placed.toSorted((a, b) => mileOf(index, a) - mileOf(index, b)) : members;
}

function mileOf(index: Index, { placeId }: Measured): number {
  const place = index.place.get(placeId ?? '');
  if (!place) return Infinity;
  return 'borderMile' in place ? place.borderMile : place.table === 'sectors' ? place.mileFrom : Infinity;
}

const besides = (model: IndicatorsModel, { id, indicator }: Measured): Measured | null => {
  const other = model.measured.get(COUNTED_TWICE[id] ?? '');
  return other?.hasBase && other.indicator.unit.en === indicator.unit.en ? other : null;
};

function byDefault(model: IndicatorsModel, answer: Answer): Measured[] {
  const all = [...model.measured.values()];
  const isPicking = answer.indicators.size < all.length;
  const told = TELLING.flatMap((id) => model.measured.get(id) ?? []);
  const on = all.filter(({ id }) => answer.indicators.has(id));
  const seconds = new Set(on.map(({ id }) => COUNTED_TWICE[id]));
  const best = !isPicking && told.length === TELLING.length ? told : rank(on.filter(({ id }) => !seconds.has(id)), model.meeting.year, answer.selection.place).slice(0, AT_A_GLANCE);
  return best.map((series, at) => ({ series, at })).toSorted((a, b) => a.series.themeAt - b.series.themeAt || a.at - b.at).map(({ series }) => series);
}

/** One time axis for all panels, wide enough for the meeting and for the years that are picked. */
function spanOf({ meeting }: IndicatorsModel, drawn: readonly Measured[], isAsked: boolean, { selection: { years } }: Answer): Span {
  const firsts = drawn.flatMap(({ points }) => points[0]?.year ?? []);
  const lasts = drawn.flatMap(({ points }) => points.at(-1)?.year ?? []);
  const first = Math.min(meeting.year - 1, ...firsts);
  const from = isAsked ? first : Math.max(first, Math.min(meeting.year - YEARS_BEFORE, years ? Math.floor(years.from) : Infinity));
  return { from, to: Math.max(meeting.year + 1, ...lasts) };
}
