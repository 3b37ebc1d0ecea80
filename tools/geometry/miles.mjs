import assert from 'node:assert/strict';
import { nearest } from './nearest.mjs';
import { packaged } from './packages.mjs';

const METRES_PER_MILE = 1609.344;

/**
 * The mile of every vertex. Anchors are placed on the line by nearness; between two of them their miles are shared out
 * by length on the WGS84 ellipsoid. No single factor would do: the land line is drawn at its true length, the river's
 * bends are not.
 */
export function milesAlong(line, { anchors }) {
  const lengths = running(line);
  const knots = anchors.map((anchor) => ({ ...anchor, length: lengthAt(anchor, line, lengths) }));
  knots.slice(1).forEach((knot, index) => {
    assert.ok(knot.length > knots[index].length, `data/mile-anchors.json: "${knot.name}" lies before "${knots[index].name}" on the line; expected anchors from west to east`);
    assert.ok(knot.mile > knots[index].mile, `data/mile-anchors.json: "${knot.name}" has mile ${knot.mile}; expected above ${knots[index].mile}`);
  });
  return lengths.map((length) => {
    const next = Math.max(1, knots.findIndex((knot) => knot.length >= length));
    const [a, b] = [knots[next - 1], knots[next]];
    return a.mile + ((length - a.length) / (b.length - a.length)) * (b.mile - a.mile);
  });
}

/** Miles on the ellipsoid from the line's start to each vertex. */
export function running(line) {
  const { Geodesic } = packaged('geographiclib-geodesic');
  const lengths = [0];
  for (let index = 1; index < line.length; index++) {
    const [[lonA, latA], [lonB, latB]] = [line[index - 1], line[index]];
    const { s12 } = Geodesic.WGS84.Inverse(latA, lonA, latB, lonB, Geodesic.DISTANCE);
    lengths.push(lengths[index - 1] + s12 / METRES_PER_MILE);
  }
  return lengths;
}

function lengthAt({ end, lon, lat }, line, lengths) {
  if (end) return end === 'pacific' ? 0 : lengths.at(-1);
  const { segment, along } = nearest(line, [lon, lat]);
  return lengths[segment] + along * (lengths[segment + 1] - lengths[segment]);
}
