import type { HeroGeometry, LineGeometry } from '../../geo/geometry';
import { linearReference, type LinearReference } from '../../geo/linear-reference';
import { measuredLine } from '../../geo/measured-line';
import { project, type Point } from '../../geo/projection';
import type { Row } from '../../dataset/schema';
import { borderShown, type BorderShown } from '../../model/border-shown';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import type { Params } from '../../selection/address';
import { layersOf, type Layer } from './layers';

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
  /** The series that counts a measure at the port, by the measure's id, where there is one. */
  readonly series: ReadonlyMap<string, string>;
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

/** What lies on the map, whatever is shown of it: the same for every address. In quarter-kilometres of the map's plane. */
export interface BorderMap {
  readonly hero: HeroGeometry;
  readonly measured: LineGeometry;
  readonly line: LinearReference;
  /** From the Pacific to the Gulf. */
  readonly sectors: readonly SectorMark[];
  readonly crossings: readonly CrossingMark[];
  /** How many ports there are. */
  readonly ports: number;
  /** Places of the corridor from north to south, without processing sites. */
  readonly places: readonly CorridorMark[];
  readonly sites: readonly CorridorMark[];
  readonly cities: readonly CityMark[];
  readonly barriers: readonly BarrierMark[];
}

export interface BorderModel extends BorderShown {
  readonly map: BorderMap;
  readonly layers: ReadonlySet<Layer>;
}

/** A path in whole units, each point from the one before: half as long as in absolute numbers. */
function pathOf(points: readonly (readonly [number, number, ...number[]])[]): string {
  let [x, y] = [0, 0];
  return points.map(([px, py], at) => {
    const [dx, dy] = [Math.round(px) - x, Math.round(py) - y];
    [x, y] = [x + dx, y + dy];
    return at === 0 ? `M${dx} ${dy}l` : `${at > 1 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }).join('');
}

/** The map and what the address asks to see of it. Null where the dataset has no map, or nothing counted on it. */
export function borderModel(index: Index, params: Pick<Params, 'measure' | 'indicator' | 'year' | 'layers'>): BorderModel | null {
  const map = maps.get(index) ?? mapOf(index);
  maps.set(index, map);
  const shown = borderShown(index, params);
  return map && shown && { ...shown, map, layers: layersOf(params.layers) };
}

/** The line with its miles is made once for a dataset: another year or measure asks for the same. */
const maps = new WeakMap<Index, BorderMap | null>();

function mapOf(index: Index): BorderMap | null {
  const { dataset } = index;
  if (!dataset.geometry) return null;
  const { line: measured, hero } = dataset.geometry;
  const line = linearReference(measuredLine(measured.vertices));
  const corridor = dataset.corridorPlaces.map((row) => corridorMark(index, row));
  return {
    hero, measured, line,
    sectors: dataset.sectors.toSorted((a, b) => a.order - b.order).map((row) => ({ row, shape: hero.sectors[row.id] ?? '', stretch: pathOf(line.slice(row.mileFrom, row.mileTo)) })),
    crossings: dataset.crossings.toSorted((a, b) => a.borderMile - b.borderMile).map((row) => crossingMark(index, row)),
    ports: dataset.ports.length,
    places: corridor.filter(({ row }) => !isSite(row)).toSorted((a, b) => a.point[1] - b.point[1]),
    sites: corridor.filter(({ row }) => isSite(row)),
    cities: dataset.meetingPlaces.map((row) => ({ row, point: project([row.lon, row.lat]) })),
    barriers: barriersOf(index, measured),
  };
}

const isSite = (row: Row<'corridorPlaces'>): boolean => row.kind === 'processing-site';

function corridorMark(index: Index, row: Row<'corridorPlaces'>): CorridorMark {
  const [theme] = row.themeIds.flatMap((id) => index.theme.get(id) ?? []);
  return { row, point: project([row.lon, row.lat]), hue: theme ? hueOf(index, theme) : 'crime' };
}

function crossingMark(index: Index, row: Row<'crossings'>): CrossingMark {
  const port = index.dataset.ports.find(({ primaryCrossingId }) => primaryCrossingId === row.id) ?? null;
  const counts = port ? index.dataset.indicators.filter(({ geography }) => geography === port.id) : [];
  const series = new Map(index.dataset.traffic.flatMap(({ id }) => counts.filter(({ family }) => family.endsWith(`-${id}`)).slice(0, 1).map((each) => [id, each.id] as const)));
  return { row, port, series, since: firstYear(index, row) };
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
