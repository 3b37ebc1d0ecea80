// Topologies are edited by their arcs, so that whatever two areas share they go on sharing.

/** The same topology with plain coordinates in place of quantised steps. */
export function plain(topology) {
  const { scale: [kx, ky], translate: [x0, y0] } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * kx + x0, (y += dy) * ky + y0]);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

/** How many geometries of an object use each arc. An arc that is run backward has the complement of its number. */
export function usersOf(object) {
  const users = new Map();
  for (const { arcs } of object.geometries ?? [object]) {
    const own = new Set((arcs ?? []).flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc)));
    for (const arc of own) users.set(arc, (users.get(arc) ?? 0) + 1);
  }
  return users;
}

const isAt = ([x, y], [u, v]) => x === u && y === v;

/** Puts a vertex between two neighbours, whichever way the list runs. Returns whether it did. */
export function insertBetween(list, a, b, vertex) {
  const at = list.findIndex((point, index) => index > 0 && ((isAt(list[index - 1], a) && isAt(point, b)) || (isAt(list[index - 1], b) && isAt(point, a))));
  if (at > 0) list.splice(at, 0, vertex);
  return at > 0;
}

export const indexOf = (list, place) => list.findIndex((point) => isAt(point, place));
