/**
 * A height for a width, from what was measured at some widths: '320:1984 600:2251 1000:1030'. Between two of them as on a
 * straight line, beyond them the outermost; 0 where nothing was measured.
 */
export function estimate(measured: string | undefined, width: number): number {
  let [lastWidth, lastHeight] = [0, 0];
  for (const pair of (measured ?? '').split(' ')) {
    const [at = 0, height = 0] = pair.split(':').map(Number);
    if (!(at > lastWidth) || !(height > 0)) continue;
    if (width <= at) return Math.round(lastHeight === 0 ? height : lastHeight + ((height - lastHeight) * (width - lastWidth)) / (at - lastWidth));
    [lastWidth, lastHeight] = [at, height];
  }
  return lastHeight;
}
