import { scaleLinear } from 'd3';
import type { FundingModel } from './model';

/** The least width, in px, that the wide form is drawn at: what fits there fits at any other. */
export const LEAST_WIDTH = 700;
export const HEAD = 34;
export const PLOT = 280;
export const YEARS = 24;
export const RUN = 24;
const AXIS = 0.07;
/** Few years don't make wide bars. */
const WIDEST = 0.09;

/** Where things stand in the wide form: across as fractions of its width, down in px. */
export interface Place {
  /** The left edge of a year's slot; years may be broken. */
  x(year: number): number;
  readonly slot: number;
  readonly bar: number;
  readonly axis: number;
  y(dollars: number): number;
  readonly ticks: readonly number[];
}

export function placeOf({ columns, most }: FundingModel): Place {
  const first = columns[0]?.year ?? 0;
  const slot = Math.min(0.16, (1 - AXIS) / Math.max(1, columns.length));
  const y = scaleLinear([0, most || 1], [PLOT, 0]).nice(4);
  return { x: (year) => AXIS + (year - first) * slot, slot, bar: Math.min(slot * 0.6, WIDEST), axis: AXIS, y, ticks: y.ticks(4) };
}
