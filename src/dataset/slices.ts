/** What one request brings. The first screen needs `core` alone; the rest follows when a view needs it. */
export const SLICES = ['core', 'evidence', 'places', 'money', 'series', 'traffic', 'geometry', 'corridor', 'briefings'] as const;
export type SliceName = (typeof SLICES)[number];
