import type { Segment } from '../../geo/segments';

const r = (value: number): number => Math.round(value * 10) / 10;

/** Many short lines as one path. */
export const segmentsPath = (segments: readonly Segment[]): string => segments.map(([[x1, y1], [x2, y2]]) => `M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`).join('');
