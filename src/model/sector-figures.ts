import type { Dataset, Row } from '../dataset/schema';

type Sector = Row<'sectors'>;
type SeriesRow = Row<'series'>;

/** One series of a sector. */
export interface Figure {
  readonly sector: Sector;
  readonly indicator: Row<'indicators'>;
  valueIn(year: number): number | null;
  /** Divided by the sector's miles on the line, which are the same as the strip's. */
  perMileIn(year: number): number | null;
  /** The largest of its years. */
  readonly most: { readonly year: number; readonly value: number } | null;
  readonly breaks: ReadonlyMap<number, NonNullable<SeriesRow['breaks']>[number]>;
  readonly points: SeriesRow['points'];
}

/** Series that count the same thing in each of the sectors. */
export interface Family {
  readonly id: string;
  readonly unit: Row<'indicators'>['unit'];
  /** By the sector's id, from the Pacific to the Gulf. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly from: number;
  readonly to: number;
  /** The largest figure, and the largest per mile, of any sector in any year: scales stay the same from year to year. */
  readonly most: number;
  readonly mostPerMile: number;
  /** Figures are said for so many miles: for a hundred where a mile has few. */
  readonly per: 1 | 100;
}

const FEW = 5;

/** The families that have a series for every sector, in the order of the dataset. */
export function figuresOf({ indicators, series }: Dataset, sectors: readonly Sector[]): Family[] {
  const rows = new Map(series.map((row) => [row.id as string, row]));
  const ids = [...new Set(indicators.filter(({ geography }) => sectors.some(({ id }) => id === geography)).map(({ family }) => family))];
  return ids.flatMap((id): Family[] => {
    const found = sectors.flatMap((sector) => {
      const indicator = indicators.find((row) => row.family === id && row.geography === sector.id);
      const row = indicator && rows.get(indicator.id);
      return indicator && row ? [figureOf(sector, indicator, row)] : [];
    });
    const [first] = found;
    if (!first || found.length < sectors.length) return [];
    const years = found.flatMap(({ points }) => points.map(([year]) => year));
    const mostPerMile = Math.max(...found.flatMap(({ points, sector }) => points.map(([, value]) => value / milesOf(sector))));
    return [{
      id,
      unit: first.indicator.unit,
      figures: new Map(found.map((figure) => [figure.sector.id as string, figure])),
      from: Math.min(...years),
      to: Math.max(...years),
      most: Math.max(...found.flatMap(({ points }) => points.map(([, value]) => value))),
      mostPerMile,
      per: mostPerMile < FEW ? 100 : 1,
    }];
  });
}

export const milesOf = ({ mileFrom, mileTo }: Sector): number => mileTo - mileFrom;

function figureOf(sector: Sector, indicator: Row<'indicators'>, row: SeriesRow): Figure {
  const values = new Map(row.points);
  const valueIn = (year: number) => values.get(year) ?? null;
  return {
    sector,
    indicator,
    valueIn,
    perMileIn(year) {
      const value = valueIn(year);
      return value === null ? null : value / milesOf(sector);
    },
    most: row.points.reduce<Figure['most']>((most, [year, value]) => (most && most.value >= value ? most : { year, value }), null),
    breaks: new Map((row.breaks ?? []).map((each) => [each.year, each])),
    points: row.points,
  };
}
