import assert from 'node:assert/strict';
import { plain, usersOf } from './arcs.mjs';
import { BANDS_KM, CREDITS, SECTOR_COUNTIES, WINDOWS } from './settings.mjs';
import { packaged } from './packages.mjs';
import { pathOf } from './path.mjs';
import { fromSegment, simplify } from './simplify.mjs';

/** d3's own projection with the app's constants, in km, without the vertices that it would add along great circles. */
export function projectionOf({ center: [longitude, latitude], radiusKm }) {
  return packaged('d3-geo').geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(radiusKm).translate([0, 0]).precision(0);
}

/** One map window as SVG paths in whole units: land, state lines, and what only this window draws. */
export function windowOf(name, sources, projection) {
  const { feature, merge, mesh } = packaged('topojson-client');
  const { filter, filterWeight, planarRingArea } = packaged('topojson-simplify');
  const { geoProject } = packaged('d3-geo-projection');
  const { box, toleranceKm, islandKm2 } = WINDOWS[name];
  const planarLine = sources.line.map(projectionOf(projection));
  const shared = plain(packaged('topojson-server').topology(layersOf(name, sources, projectionOf(projection).clipExtent(box), projectionOf(projection)), 1e7));
  const border = sharedBorder(shared);
  shared.arcs = shared.arcs.map((arc, id) => (border.has(id) ? arc : simplify(arc, toleranceKm[bandOf(arc, planarLine)])));
  const topology = filter(shared, filterWeight(shared, islandKm2, planarRingArea));
  const path = (geometry) => pathOf(geometry, projection.unitsPerKm);
  const { us, mx, ca, counties } = topology.objects;
  const land = (object) => path(merge(topology, object.geometries));
  const inner = (object) => path(mesh(topology, object, (a, b) => a !== b));
  return {
    projection,
    box: box.flat().map((km) => km * projection.unitsPerKm),
    credits: CREDITS,
    land: { us: land(us), mx: land(mx) },
    stateLines: { us: inner(us), mx: inner(mx) },
    ...(ca && { countries: Object.fromEntries(ca.geometries.filter(({ type }) => type).map((country) => [country.id, path(feature(topology, country).geometry)])) }),
    ...(counties && {
      rivers: path(geoProject(sources.rivers, projectionOf(projection).clipExtent(box))),
      countyLines: inner(counties),
      sectors: Object.fromEntries(Object.entries(SECTOR_COUNTIES).map(([sector, ids]) => [sector, path(merge(topology, counties.geometries.filter(({ id }) => ids.includes(id))))])),
    }),
  };
}

function layersOf(name, { line, usStates, mxStates, nearCounties, centralAmerica }, clipped, whole) {
  const { geoProject } = packaged('d3-geo-projection');
  const layer = (features) => {
    const collection = geoProject({ type: 'FeatureCollection', features }, clipped);
    return { ...collection, features: collection.features.filter(({ geometry }) => geometry?.coordinates.length > 0) };
  };
  const layers = { us: layer(usStates), mx: layer(mxStates), border: geoProject({ type: 'LineString', coordinates: line }, whole) };
  return name === 'hero' ? { ...layers, counties: layer(nearCounties) } : { ...layers, ca: layer(centralAmerica) };
}

/** The arcs of the line: each must be an edge of both countries. They are never simplified. */
function sharedBorder({ objects }) {
  const [border, us, mx] = [objects.border, objects.us, objects.mx].map(usersOf);
  for (const arc of border.keys()) assert.ok(us.has(arc) && mx.has(arc), `arc ${arc} of the line isn't shared by both countries`);
  return border;
}

function bandOf(arc, line) {
  const km = Math.min(...arc.map((point) => Math.min(...line.slice(1).map((vertex, index) => fromSegment(point, line[index], vertex)))));
  return BANDS_KM.filter((band) => km >= band).length;
}
