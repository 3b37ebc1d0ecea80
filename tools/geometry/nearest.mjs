const KM_PER_DEGREE = { longitude: 111.32, latitude: 110.95 };

/**
 * The place on a line of degrees nearest to a point, in a plane local to the point: right to a thousandth within the
 * few km for which it is asked.
 * Returns km off, the segment and how far along it (0 to 1), the place, and the side: 1 north of a line drawn eastward.
 */
export function nearest(line, [longitude, latitude]) {
  const kx = KM_PER_DEGREE.longitude * Math.cos((latitude * Math.PI) / 180);
  const ky = KM_PER_DEGREE.latitude;
  let best = { km: Infinity };
  for (let segment = 0; segment + 1 < line.length; segment++) {
    const [a, b] = [line[segment], line[segment + 1]];
    const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * ky];
    const [px, py] = [(longitude - a[0]) * kx, (latitude - a[1]) * ky];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
    const km = Math.hypot(px - along * dx, py - along * dy);
    if (km < best.km) best = { km, segment, along, side: Math.sign(dx * py - dy * px) };
  }
  const [a, b] = [line[best.segment], line[best.segment + 1]];
  return { ...best, place: [a[0] + best.along * (b[0] - a[0]), a[1] + best.along * (b[1] - a[1])] };
}

/** The index of the vertex nearest to a point, and how many km off it is. */
export function nearestVertex(line, [longitude, latitude]) {
  const kx = KM_PER_DEGREE.longitude * Math.cos((latitude * Math.PI) / 180);
  const off = line.map(([x, y]) => Math.hypot((x - longitude) * kx, (y - latitude) * KM_PER_DEGREE.latitude));
  const km = Math.min(...off);
  return { index: off.indexOf(km), km };
}
