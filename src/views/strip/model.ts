import type { Row } from '../../dataset/schema';
import { borderShown, type BorderShown } from '../../model/border-shown';
import type { Index } from '../../model/index-dataset';
import type { Params } from '../../selection/address';
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

export interface StripModel extends BorderShown {
  readonly miles: number;
  /** Ports and crossings from the Pacific to the Gulf. */
  readonly ports: readonly Port[];
  readonly crossings: readonly Crossing[];
  readonly sectors: readonly Sector[];
  readonly legs: readonly Leg[];
  readonly states: { readonly us: readonly Stretch[]; readonly mx: readonly Stretch[] };
  readonly barriers: readonly BarrierStretch[];
  /** Where the ports' names stand above the line. */
  readonly names: ReadonlyMap<string, NamePlace>;
  /** The ports that most people enter at, whose names are set stronger. */
  readonly main: ReadonlySet<string>;
}

const MAIN = 8;

/** What lies along the border, mile by mile, with every year of the measure and of the figure that are shown. */
export function stripModel(index: Index, params: Params): StripModel {
  const { dataset } = index;
  const { about } = dataset;
  const ports = dataset.ports.toSorted((a, b) => a.borderMile - b.borderMile);
  const sectors = dataset.sectors.toSorted((a, b) => a.order - b.order);
  const shown = borderShown(index, params);
  if (!shown) throw new TypeError('stripModel: no measure of traffic or no figure of sectors; load `traffic`, `evidence` and `series` first');
  const main = new Set(shown.usualMeasure.ranked(shown.usual).slice(0, MAIN).map(({ port }) => port.id as string));
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
    ...shown,
    names: placeNames(ports.map(({ id, name, borderMile }) => ({ id, name, along: borderMile / about.borderMiles, isMain: main.has(id) }))),
    main,
  };
}

const placesIn = (index: Index, from: number, to: number): string[] =>
  [...index.place.values()].filter((place) => ('borderMile' in place ? place.borderMile >= from && place.borderMile <= to : place.table === 'sectors' && place.mileFrom < to && place.mileTo > from)).map(({ id }) => id);

/** The last count of barrier by the end of a year; null where none is that old. */
export const barrierOf = ({ facts }: BarrierStretch, year: number): Barrier | null => facts.findLast(({ asOf }) => asOf !== undefined && Number(asOf.slice(0, 4)) <= year) ?? null;
