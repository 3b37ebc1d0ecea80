import * as v from 'valibot';
import type { CorridorGeometry, HeroGeometry, LineGeometry } from '../geo/geometry';
import { PROJECTION } from '../geo/projection';
import { mile, number, plain, slug } from './fields';

/**
 * The geometry of data/geometry at the door. It is no table: nobody edits it by hand, and a dataset without a map of its
 * own has none.
 */

const path = v.pipe(v.string(), v.regex(/^(M-?\d+ -?\d+l-?\d+[ \d-]+z?)+$/, 'expected a path of whole relative steps'));
const stretch = { from: mile, to: mile };
const state = v.strictObject({ id: plain, ...stretch });

const map = {
  projection: v.strictObject({
    type: v.literal(PROJECTION.type),
    center: v.strictTuple([v.literal(PROJECTION.center[0]), v.literal(PROJECTION.center[1])]),
    radiusKm: v.literal(PROJECTION.radiusKm),
    unitsPerKm: v.literal(PROJECTION.unitsPerKm),
  }),
  box: v.strictTuple([number, number, number, number]),
  credits: v.array(plain),
  land: v.strictObject({ us: path, mx: path }),
  stateLines: v.strictObject({ us: path, mx: path }),
};

const hero = v.strictObject({ ...map, rivers: path, countyLines: path, sectors: v.record(slug, path) }) satisfies v.GenericSchema<unknown, HeroGeometry>;

const line = v.strictObject({
  unitsPerKm: v.literal(PROJECTION.unitsPerKm),
  lengthMi: mile,
  credits: v.array(plain),
  legs: v.array(v.strictObject({ along: v.picklist(['land', 'colorado', 'rio-grande']), ...stretch })),
  states: v.strictObject({ us: v.array(state), mx: v.array(state) }),
  vertices: v.pipe(v.array(v.pipe(v.number(), v.integer('expected a whole step'))), v.check((steps) => steps.length >= 6 && steps.length % 3 === 0, 'expected three numbers a vertex')),
}) satisfies v.GenericSchema<unknown, LineGeometry>;

/** The first view: the measured line, and the land, counties and rivers beside it. */
export const geometry = v.strictObject({ line, hero });
export type Geometry = v.InferOutput<typeof geometry>;

/** Mexico whole and the countries south of it. */
export const corridor = v.strictObject({ ...map, countries: v.record(plain, path) }) satisfies v.GenericSchema<unknown, CorridorGeometry>;
export type Corridor = v.InferOutput<typeof corridor>;
