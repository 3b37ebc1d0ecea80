import type { Row } from '../../dataset/schema';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import { AT_REST, zoomedMatrix, type Zoom } from '../../geo/zoom';
import { apply, scaleOf, type Box, type Matrix } from '../../geo/windows';
import type { Point } from '../../geo/projection';
import type { Segment } from '../../geo/segments';
import { matrixOf, type Frame } from './frames';
import { freeLabels, isWithin, outward, railLabels, type Dot, type MarkLabel, type PlacedLabel } from './layout';
import type { BarrierMark, BorderModel, CityMark, CorridorMark, CrossingMark } from './model';
import { AREAS, SOUTHERN_AREAS } from './names';
import type { Shown } from './shown';

/** A crossing where it is drawn, and how large its port's count makes it; null where there is none for the year. */
export interface PlacedCrossing {
  readonly mark: CrossingMark;
  readonly point: Point;
  readonly radius: number | null;
}

export interface PlacedCorridor {
  readonly mark: CorridorMark;
  readonly point: Point;
  /** The place itself, where its mark stands off it because a crossing is there; else null. */
  readonly foot: Point | null;
}

/** A state's barrier: its whole stretch of the line, which is dashed in the share that has a barrier. */
export interface PlacedBarrier {
  readonly state: string;
  readonly count: Row<'borderFacts'>;
  readonly path: string;
  /** Of the state's miles of border. */
  readonly pedestrian: number;
  readonly vehicle: number;
  /** Where its words stand. */
  readonly middle: Point;
  readonly mile: number;
}

/** A meeting city; one beyond the frame stands at its edge, as an arrow turned by so many degrees. */
export interface PlacedCity {
  readonly mark: CityMark;
  readonly point: Point;
  readonly turn: number | null;
}

export interface Scene {
  readonly frame: Frame;
  readonly matrix: Matrix;
  readonly crossings: readonly PlacedCrossing[];
  readonly places: readonly PlacedCorridor[];
  readonly cities: readonly PlacedCity[];
  readonly barriers: readonly PlacedBarrier[];
  readonly ticks: readonly Segment[];
  /** Across the line between two sectors. */
  readonly notches: readonly Segment[];
}

interface Asked {
  readonly frame: Frame;
  readonly zoom?: Zoom | undefined;
  readonly shown: Shown;
}

/** px of the largest circle: the largest count of a measure in any year. */
export const LARGEST = 17;
export const DOT = 2.1;
const MAIN_PORTS = 8;

export const yearOf = (model: BorderModel, shown: Shown): number => shown.year ?? model.year;

/** What a frame shows of a model: pure, so that a prerender and a browser draw the same. */
export function sceneOf(model: BorderModel, { frame, zoom = AT_REST, shown }: Asked): Scene {
  const matrix = zoomedMatrix(matrixOf(frame), zoom);
  const isSouth = frame.name.startsWith('corridor');
  const crossings = crossingsOf(model, matrix, shown);
  const sites = shown.layers.has('sites') && !isSouth ? model.sites : [];
  const south = isSouth || shown.layers.has('corridor') ? model.places : [];
  const places = [...sites.map((mark) => siteIn(model, matrix, mark)), ...south.map((mark): PlacedCorridor => ({ mark, point: apply(matrix, mark.point), foot: null }))].filter(({ point }) => isWithin(point, frame.size, 6));
  const barriers = isSouth || !shown.layers.has('barriers') ? [] : model.barriers.flatMap((mark) => barrierIn(model, matrix, mark, yearOf(model, shown)));
  const cities = shown.layers.has('cities') ? model.cities.map((mark) => cityIn(mark, matrix, frame)) : [];
  const ticks = isSouth ? [] : ticksOf(model, matrix);
  const notches = isSouth ? [] : model.sectors.slice(1).map(({ row }) => across(model, matrix, row.mileFrom, 6));
  return { frame, matrix, crossings, places, cities, barriers, ticks, notches };
}

function crossingsOf(model: BorderModel, matrix: Matrix, shown: Shown): PlacedCrossing[] {
  if (!shown.layers.has('crossings')) return [];
  const year = yearOf(model, shown);
  const counted = model.measures[shown.measure];
  return model.crossings.filter(({ since }) => since === null || since <= year).map((mark) => {
    const value = mark.port && counted?.byPlace.get(mark.port.id)?.values.get(year);
    return { mark, point: apply(matrix, model.line.at(mark.row.borderMile)), radius: counted && value ? Math.max(DOT, LARGEST * Math.sqrt(value / counted.most)) : null };
  });
}

/** The largest that a port's circle becomes in any year: labels stand clear of that, so that they don't move with the year. */
function largestRadius(model: BorderModel, shown: Pick<Shown, 'measure'>, portId: string): number {
  const counted = model.measures[shown.measure];
  const values = [...(counted?.byPlace.get(portId)?.values.values() ?? [])];
  return counted && values.length > 0 ? Math.max(DOT, LARGEST * Math.sqrt(Math.max(...values) / counted.most)) : DOT;
}

/** px that a site's mark stands off the line, into its own country. */
const OFF = 22;

function siteIn(model: BorderModel, matrix: Matrix, mark: CorridorMark): PlacedCorridor {
  const foot = apply(matrix, mark.point);
  const [ux, uy] = outward(model, matrix, model.line.locate(mark.point).mile);
  return { mark, foot, point: [foot[0] + ux * OFF, foot[1] + uy * OFF] };
}

/** px between the line and the dashes of a barrier. */
const BESIDE = 8;

function barrierIn(model: BorderModel, matrix: Matrix, { state, counts }: BarrierMark, year: number): PlacedBarrier[] {
  const stretch = model.measured.states.us.find(({ id }) => id === state);
  const last = counts.findLast(({ asOf }) => Number(asOf?.slice(0, 4)) <= year);
  if (!stretch || !last) return [];
  const { from, to } = stretch;
  const beside = (mile: number, px: number): Point => {
    const [x, y] = apply(matrix, model.line.at(mile));
    const [ux, uy] = outward(model, matrix, mile);
    return [x - ux * px, y - uy * px];
  };
  const steps = Math.ceil((to - from) / 6);
  const points = Array.from({ length: steps + 1 }, (_, step) => beside(from + (step / steps) * (to - from), BESIDE));
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const share = (miles: number | undefined): number => (miles ?? 0) / (to - from);
  const mile = (from + to) / 2;
  return [{ state, count: last, path, pedestrian: share(last.pedestrian), vehicle: share(last.vehicle), middle: beside(mile, BESIDE), mile }];
}

/** px that an arrow keeps from the frame's edges; more at the foot, where the credits stand. */
const CITY_EDGE = 14;
const CITY_FOOT = 44;

function cityIn(mark: CityMark, matrix: Matrix, { size: { width, height } }: Frame): PlacedCity {
  const [x, y] = apply(matrix, mark.point);
  if (isWithin([x, y], { width, height }, CITY_EDGE)) return { mark, point: [x, y], turn: null };
  const [dx, dy] = [x - width / 2, y - height / 2];
  const shrink = Math.min((width / 2 - CITY_EDGE) / Math.abs(dx), (height / 2 - (dy > 0 ? CITY_FOOT : CITY_EDGE)) / Math.abs(dy));
  return { mark, point: [width / 2 + dx * shrink, height / 2 + dy * shrink], turn: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
}

function across(model: BorderModel, matrix: Matrix, mile: number, reach: number): Segment {
  const [x, y] = apply(matrix, model.line.at(mile));
  const [ux, uy] = outward(model, matrix, mile);
  return [[x - ux * reach, y - uy * reach], [x + ux * reach, y + uy * reach]];
}

const TICK_STEP = 50;

function ticksOf(model: BorderModel, matrix: Matrix): Segment[] {
  const ticks: Segment[] = [];
  for (let mile = TICK_STEP; mile < model.line.lengthMi; mile += TICK_STEP) {
    const [x, y] = apply(matrix, model.line.at(mile));
    const [ux, uy] = outward(model, matrix, mile);
    const length = mile % 100 === 0 ? 11 : 7;
    ticks.push([[x, y], [x - ux * length, y - uy * length]]);
  }
  return ticks;
}

/**
 * Where the names of a scene stand. They keep clear of the largest that a circle ever is, so that they stay where they
 * are while the years pass.
 *
 * @param unit   px of the frame to a px on the page.
 * @param first  places of the corridor that answer what is picked: they alone have names where room is short.
 */
export function labelsOf(model: BorderModel, { frame, matrix, crossings, places, cities, barriers }: Scene, shown: Pick<Shown, 'measure' | 'layers'>, unit: number, text: Text, first: ReadonlySet<string> | null = null): PlacedLabel[] {
  const { t, pick } = text;
  const isSouth = frame.name.startsWith('corridor');
  const isRail = frame.name === 'narrow';
  const isClose = scaleOf(matrix) > scaleOf(matrixOf(frame)) * 1.9;
  const at = (mile: number): Point => apply(matrix, model.line.at(mile));
  const circles = crossings.map(({ mark, point }): Dot => ({ point, radius: (mark.port ? largestRadius(model, shown, mark.port.id) : DOT) * unit }));
  const ranked = crossings
    .map((each, index) => ({ ...each, dot: circles[index] ?? { point: each.point, radius: DOT }, size: each.mark.port ? largestRadius(model, shown, each.mark.port.id) : 0 }))
    .toSorted((a, b) => b.size - a.size || a.mark.row.borderMile - b.mark.row.borderMile);
  const portLabel = ({ mark, dot }: (typeof ranked)[number], index: number): MarkLabel => ({
    id: `port ${mark.row.id}`, kind: index < MAIN_PORTS ? 'mainPort' : 'port', placeId: mark.port?.id ?? mark.row.id, lines: [mark.port?.name ?? pick(mark.row.name)], mile: mark.row.borderMile, dot, side: 'us',
  });
  const ports = ranked.filter(({ mark }) => mark.port).map(portLabel);
  const smaller = isClose ? ranked.filter(({ mark }) => !mark.port).map((each) => portLabel(each, Infinity)) : [];
  const named = new Set<string>();
  const twins = ranked.filter(({ mark }) => mark.port && !named.has(mark.row.mxCity) && named.add(mark.row.mxCity)).map(({ mark, dot }): MarkLabel => ({
    id: `twin ${mark.row.id}`, kind: 'twin', placeId: mark.port?.id ?? null, lines: [mark.row.mxCity], mile: mark.row.borderMile, dot, side: 'mx',
  }));
  const sectors = shown.layers.has('sectors') && !isSouth
    ? model.sectors.toReversed().map(({ row }): MarkLabel => ({
        id: `sector ${row.id}`, kind: 'sector', placeId: row.id, lines: [pick(row.name).toUpperCase(), '000,000'], side: 'us',
        ...(isRail ? { dot: { point: at((row.mileFrom + row.mileTo) / 2), radius: 3 } } : { stretch: { from: row.mileFrom, to: row.mileTo } }),
      }))
    : [];
  const miles = [0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800, model.line.lengthMi];
  const ticks = isSouth ? [] : miles.map((mile, index): MarkLabel => {
    const isEnd = index === 0 || index === miles.length - 1;
    return { id: `mile ${mile}`, kind: 'tick', placeId: null, lines: [isEnd ? t.border.mileMark(count(mile)) : count(mile)], mile, dot: { point: at(mile), radius: isEnd ? 3 : 11 * unit }, side: 'mx' };
  });
  const fences = barriers.map(({ state, count: { value }, middle, mile }): MarkLabel => ({ id: `barrier ${state}`, kind: 'tick', placeId: null, lines: [t.border.barrierShort(count(value))], mile, dot: { point: middle, radius: 6 * unit }, side: 'mx' }));
  const corridor = places.map(({ mark, point, foot }): MarkLabel => ({ id: `place ${mark.row.id}`, kind: 'place', placeId: mark.row.id, lines: [pick(mark.row.name)], dot: { point, radius: 4.5 * unit }, ...(foot ? { side: 'us', mile: model.line.locate(mark.point).mile } : { side: 'either' }) }));
  const meetings = cities.map(({ mark, point }): MarkLabel => ({ id: `city ${mark.row.id}`, kind: 'city', placeId: null, lines: [pick(mark.row.name)], dot: { point, radius: 7 * unit }, side: 'either' }));
  const areas = (isSouth ? SOUTHERN_AREAS : AREAS)
    .filter((area) => (!isRail || area.kind !== 'state') && isWithin(apply(matrix, area.point), frame.size, 10) && (frame.name !== 'corridorNarrow' || area.kind === 'country'))
    .map((area): MarkLabel => ({ id: `area ${area.id}`, kind: area.kind, placeId: null, lines: [t.border.areas[area.id] ?? area.id].map((name) => (area.kind === 'water' ? name : name.toUpperCase())), side: 'either', area }));
  if (isSouth) {
    const main = ports.slice(0, frame.name === 'corridor' ? 5 : 0);
    const answering = corridor.filter(({ placeId }) => first === null || (placeId !== null && first.has(placeId)));
    const others = frame.name === 'corridor' ? corridor.filter((each) => !answering.includes(each)) : [];
    return freeLabels(model, [...meetings, ...answering, ...main, ...others, ...areas], { frame: frame.size, matrix, dots: [...circles, ...places.map(({ point }) => ({ point, radius: 4.5 }))], blocked: furniture(frame), unit });
  }
  const isSite = ({ side }: MarkLabel): boolean => side === 'us';
  // Sectors have many places to stand, and come after names that have few; where room is short they come first, because they say more.
  const all = isRail
    ? [...sectors, ...ports, ...fences, ...ticks.slice(0, 1), ...ticks.slice(-1), ...ticks.slice(1, -1), ...twins, ...areas]
    : [...meetings, ...ticks.slice(0, 1), ...ticks.slice(-1), ...(unit > 1 ? sectors : []), ...ports.slice(0, MAIN_PORTS), ...corridor.filter(isSite), ...ports.slice(MAIN_PORTS), ...(unit > 1 ? [] : sectors), ...fences, ...ticks.slice(1, -1), ...corridor.filter((each) => !isSite(each)), ...smaller, ...twins, ...areas];
  if (isRail) {
    const rails = railLabels(all, frame.size, matrix, model);
    return rails;
  }
  return freeLabels(model, all, { frame: frame.size, matrix, dots: [...circles, ...places.map(({ point }) => ({ point, radius: 5 * unit }))], blocked: furniture(frame), unit });
}

/** What stands in a frame's corners: scale bar and credits at the foot. */
function furniture({ size: { width, height }, name }: Frame): Box[] {
  return name === 'narrow' || name === 'corridorNarrow' ? [[0, height - 22, width, height]] : [[0, height - 48, 330, height], [width - 660, height - 24, width, height]];
}
