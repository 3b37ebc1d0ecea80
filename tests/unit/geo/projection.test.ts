import { fc, test } from '@fast-check/vitest';
import { geoAzimuthalEqualArea } from 'd3';
import { expect } from 'vitest';
import { project, PROJECTION, unproject } from '../../../src/geo/projection';

const SEED = { seed: 1954 };
const { center: [longitude, latitude], radiusKm, unitsPerKm } = PROJECTION;
const region = fc.tuple(fc.double({ min: -125, max: -75, noNaN: true }), fc.double({ min: 5, max: 42, noNaN: true }));

test.prop([region], SEED)('a place lies where d3 puts it, to a hundredth of a unit', (place) => {
  const byD3 = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(radiusKm * unitsPerKm).translate([0, 0])(place);
  const [x, y] = project(place);
  expect(Math.abs(x - (byD3?.[0] ?? NaN))).toBeLessThan(0.006);
  expect(Math.abs(y - (byD3?.[1] ?? NaN))).toBeLessThan(0.006);
});

test.prop([region], SEED)('and comes back to a ten-thousandth of a degree', (place) => {
  const [lon, lat] = unproject(project(place));
  expect(Math.abs(lon - place[0])).toBeLessThan(1e-4);
  expect(Math.abs(lat - place[1])).toBeLessThan(1e-4);
});

test('the centre is 0, 0, there and back', () => {
  expect(project(PROJECTION.center)).toEqual([0, 0]);
  expect(unproject([0, 0])).toEqual([longitude, latitude]);
});
