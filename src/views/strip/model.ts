import type { Row } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import type { Params } from '../../selection/address';
import type { Selection } from '../../selection/selection';
import { figuresOf, type Family } from './figures';
import { measuresOf, type Measure } from './measures';
import { placeNames, type NamePlace } from './names';

export type Port = Row<'ports'>;
export type Crossing = Row<'crossings'>;
export type Sector = Row<'sectors'>;
export type Barrier = Row<'borderFacts'>;

/** A part of the border between two miles, and the places that lie in it. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly placeIds: readonly string[];
}
export interface Leg extends Stretch {
  readonly along: 'land' | 'colorado' | 'rio-grande';
}
export interface BarrierStretch extends Stretch {
  /** In the order of their dates. */
  readonly facts: readonly Barrier[];
}

export interface StripModel {
  readonly miles: number;
  /** Ports and crossings from the Pacific to the Gulf. */
  readonly ports: readonly Port[];
  readonly crossings: readonly Crossing[];
  readonly sectors: readonly Sector[];
  readonly legs: readonly Leg[];
  readonly states: { readonly us: readonly Stretch[]; readonly mx: readonly Stretch[] };
  readonly barriers: readonly BarrierStretch[];
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly families: readonly Family[];
  readonly family: Family;
  /** Where the ports' names stand above the line. */
  readonly names: ReadonlyMap<string, NamePlace>;
  /** The ports that most people enter at, whose names are set stronger. */
  readonly main: ReadonlySet<string>;
  /** The year that the address asks for, and the last whole one before the meeting. */
  readonly asked: number | null;
  readonly usual: number;
  /** The first and last year of any figure. */
  readonly years: { readonly from: number; readonly to: number };
}

const USUAL_MEASURE = 'personal-vehicles';
const MAIN = 8;

/** What lies along the border, mile by mile, with every year of the measure and of the figure that are shown. */
export function stripModel(index: Index, params: Params): StripModel {
  const { dataset } = index;
  const { about } = dataset;
  const ports = dataset.ports.toSorted((a, b) => a.borderMile - b.borderMile);
  const sectors = dataset.sectors.toSorted((a, b) => a.order - b.order);
  const measures = measuresOf(dataset.traffic, ports);
  const families = figuresOf(dataset, sectors);
  const usual = Number(about.date.slice(0, 4)) - 1;
  const busiest = measures.find(({ id }) => id === USUAL_MEASURE) ?? measures[0];
  const measure = measures.find(({ id }) => id === params.measure) ?? busiest;
  const family = families.find(({ id }) => params.indicator.includes(id)) ?? families[0];
  if (!measure || !busiest || !family) throw new TypeError('stripModel: no measure of traffic or no figure of sectors; load `traffic`, `evidence` and `series` first');
  const main = new Set(busiest.ranked(usual).slice(0, MAIN).map(({ port }) => port.id as string));
  const stretch = (id: string, from: number, to: number): Stretch => ({ id, from, to, placeIds: placesIn(index, from, to) });
  const { legs, states } = dataset.geometry?.line ?? { legs: [], states: { us: [], mx: [] } };
  const us = states.us.map(({ id, from, to }) => stretch(id, from, to));
  return {
    miles: about.borderMiles,
    ports,
    crossings: dataset.crossings.toSorted((a, b) => a.borderMile - b.borderMile),
    sectors,
    legs: legs.map(({ along, from, to }, at) => ({ ...stretch(`${along}-${at}`, from, to), along })),
    states: { us, mx: states.mx.map(({ id, from, to }) => stretch(id, from, to)) },
    barriers: us.flatMap((state) => {
      const facts = dataset.borderFacts.filter((row) => row.pedestrian !== undefined && row.state === state.id.slice(3)).toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
      return facts.length > 0 ? [{ ...state, facts }] : [];
    }),
    measures,
    measure,
    families,
    family,
    names: placeNames(ports.map(({ id, name, borderMile }) => ({ id, name, along: borderMile / about.borderMiles, isMain: main.has(id) }))),
    main,
    asked: params.year === '' ? null : Number(params.year),
    usual,
    years: { from: Math.min(measure.from, family.from), to: Math.max(measure.to, family.to) },
  };
}

const placesIn = (index: Index, from: number, to: number): string[] =>
  [...index.place.values()].filter((place) => ('borderMile' in place ? place.borderMile >= from && place.borderMile <= to : place.table === 'sectors' && place.mileFrom < to && place.mileTo > from)).map(({ id }) => id);

/** The year that is shown: the one asked for, else the last of the picked years, else the one before the meeting. */
export function yearOf({ asked, usual, years }: StripModel, selection: Selection): number {
  const wanted = asked ?? selection.years?.to ?? usual;
  return Math.min(years.to, Math.max(years.from, wanted));
}

/** The last count of barrier by the end of a year; null where none is that old. */
export const barrierOf = ({ facts }: BarrierStretch, year: number): Barrier | null => facts.findLast(({ asOf }) => asOf !== undefined && Number(asOf.slice(0, 4)) <= year) ?? null;
