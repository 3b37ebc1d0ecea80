/** A longitude and a latitude in degrees, east and north positive. */
export type Degrees = readonly [longitude: number, latitude: number];
/** A place on a plane: of the maps in quarter-kilometres, of a drawing in px; y grows downward in both. */
export type Point = readonly [x: number, y: number];

/**
 * The one projection of every map: Lambert azimuthal equal-area on the sphere. Its centre lies between the middle of
 * the border and the middle of the corridor, so that scale is within 1 % along the line and one scale bar serves all.
 */
export const PROJECTION = {
  type: 'azimuthal-equal-area',
  center: [-105.5, 27],
  /** The sphere's radius in km: the mean radius of the ellipsoid. */
  radiusKm: 6371.0088,
  /** The compiled geometry is in whole quarter-kilometres, so a prerender and a browser draw the same numbers. */
  unitsPerKm: 4,
} as const;

export const KM_PER_MILE = 1.609344;

const RADIAN = Math.PI / 180;
const RADIUS = PROJECTION.radiusKm * PROJECTION.unitsPerKm;
const [LONGITUDE, LATITUDE] = PROJECTION.center;
const SIN = Math.sin(LATITUDE * RADIAN);
const COS = Math.cos(LATITUDE * RADIAN);

/** Engines differ in the last digits of sines and roots; a hundredth of a unit is 2.5 m. */
const settled = (value: number): number => Math.round(value * 100) / 100;

/**
 * Where a place lies on the plane of the compiled geometry.
 *
 * @param place  degrees; within the map's region. The antipode of the centre has no place on the plane.
 * @returns      quarter-kilometres east and south of the centre, to a hundredth (2.5 m).
 */
export function project([longitude, latitude]: Degrees): Point {
  const east = (longitude - LONGITUDE) * RADIAN;
  const sin = Math.sin(latitude * RADIAN);
  const cos = Math.cos(latitude * RADIAN);
  const scale = RADIUS * Math.sqrt(2 / (1 + SIN * sin + COS * cos * Math.cos(east)));
  return [settled(scale * cos * Math.sin(east)), settled(scale * (SIN * cos * Math.cos(east) - COS * sin))];
}

/**
 * The place that a point of the plane stands for: the inverse of `project`.
 *
 * @param point  quarter-kilometres of the compiled geometry.
 * @returns      degrees, good to the 2.5 m that `project` keeps.
 */
export function unproject([x, y]: Point): Degrees {
  const distance = Math.hypot(x, y);
  if (distance === 0) return [LONGITUDE, LATITUDE];
  const angle = 2 * Math.asin(distance / (2 * RADIUS));
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const latitude = Math.asin(cos * SIN - (y * sin * COS) / distance);
  const east = Math.atan2(x * sin, distance * COS * cos + y * SIN * sin);
  return [LONGITUDE + east / RADIAN, latitude / RADIAN];
}
