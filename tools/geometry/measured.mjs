import assert from 'node:assert/strict';
import { indexOf } from './arcs.mjs';
import { MILE_CREDITS, CREDITS, MX_STATES, US_STATES } from './settings.mjs';

const TENTHS = 10;

/**
 * The measured line: whole units and tenths of a mile, each vertex as steps from the one before, first from 0, 0, mile 0.
 * With it go the stretches of the states of both countries and of the legs, in miles.
 */
export function measuredLine({ line, corners, counties, mxStates }, miles, anchors, project, unitsPerKm) {
  const vertices = line.map((place, index) => [...project(place).map((km) => Math.round(km * unitsPerKm)), Math.round(miles[index] * TENTHS)]);
  const steps = vertices.map((vertex, index) => vertex.map((value, axis) => value - (vertices[index - 1]?.[axis] ?? 0)));
  steps.slice(1).forEach(([dx, dy, mile], index) => assert.ok((dx !== 0 || dy !== 0) && mile > 0, `vertex ${index + 1} of the line falls on the one before when rounded`));
  const mileOf = (place) => Math.round(miles[indexOf(line, place)] * TENTHS) / TENTHS;
  return {
    unitsPerKm,
    lengthMi: anchors.lengthMi,
    credits: [...CREDITS, ...MILE_CREDITS],
    legs: legsOf(anchors),
    states: { us: usStretches(line, miles, counties), mx: mxStretches(line, corners, mxStates, mileOf) },
    vertices: steps.flat(),
  };
}

function legsOf({ anchors }) {
  const ends = anchors.filter(({ source }) => source === 'ibwc-legs').map(({ mile }) => mile);
  const runsAlong = ['land', 'colorado', 'land', 'rio-grande'];
  assert.equal(ends.length, runsAlong.length + 1);
  return runsAlong.map((along, index) => ({ along, from: ends[index], to: ends[index + 1] }));
}

const verticesOf = (features) => new Set(features.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)).map(String));
const rounded = (mile) => Math.round(mile * TENTHS) / TENTHS;

/** From a state's first vertex on the line to its last. Published lengths guard against a line that went astray. */
function usStretches(line, miles, counties) {
  return US_STATES.map(({ fips, iso, published, within }) => {
    const own = verticesOf(counties.filter(({ id }) => id.startsWith(fips)));
    const at = miles.filter((_, index) => own.has(String(line[index])));
    const [from, to] = [at[0], at.at(-1)];
    assert.ok(Math.abs(to - from - published) < within, `${iso}: ${(to - from).toFixed(1)} miles; published are ${published}`);
    return { id: iso, from: rounded(from), to: rounded(to) };
  });
}

function mxStretches(line, corners, mxStates, mileOf) {
  return Object.entries(MX_STATES).map(([name, iso], index) => {
    const own = verticesOf(mxStates.filter(({ properties }) => properties.name === name));
    const [from, to] = [corners[index], corners[index + 1]];
    assert.ok(own.has(String(from)) && own.has(String(to)), `${name} doesn't reach from corner ${index} to the next`);
    return { id: iso, from: mileOf(from), to: mileOf(to) };
  });
}
