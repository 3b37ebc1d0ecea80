import briefings from './compiled/briefings.json?url';
import core from './compiled/core.json?url';
import corridor from './compiled/corridor.json?url';
import evidence from './compiled/evidence.json?url';
import geometry from './compiled/geometry.json?url';
import money from './compiled/money.json?url';
import places from './compiled/places.json?url';
import series from './compiled/series.json?url';
import traffic from './compiled/traffic.json?url';
import type { SliceName } from './schema';
import { sliceQueryAt } from './slice-query';

export { mergeSlices } from './merge-slices';

/** Hashed assets beside the code that asks for them, so that the site works in any folder of any host. */
const ADDRESSES: Readonly<Record<SliceName, string>> = { core, evidence, places, money, series, traffic, geometry, corridor, briefings };

/** The query of a slice of the bundled dataset. */
export const sliceQuery = (name: SliceName) => sliceQueryAt(name, ADDRESSES[name]);
