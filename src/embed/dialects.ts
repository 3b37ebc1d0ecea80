/**
 * A height as newsrooms' own scripts expect it: Datawrapper's, AMP's, and pym.js's where that script made the frame, which
 * it tells by an id in the address.
 */
export const inDialects = (height: number, pymId: string | null): unknown[] => [
  { 'datawrapper-height': { 'two-thousand-miles': height } },
  { sentinel: 'amp', type: 'embed-size', height },
  ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
];
