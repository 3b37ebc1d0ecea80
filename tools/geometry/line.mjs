import { ENDS, US_STATES } from './settings.mjs';
import { nearestVertex } from './nearest.mjs';
import { packaged } from './packages.mjs';

const isBorderCounty = ({ id }) => US_STATES.some(({ fips }) => String(id).startsWith(fips));

/**
 * The border as the Census draws it: the outer edge of California, Arizona, New Mexico and Texas between the oceans,
 * from the Pacific to the Gulf, in degrees. The outer edge of the four states' counties is one line up the Gulf coast,
 * along the border and up the Pacific coast; it is cut where the border meets the oceans.
 */
export function censusLine(us) {
  const { mesh } = packaged('topojson-client');
  const edges = mesh(us, us.objects.counties, (a, b) => a === b && isBorderCounty(a)).coordinates;
  const coast = edges.toSorted((a, b) => b.length - a.length)[0];
  const [from, to] = [nearestVertex(coast, ENDS.pacific).index, nearestVertex(coast, ENDS.gulf).index];
  return from < to ? coast.slice(from, to + 1) : coast.slice(to, from + 1).toReversed();
}
