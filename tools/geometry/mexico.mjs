import assert from 'node:assert/strict';
import { insertBetween, indexOf, usersOf } from './arcs.mjs';
import { ENDS } from './settings.mjs';
import { nearest, nearestVertex } from './nearest.mjs';

/** Natural Earth lies 0.7 km off the Census line on average and 5.6 at worst; a corner or an edge may lie this far off. */
const CORNER_KM = 3;
const EDGE_MEAN_KM = 3;
const OCEAN_KM = 5;
/** A corner this near to a vertex of the line would fall on it when rounded to quarter-kilometres. */
const SNAP_KM = 0.3;

/**
 * Gives the Mexican states the Census line as their northern edge. Both are sets of shared arcs: each outer arc along
 * the border is replaced by its stretch of the line, and the inner state lines are led to the corner's new place.
 *
 * @param mexico  topology of the states (object `mex`), plain coordinates. Edited in place.
 * @param us      topology of counties and states, plain coordinates. Gets the state corners as vertices, in place.
 * @param census  the line, west to east.
 * @returns       the line with the corners among its vertices, and the corners' places in order.
 * @throws        AssertionError where the two lines lie further apart than they should.
 */
export function fitMexico(mexico, us, census) {
  const stretches = northernStretches(mexico, census);
  assert.equal(stretches.length, 6, `found ${stretches.length} northern edges; expected one for each of six states`);
  const line = [...census];
  const moved = new Map();
  for (const { arc, from, to } of stretches) for (const index of [from, to]) {
    const old = mexico.arcs[arc][index];
    if (!moved.has(String(old))) moved.set(String(old), place(old, line, us));
  }
  const own = new Map(stretches.map((stretch) => [stretch.arc, stretch]));
  mexico.arcs = mexico.arcs.map((arc, id) => {
    const { from, to } = own.get(id) ?? {};
    if (from === undefined) return led(arc, moved, census);
    const [a, b] = [from, to].map((index) => indexOf(line, moved.get(String(arc[index]))));
    const edge = a < b ? line.slice(a, b + 1) : line.slice(b, a + 1).toReversed();
    const onOwnBank = (point) => !isAcross(point, census);
    return [...arc.slice(0, from).filter(onOwnBank), ...edge, ...arc.slice(to + 1).filter(onOwnBank)];
  });
  const corners = [...moved.values()].toSorted((a, b) => indexOf(line, a) - indexOf(line, b));
  return { line, corners };
}

/** The parts of outer arcs that run along the line: an outer arc is used by one state, and is cut at the oceans. */
function northernStretches(mexico, census) {
  const users = usersOf(mexico.objects.mex);
  return mexico.arcs.flatMap((arc, id) => {
    if (users.get(id) !== 1) return [];
    const oceans = Object.values(ENDS).map((end) => nearestVertex(arc, end)).filter(({ km }) => km < OCEAN_KM);
    const cuts = [...new Set([0, ...oceans.map(({ index }) => index), arc.length - 1])].toSorted((a, b) => a - b);
    return cuts.slice(1).map((to, index) => ({ arc: id, from: cuts[index], to })).filter(({ from, to }) => meanKm(arc.slice(from, to + 1), census) < EDGE_MEAN_KM);
  });
}

const meanKm = (points, census) => points.reduce((sum, point) => sum + nearest(census, point).km, 0) / points.length;

/** Where an end of a northern stretch goes: an end of the line, a vertex, or a new vertex in the line and in its counties. */
function place(corner, line, us) {
  const end = [line[0], line.at(-1)].find((ocean) => nearest([ocean, ocean], corner).km < OCEAN_KM);
  if (end) return end;
  const { km, segment, place: at } = nearest(line, corner);
  assert.ok(km < CORNER_KM, `the state corner at ${corner.join(', ')} lies ${km.toFixed(1)} km off the line; expected under ${CORNER_KM}`);
  const [a, b] = [line[segment], line[segment + 1]];
  const near = [a, b].find((vertex) => nearest([vertex, vertex], at).km < SNAP_KM);
  if (near) return near;
  const taken = us.arcs.filter((arc) => insertBetween(arc, a, b, at)).length;
  assert.equal(taken, 1, `the line at ${at.join(', ')} lies in ${taken} arcs of the counties; expected one`);
  insertBetween(line, a, b, at);
  return at;
}

/** An inner state line, led to where its corner went. */
function led(arc, moved, census) {
  const ends = [arc[0], arc.at(-1)].map((point) => moved.get(String(point)));
  if (!ends.some(Boolean)) return arc;
  const inner = arc.slice(1, -1).filter((point) => !isAcross(point, census));
  return [ends[0] ?? arc[0], ...inner, ends[1] ?? arc.at(-1)];
}

/** Whether a vertex of Mexico would lie on the northern bank of the better line. */
function isAcross(point, census) {
  const { km, segment, along, side } = nearest(census, point);
  const isBeyondAnEnd = (segment === 0 && along === 0) || (segment === census.length - 2 && along === 1);
  return km < OCEAN_KM && !isBeyondAnEnd && side >= 0;
}

