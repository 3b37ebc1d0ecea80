import { scaleLinear } from 'd3';
import type { Column, FundingModel } from './model';

/** The least width, in px, that the wide form is drawn at: what fits there fits at any other. */
export const LEAST_WIDTH = 980;
export const HEAD = 50;
export const PLOT = 280;
export const YEARS = 24;
export const RUN = 24;
const AXIS = 0.066;
/** Few years don't make wide bars. */
const WIDEST_SLOT = 0.14;

/** A stretch across, as fractions of the chart's width. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where things stand in the wide form: across as fractions of its width, down in px. */
export interface Place {
  /** A year on the axis; broken years lie within their slot. */
  x(year: number): number;
  readonly slot: number;
  readonly axis: number;
  /** A year's bar, and the one that stands apart from it. */
  bar(column: Column): Span;
  apart(column: Column): Span;
  y(dollars: number): number;
  readonly ticks: readonly number[];
}

export function placeOf({ columns, most }: FundingModel): Place {
  const first = columns[0]?.year ?? 0;
  const slot = Math.min(WIDEST_SLOT, (1 - AXIS) / Math.max(1, columns.length));
  const y = scaleLinear([0, most || 1], [PLOT, 0]).nice(4);
  const x = (year: number) => AXIS + (year - first) * slot;
  const span = (year: number, from: number, to: number): Span => ({ from: x(year) + from * slot, to: x(year) + to * slot });
  return {
    x,
    slot,
    axis: AXIS,
    bar: ({ year, supplement }) => (supplement ? span(year, 0.14, 0.53) : span(year, 0.2, 0.8)),
    apart: ({ year }) => span(year, 0.57, 0.77),
    y,
    ticks: y.ticks(4),
  };
}
