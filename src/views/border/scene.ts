import type { Row } from '../../dataset/schema';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import { AT_REST, zoomedMatrix, type Zoom } from '../../geo/zoom';
import { apply, scaleOf, type Box, type Matrix } from '../../geo/windows';
import type { Point } from '../../geo/projection';
import type { Segment } from '../../geo/segments';
import { matrixOf, type Frame } from './frames';
import { freeLabels, isWithin, outward, railLabels, type Dot, type MarkLabel, type PlacedLabel } from './layout';
import type { BarrierMark, BorderMap, CityMark, CorridorMark, CrossingMark } from './model';
import { AREAS, RAIL_AREAS, SOUTHERN_AREAS } from './names';
import type { Measure } from '../../model/traffic';
import { shapesIn } from './shapes';
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
/** Words no larger than this, against the frame's own px, leave room for most names. */
const ROOMY = 1.2;
/** Words larger than this leave room for few names, and for half of the mile marks. */
const CROWDED = 1.6;

/** What a frame shows of a model: pure, so that a prerender and a browser draw the same. */
export function sceneOf(model: BorderMap, { frame, zoom = AT_REST, shown }: Asked): Scene {
  const matrix = zoomedMatrix(matrixOf(frame), zoom);
  const isSouth = frame.name.startsWith('corridor');
  const crossings = crossingsOf(model, matrix, shown);
  const sites = shown.layers.has('sites') && !isSouth ? model.sites : [];
  const south = isSouth || shown.layers.has('corridor') ? model.places : [];
  const places = [...sites.map((mark) => siteIn(model, matrix, mark)), ...south.map((mark): PlacedCorridor => ({ mark, point: apply(matrix, mark.point), foot: null }))].filter(({ point }) => isWithin(point, frame.size, 6));
  const barriers = isSouth || !shown.layers.has('barriers') ? [] : model.barriers.flatMap((mark) => barrierIn(model, matrix, mark, shown.year));
  const cities = shown.layers.has('cities') ? model.cities.map((mark) => cityIn(mark, matrix, frame)) : [];
  const ticks = isSouth ? [] : ticksOf(model, matrix);
  const notches = isSouth ? [] : model.sectors.slice(1).map(({ row }) => across(model, matrix, row.mileFrom, 6));
  return { frame, matrix, crossings, places, cities, barriers, ticks, notches };
}

function crossingsOf(model: BorderMap, matrix: Matrix, shown: Shown): PlacedCrossing[] {
  if (!shown.layers.has('crossings')) return [];
  const { measure, year } = shown;
  return model.crossings.filter(({ since }) => since === null || since <= year).map((mark) => {
    const value = mark.port && measure.columns.get(mark.port.id)?.valueIn(year);
    return { mark, point: apply(matrix, model.line.at(mark.row.borderMile)), radius: value ? radiusOf(value, measure) : null };
  });
}

/** The largest that a port's circle becomes in any year: labels stand clear of that, so that they don't move with the year. */
function largestRadius(measure: Measure, portId: string): number {
  const values = (measure.columns.get(portId)?.points ?? []).map(([, value]) => value);
  return radiusOf(Math.max(0, ...values), measure);
}

/** Area stands for the count, on one scale for all years; a count of few is still seen. */
const radiusOf = (value: number, { top }: Measure): number => Math.max(DOT, LARGEST * Math.sqrt(value / top));

/** px that a site's mark stands off the line, into its own country. */
const OFF = 22;

function siteIn(model: BorderMap, matrix: Matrix, mark: CorridorMark): PlacedCorridor {
  const foot = apply(matrix, mark.point);
  const [ux, uy] = outward(model, matrix, model.line.locate(mark.point).mile);
  return { mark, foot, point: [foot[0] + ux * OFF, foot[1] + uy * OFF] };
}

/** px between the line and the dashes of a barrier. */
const BESIDE = 8;

function barrierIn(model: BorderMap, matrix: Matrix, { state, counts }: BarrierMark, year: number): PlacedBarrier[] {
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

function across(model: BorderMap, matrix: Matrix, mile: number, reach: number): Segment {
  const [x, y] = apply(matrix, model.line.at(mile));
  const [ux, uy] = outward(model, matrix, mile);
  return [[x - ux * reach, y - uy * reach], [x + ux * reach, y + uy * reach]];
}

const TICK_STEP = 50;

function ticksOf(model: BorderMap, matrix: Matrix): Segment[] {
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
export function labelsOf(model: BorderMap, { frame, matrix, crossings, places, cities, barriers }: Scene, shown: Pick<Shown, 'measure' | 'layers' | 'family'>, unit: number, text: Text, first: ReadonlySet<string> | null = null): PlacedLabel[] {
  const { t, pick } = text;
  const isSouth = frame.name.startsWith('corridor');
  const isRail = frame.name === 'narrow';
  const isClose = scaleOf(matrix) > scaleOf(matrixOf(frame)) * 1.9;
  const at = (mile: number): Point => apply(matrix, model.line.at(mile));
  const circles = crossings.map(({ mark, point }): Dot => ({ point, radius: (mark.port ? largestRadius(shown.measure, mark.port.id) : DOT) * unit }));
  const ranked = crossings
    .map((each, index) => ({ ...each, dot: circles[index] ?? { point: each.point, radius: DOT }, size: each.mark.port ? largestRadius(shown.measure, each.mark.port.id) : 0 }))
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
    ? inOrder(model.sectors, unit).map(({ row }): MarkLabel => ({
        id: `sector ${row.id}`, kind: 'sector', placeId: row.id, lines: [...inTwo(pick(row.name).toUpperCase(), longAt(unit)), count(shown.family.figures.get(row.id)?.most?.value ?? 0)], side: 'us',
        ...(isRail ? { dot: { point: at((row.mileFrom + row.mileTo) / 2), radius: 3 } } : { stretch: { from: row.mileFrom, to: row.mileTo } }),
      }))
    : [];
  const step = unit > CROWDED ? 400 : 200;
  const miles = [...Array.from({ length: Math.floor(1800 / step) + 1 }, (_, each) => each * step), model.line.lengthMi];
  const ticks = isSouth ? [] : miles.map((mile, index): MarkLabel => {
    const isEnd = index === 0 || index === miles.length - 1;
    return { id: `mile ${mile}`, kind: 'tick', placeId: null, lines: [isEnd ? t.border.mileMark(count(mile)) : count(mile)], mile, dot: { point: at(mile), radius: isEnd ? 3 : 11 * unit }, side: 'mx' };
  });
  const fences = barriers.map(({ state, count: { value }, middle, mile }): MarkLabel => ({ id: `barrier ${state}`, kind: 'tick', placeId: null, lines: [t.border.barrierShort(count(Math.round(value)))], mile, dot: { point: middle, radius: 6 * unit }, side: 'mx' }));
  // A site that is called like a port beside it says which of the two it is.
  const portNames = new Set(ports.map(({ lines: [name] }) => name));
  const siteName = (name: string): string => (portNames.has(name) ? t.border.site(name) : name);
  const corridor = places.map(({ mark, point, foot }): MarkLabel => ({ id: `place ${mark.row.id}`, kind: 'place', placeId: mark.row.id, lines: [foot ? siteName(pick(mark.row.name)) : pick(mark.row.name)], dot: { point, radius: 4.5 * unit }, ...(foot ? { side: 'us', mile: model.line.locate(mark.point).mile } : { side: 'either' }) }));
  const meetings = cities.map(({ mark, point }): MarkLabel => ({ id: `city ${mark.row.id}`, kind: 'city', placeId: null, lines: [pick(mark.row.name)], dot: { point, radius: 7 * unit }, side: 'either' }));
  const nameOf = (areaId: string): string => t.border.areas[areaId] ?? areaId;
  const areas = (isSouth ? SOUTHERN_AREAS : isRail ? RAIL_AREAS : AREAS)
    .filter((area) => isWithin(apply(matrix, area.point), frame.size, 10) && (frame.name !== 'corridorNarrow' || area.kind === 'country'))
    .map((area): MarkLabel => ({ id: `area ${area.id}`, kind: area.kind, placeId: null, lines: area.kind === 'water' ? [nameOf(area.id)] : inTwo(nameOf(area.id).toUpperCase(), isRail ? 8 : area.isSlim ? 6 : Infinity), side: 'either', area }));
  if (isSouth) {
    const main = ports.slice(0, frame.name === 'corridor' ? 5 : 0);
    const answering = corridor.filter(({ placeId }) => first === null || (placeId !== null && first.has(placeId)));
    const others = frame.name === 'corridor' ? corridor.filter((each) => !answering.includes(each)) : [];
    return freeLabels(model, [...meetings, ...answering, ...main, ...others, ...areas], { frame: frame.size, matrix, dots: [...circles, ...places.map(({ point }) => ({ point, radius: 4.5 }))], blocked: furniture(frame, unit), unit, shapes: [] });
  }
  const shapes = shown.layers.has('sectors') ? shapesIn(model, matrix) : [];
  const isSite = ({ side }: MarkLabel): boolean => side === 'us';
  // Sectors have many places to stand, and come after names that have few; where room is short they come first, because they say more.
  const all = isRail
    ? [...sectors, ...ports, ...fences, ...ticks.slice(0, 1), ...ticks.slice(-1), ...ticks.slice(1, -1), ...twins, ...areas]
    : [...meetings, ...ticks.slice(0, 1), ...ticks.slice(-1), ...(unit > ROOMY ? sectors : []), ...ports.slice(0, MAIN_PORTS), ...corridor.filter(isSite), ...ports.slice(MAIN_PORTS), ...(unit > ROOMY ? [] : sectors), ...fences, ...ticks.slice(1, -1), ...corridor.filter((each) => !isSite(each)), ...smaller, ...twins, ...areas];
  if (isRail) {
    const rails = railLabels(all, frame.size, matrix, model, shapes);
    return rails;
  }
  return freeLabels(model, all, { frame: frame.size, matrix, dots: [...circles, ...places.map(({ point }) => ({ point, radius: 5 * unit }))], blocked: furniture(frame, unit), unit, shapes });
}

/** Where words are set large, from both ends of the line to its middle: at the ends there is least room. Else from the Gulf, where names stand closest. */
function inOrder(sectors: BorderMap['sectors'], unit: number): BorderMap['sectors'] {
  if (unit <= ROOMY) return sectors.toReversed();
  const fromEnd = (at: number): number => Math.min(2 * at, 2 * (sectors.length - 1 - at) + 1);
  return sectors.map((sector, at) => ({ sector, at })).toSorted((a, b) => fromEnd(a.at) - fromEnd(b.at)).map(({ sector }) => sector);
}

/** A name longer than this, in letters, stands in two lines: the shorter, the larger words are set. */
const longAt = (unit: number): number => (unit > CROWDED ? 8 : unit > ROOMY ? 12 : Infinity);

/** A long name in two lines about as long as each other. */
function inTwo(name: string, long: number): string[] {
  const words = name.split(' ');
  if (name.length <= long || words.length === 1) return [name];
  const halves = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return halves.toSorted((a, b) => Math.max(...a.map(({ length }) => length)) - Math.max(...b.map(({ length }) => length)))[0] ?? [name];
}

/** What stands in a frame's corners: scale bar and credits at the foot. */
function furniture({ size: { width, height }, name }: Frame, unit: number): Box[] {
  if (name === 'narrow' || name === 'corridorNarrow') return [[0, height - 22, width, height]];
  return [[0, height - 48, 330, height], [width - 470 * Math.max(1.1, unit), height - 20 * Math.max(1.2, unit), width, height]];
}
