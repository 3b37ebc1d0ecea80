/**
 * Leaves out vertices so that what is left lies nowhere further than `tolerance` from the original (Douglas and
 * Peucker): unlike weighing by area it bounds the error. Ends stay; a closed ring keeps its furthest vertex too.
 */
export function simplify(points, tolerance) {
  const kept = new Set([0, points.length - 1]);
  const open = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const { index, distance } = furthest(points, from, to);
    const isRing = from === 0 && to === points.length - 1 && to > 2 && points[from].every((value, axis) => value === points[to][axis]);
    if (index === -1 || (distance <= tolerance && !isRing)) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function furthest(points, from, to) {
  let worst = { index: -1, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const distance = fromSegment(points[index], points[from], points[to]);
    if (distance > worst.distance) worst = { index, distance };
  }
  return worst;
}

/** How far a point lies from a segment of the plane. */
export function fromSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
