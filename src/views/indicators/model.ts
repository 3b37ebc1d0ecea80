import { decimalYear, middleOf } from '../../charts/year-axis';
import type { Row } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import { themesInOrder } from '../../model/themes-in-order';
import type { Params } from '../../selection/address';

export type Indicator = Row<'indicators'>;
export interface SuspectMonth {
  readonly month: string;
  readonly value: number;
  /** Median of the months around it. */
  readonly median: number;
  /** The port that it was counted at, where the series is a sum of ports. */
  readonly port: string | null;
}

export interface Point {
  readonly year: number;
  /** As the source has it, in the series' own unit. */
  readonly counted: number;
  /** What the mark encodes: the same, or its index. */
  readonly value: number;
  /** The middle of its year, as a decimal year. */
  readonly at: number;
  /** Months of this year far from their neighbours. */
  readonly suspects: readonly SuspectMonth[];
  /** Months that the source has, where it lacks some. */
  readonly months: number | null;
}

/** One series, ready to draw. */
export interface Measured {
  readonly indicator: Indicator;
  readonly id: string;
  readonly points: readonly Point[];
  readonly breaks: ReadonlyMap<number, NonNullable<Row<'series'>['breaks']>[number]>;
  /** From this year on every year of the source is broken, and none is drawn. */
  readonly withheldFrom: number | null;
  /** Hue of its theme; ink where it has none or themes of several hues. */
  readonly hue: Hue | 'ink';
  /** Place of its theme among the themes in order; after them all where it has none. */
  readonly themeAt: number;
  /** The place that it was counted in, where that is one of the dataset's. */
  readonly placeId: string | null;
  /** The base of the index, where it has a figure for it. */
  readonly hasBase: boolean;
}

export interface IndicatorsModel {
  readonly measured: ReadonlyMap<string, Measured>;
  readonly meeting: { readonly id: string; readonly date: string; readonly year: number; readonly at: number };
  /** The year before the meeting: what its own year is compared with, and the base of the index. */
  readonly baseYear: number;
  readonly isIndexed: boolean;
  /** Whether two series asked for by name share one panel, if their units let them. */
  readonly isTogether: boolean;
  /** Ids of series and families that the address asks for, in its order, and those that the dataset doesn't have. */
  readonly asked: readonly string[];
  readonly unknown: readonly string[];
}

/** Every series of the dataset, whatever is picked: which of them are drawn is for panelsOf to say. */
export function indicatorsModel(index: Index, params: Params): IndicatorsModel {
  const { about, indicators, series } = index.dataset;
  const year = Number(about.date.slice(0, 4));
  const isIndexed = params.scale === 'index';
  const points = new Map(series.map((row) => [row.id as string, row]));
  const order = new Map(themesInOrder(index).map((theme, at) => [theme.id as string, at]));
  const measured = new Map<string, Measured>(
    indicators.flatMap((indicator) => {
      const row = points.get(indicator.id);
      return row ? [[indicator.id, measure(index, indicator, row, order, isIndexed ? year - 1 : null)] as const] : [];
    }),
  );
  const families = new Set<string>(indicators.map((row) => row.family));
  const isKnown = (id: string) => measured.has(id) || families.has(id);
  return {
    measured,
    meeting: { id: about.meetingId, date: about.date, year, at: decimalYear(about.date) },
    baseYear: year - 1,
    isIndexed,
    isTogether: params.panels === 'together',
    asked: params.indicator.filter(isKnown),
    unknown: params.indicator.filter((id) => !isKnown(id)),
  };
}

function measure(index: Index, indicator: Indicator, row: Row<'series'>, order: ReadonlyMap<string, number>, baseYear: number | null): Measured {
  const years = new Set((row.breaks ?? []).map((each) => each.year));
  const last = row.points.at(-1)?.[0];
  const withheldFrom = last === undefined ? null : brokenToTheEnd(years, last);
  const base = row.points.find(([year]) => year === baseYear)?.[1];
  const encode = (value: number) => (baseYear === null ? value : base ? (100 * value) / base : Number.NaN);
  const months = new Map(row.incomplete ?? []);
  const suspects = (row.suspectMonths ?? []).map(({ month, value, median, portCode }): SuspectMonth => ({ month, value, median, port: index.dataset.ports.find((port) => port.portCode === portCode)?.name ?? null }));
  const points = row.points
    .filter(([year]) => withheldFrom === null || year < withheldFrom)
    .map(([year, counted]): Point => ({
      year,
      counted,
      value: encode(counted),
      at: middleOf(year, indicator.period === 'FY'),
      suspects: suspects.filter(({ month }) => month.startsWith(`${year}-`)),
      months: months.get(year) ?? null,
    }));
  const themes = indicator.themeIds.flatMap((id) => index.theme.get(id) ?? []);
  const hues = [...new Set(themes.map((theme) => hueOf(index, theme)))];
  return {
    indicator,
    id: indicator.id,
    points,
    breaks: new Map((row.breaks ?? []).filter(({ year }) => withheldFrom === null || year < withheldFrom).map((each) => [each.year, each])),
    withheldFrom,
    hue: hues.length === 1 && hues[0] ? hues[0] : 'ink',
    themeAt: Math.min(order.size, ...indicator.themeIds.map((id) => order.get(id) ?? order.size)),
    placeId: index.place.has(indicator.geography) ? indicator.geography : null,
    hasBase: baseYear === null || Boolean(base),
  };
}

/** The first of several years, up to the last one on record, that are all marked as breaks: a count that stays broken. */
function brokenToTheEnd(breaks: ReadonlySet<number>, last: number): number | null {
  let from = last + 1;
  while (breaks.has(from - 1)) from--;
  return last - from >= 1 ? from : null;
}
