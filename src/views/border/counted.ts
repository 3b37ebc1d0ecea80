import type { Localized } from '../../dataset/fields';
import type { Index } from '../../model/index-dataset';

/** What a sector can be shaded by, in the order of the choice. */
export const SHADES = ['usbp-apprehensions', 'usbp-uac', 'usbp-deaths', 'usbp-agents'] as const;
export type Shade = (typeof SHADES)[number];

/** What a crossing can be sized by. */
export const MEASURES = ['bts-personal-vehicles', 'bts-pedestrians', 'bts-trucks', 'bts-buses', 'bts-trains'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Where one class ends and the next begins: round numbers, the same in every year. Apprehensions as decided with the
 * geography; the others so that each class holds some sector in some year.
 */
export const BREAKS: Readonly<Record<Shade, readonly [number, number, number, number]>> = {
  'usbp-apprehensions': [10_000, 25_000, 50_000, 100_000],
  'usbp-uac': [1_000, 2_500, 5_000, 20_000],
  'usbp-deaths': [5, 20, 50, 100],
  'usbp-agents': [500, 1_000, 2_000, 3_000],
};

/** 0 to 4: which of the five classes a value is in. A break belongs to the class above it. */
export const classOf = (value: number, breaks: readonly number[]): number => breaks.filter((each) => value >= each).length;

/** What makes a year of a series less than comparable; said on the mark itself. */
export type Caveat = { readonly kind: 'break'; readonly since: number; readonly note: Localized | undefined } | { readonly kind: 'suspect'; readonly months: number } | { readonly kind: 'incomplete'; readonly months: number };

/** One place's yearly series. */
export interface Series {
  readonly id: string;
  readonly sourceId: string;
  readonly values: ReadonlyMap<number, number>;
  caveats(year: number): readonly Caveat[];
}

/** Series that count the same thing in many places. */
export interface Counted {
  readonly id: string;
  readonly unit: Localized;
  readonly period: string;
  readonly from: number;
  readonly to: number;
  /** The largest value of any place in any year: scales stay fixed over years. */
  readonly most: number;
  readonly byPlace: ReadonlyMap<string, Series>;
}

/** A family's series by the sector or port that each was counted in; undefined where the dataset has none. */
export function counted(index: Index, family: string): Counted | undefined {
  const points = new Map<string, (typeof index.dataset.series)[number]>(index.dataset.series.map((row) => [row.id, row]));
  const rows = index.dataset.indicators.filter((row) => row.family === family && index.place.has(row.geography));
  const [first] = rows;
  if (!first) return undefined;
  const byPlace = new Map<string, Series>(
    rows.map((row) => {
      const found = points.get(row.id);
      const series: Series = {
        id: row.id,
        sourceId: row.sourceId,
        values: new Map(found?.points),
        caveats: (year) => [
          ...(found?.breaks ?? []).filter((each) => year >= each.year).map((each) => ({ kind: 'break' as const, since: each.year, note: each.note })),
          ...(found?.incomplete ?? []).filter(([of]) => of === year).map(([, months]) => ({ kind: 'incomplete' as const, months })),
          ...suspects(found?.suspectMonths ?? [], year),
        ],
      };
      return [row.geography, series] as const;
    }),
  );
  const years = [...byPlace.values()].flatMap(({ values }) => [...values.keys()]);
  const most = Math.max(...[...byPlace.values()].flatMap(({ values }) => [...values.values()]));
  return { id: family, unit: first.unit, period: first.period, from: Math.min(...years), to: Math.max(...years), most, byPlace };
}

function suspects(rows: readonly { readonly month: string }[], year: number): Caveat[] {
  const months = rows.filter(({ month }) => month.startsWith(String(year))).length;
  return months > 0 ? [{ kind: 'suspect', months }] : [];
}
