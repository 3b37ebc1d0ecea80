const LINES = {
  Polygon: ({ coordinates }) => coordinates,
  MultiPolygon: ({ coordinates }) => coordinates.flat(),
  LineString: ({ coordinates }) => [coordinates],
  MultiLineString: ({ coordinates }) => coordinates,
};

/**
 * A geometry as the `d` of an SVG path: whole units, each step relative to the last vertex, no spare separators. What
 * rounding makes into a point, or into a ring without area, is left out.
 */
export function pathOf(geometry, unitsPerKm) {
  const isRing = geometry.type.endsWith('Polygon');
  return LINES[geometry.type](geometry).map((line) => subpath(line.map((point) => point.map((km) => Math.round(km * unitsPerKm))), isRing)).join('');
}

function subpath(points, isRing) {
  const steps = points.slice(1).map(([x, y], index) => [x - points[index][0], y - points[index][1]]).filter(([dx, dy]) => dx !== 0 || dy !== 0);
  if (isRing) steps.pop(); // z draws the last side
  if (steps.length < (isRing ? 2 : 1)) return '';
  const drawn = steps.map(([dx, dy], index) => `${index > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`).join('');
  return `M${points[0].join(' ')}l${drawn}${isRing ? 'z' : ''}`;
}
