import { across, type Across } from '../../charts/across';

/** The least width, in px, that the wide form is drawn at: what doesn't collide there collides at no greater width. */
export const LEAST_WIDTH = 970;

/** Where the years begin, as a fraction of the width. Before them stand the names of the lanes, and under those what has no date. */
export const LEFT = 0.155;
/** The figure's left edge, as a fraction of the years. */
export const EDGE = -LEFT / (1 - LEFT);
/** Px of that column, less the air before the years. */
export const COLUMN = LEAST_WIDTH * LEFT - 12;

/** Px of a year at the least width. */
export const yearWidth = (years: number): number => (LEAST_WIDTH * (1 - LEFT)) / years;

/** Px from a mark to the next beneath it: also the least height of what can be pressed. */
export const PITCH = 24;
/** Of the marks, in px; the halo is the dotted ring of what is inferred. */
export const RADIUS = { meeting: 8, main: 12, promise: 6.8, halo: 10 } as const;
/** Px of a mark whose month alone is known: wider than a day's, however short a month is drawn. */
export const MONTH_WIDTH = 24;

/** Places a fraction of the years across the part of the figure that they have. */
export const onAxis = (width: number | undefined): Across => across(width === undefined ? undefined : width * (1 - LEFT));
