import type { HeroGeometry, LineGeometry } from '../../geo/geometry';
import { linearReference, type LinearReference } from '../../geo/linear-reference';
import { measuredLine } from '../../geo/measured-line';
import { project, type Point } from '../../geo/projection';
import type { Row } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import { counted, MEASURES, SHADES, type Counted, type Measure, type Shade } from './counted';

export interface SectorMark {
  readonly row: Row<'sectors'>;
  /** Counties that touch the line in its stretch; '' where the map has none. */
  readonly shape: string;
  /** Its stretch of the line, as a path. */
  readonly stretch: string;
}

export interface CrossingMark {
  readonly row: Row<'crossings'>;
  /** The port whose counts it stands for; null for a port's other crossings. */
  readonly port: Row<'ports'> | null;
  /** The first year in which it can have been open; null where the record doesn't begin late. */
  readonly since: number | null;
}

export interface CorridorMark {
  readonly row: Row<'corridorPlaces'>;
  readonly point: Point;
  readonly hue: Hue;
}

export interface CityMark {
  readonly row: Row<'meetingPlaces'>;
  readonly point: Point;
}

/** Miles of barrier in one state, by the last count up to some year. Where in the state they stand isn't in the record. */
export interface BarrierMark {
  readonly state: string;
  readonly counts: readonly Row<'borderFacts'>[];
}

export interface BorderModel {
  readonly hero: HeroGeometry;
  readonly measured: LineGeometry;
  readonly line: LinearReference;
  /** From the Pacific to the Gulf. */
  readonly sectors: readonly SectorMark[];
  readonly crossings: readonly CrossingMark[];
  /** Places of the corridor from north to south, without processing sites. */
  readonly places: readonly CorridorMark[];
  readonly sites: readonly CorridorMark[];
  readonly cities: readonly CityMark[];
  readonly barriers: readonly BarrierMark[];
  readonly shades: Readonly<Partial<Record<Shade, Counted>>>;
  readonly measures: Readonly<Partial<Record<Measure, Counted>>>;
  /** The last whole year before the meeting: what the map opens with. */
  readonly year: number;
}

const pathOf = (points: readonly (readonly [number, number, ...number[]])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');

/** Everything that the map draws, in quarter-kilometres of its plane. Null where the dataset has no map. */
export function borderModel(index: Index): BorderModel | null {
  const { dataset } = index;
  if (!dataset.geometry) return null;
  const { line: measured, hero } = dataset.geometry;
  const line = linearReference(measuredLine(measured.vertices));
  const shades = familiesOf(index, SHADES);
  const measures = familiesOf(index, MEASURES);
  const corridor = dataset.corridorPlaces.map((row) => corridorMark(index, row));
  return {
    hero, measured, line, shades, measures,
    sectors: dataset.sectors.toSorted((a, b) => a.order - b.order).map((row) => ({ row, shape: hero.sectors[row.id] ?? '', stretch: pathOf(line.slice(row.mileFrom, row.mileTo)) })),
    crossings: dataset.crossings.toSorted((a, b) => a.borderMile - b.borderMile).map((row) => crossingMark(index, row)),
    places: corridor.filter(({ row }) => !isSite(row)).toSorted((a, b) => a.point[1] - b.point[1]),
    sites: corridor.filter(({ row }) => isSite(row)),
    cities: dataset.meetingPlaces.map((row) => ({ row, point: project([row.lon, row.lat]) })),
    barriers: barriersOf(index, measured),
    year: Number(dataset.about.date.slice(0, 4)) - 1,
  };
}

const isSite = (row: Row<'corridorPlaces'>): boolean => row.kind === 'processing-site';

function familiesOf<F extends string>(index: Index, names: readonly F[]): Partial<Record<F, Counted>> {
  const found: Partial<Record<F, Counted>> = {};
  for (const name of names) {
    const family = counted(index, name);
    if (family) found[name] = family;
  }
  return found;
}

function corridorMark(index: Index, row: Row<'corridorPlaces'>): CorridorMark {
  const [theme] = row.themeIds.flatMap((id) => index.theme.get(id) ?? []);
  return { row, point: project([row.lon, row.lat]), hue: theme ? hueOf(index, theme) : 'crime' };
}

function crossingMark(index: Index, row: Row<'crossings'>): CrossingMark {
  const port = index.dataset.ports.find(({ primaryCrossingId }) => primaryCrossingId === row.id) ?? null;
  return { row, port, since: firstYear(index, row) };
}

/** A count that begins later than its family's others is taken for the year of opening: so Cross Border Xpress isn't drawn in 2014. */
function firstYear(index: Index, row: Row<'crossings'>): number | null {
  const { indicators, series, ports } = index.dataset;
  const alone = ports.find(({ id }) => id === row.portId)?.crossingIds.length === 1;
  const startOf = (id: string): number => series.find((each) => each.id === id)?.points[0]?.[0] ?? Infinity;
  const own = indicators.filter(({ geography }) => geography === row.id || (alone && geography === row.portId));
  const starts = own.map(({ id, family }) => {
    const all = indicators.filter((each) => each.family === family).map((each) => startOf(each.id));
    return startOf(id) > Math.min(...all) ? startOf(id) : null;
  });
  const late = starts.filter((start) => start !== null);
  return late.length > 0 && late.length === starts.length ? Math.min(...late) : null;
}

function barriersOf(index: Index, { states }: LineGeometry): BarrierMark[] {
  const facts = index.dataset.borderFacts.filter(({ id, state }) => state !== undefined && id.startsWith('fence-'));
  return states.us.map(({ id }) => ({
    state: id,
    counts: facts.filter(({ state }) => `US-${state}` === id).toSorted((a, b) => String(a.asOf).localeCompare(String(b.asOf))),
  }));
}
