import { across, type Across } from '../../charts/across';

/** The least width, in px, that the wide form is drawn at: what doesn't collide there collides at no greater width. */
export const LEAST_WIDTH = 970;

/** Where the years end, as a fraction of the width. What has no date is parked beyond. */
export const RIGHT = 0.866;

/** Px of a year at the least width. */
export const yearWidth = (years: number): number => (LEAST_WIDTH * RIGHT) / years;

/** Px from a mark to the next beneath it: also the least height of what can be pressed. */
export const PITCH = 24;
/** Of the marks, in px; the halo is the dotted ring of what is inferred. */
export const RADIUS = { meeting: 8, main: 12, promise: 6.8, halo: 10 } as const;
/** Px of a mark whose month alone is known: wider than a day's, however short a month is drawn. */
export const MONTH_WIDTH = 24;

/** Places a fraction of the years across the figure. */
export const onAxis = (width: number | undefined): Across => {
  const at = across(width);
  return (fraction) => at(fraction * RIGHT);
};
