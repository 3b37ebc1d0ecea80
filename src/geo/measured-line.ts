/** A vertex of the border: place in quarter-kilometres of the map's plane (see projection), and mile marker. */
export type Vertex = readonly [x: number, y: number, mile: number];

const TENTHS = 10;

/**
 * The border's vertices out of data/geometry/line.json, which holds each as steps from the one before.
 *
 * @param steps  [dx, dy, dmile, dx, dy, dmile, …] in quarter-kilometres and tenths of a mile, from 0, 0 and mile 0.
 * @returns      vertices from the Pacific to the Gulf; miles rise strictly.
 * @throws       RangeError if the list is cut short or a mile doesn't rise: places on such a line would have two miles.
 */
export function measuredLine(steps: readonly number[]): readonly Vertex[] {
  if (steps.length % 3 !== 0 || steps.length < 6) throw new RangeError(`The measured line has ${steps.length} numbers; expected three a vertex and at least two vertices.`);
  const vertices: Vertex[] = [];
  let [x, y, tenths] = [0, 0, 0];
  for (let index = 0; index < steps.length; index += 3) {
    const [dx = NaN, dy = NaN, rise = NaN] = steps.slice(index, index + 3);
    const isRising = index === 0 ? rise === 0 : rise > 0;
    if (!isRising) throw new RangeError(`Vertex ${index / 3} of the measured line adds ${rise} tenths of a mile; expected ${index === 0 ? 'mile 0' : 'more than 0'}.`);
    x += dx;
    y += dy;
    tenths += rise;
    vertices.push([x, y, tenths / TENTHS]);
  }
  return vertices;
}
