import { tickStep } from 'd3';

/** Years that a common time axis spans, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a moment, as a decimal year, stands across the axis: 0 at the start of its first year, 1 at the end of its last. */
export const alongYears = (at: number, { from, to }: Span): number => (at - from) / (to + 1 - from);

/** The middle of a year as a decimal year. A U.S. fiscal year begins in October of the year before. */
export const middleOf = (year: number, isFiscal: boolean): number => year + (isFiscal ? 0.25 : 0.5);

/** A day as a decimal year: '2015-02-26' is 2015.15. */
export function decimalYear(iso: string): number {
  const [year = 0, month = 7, day = 1] = iso.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** About four round years of the axis to name, the first and the last not too near its ends. */
export function yearsToName({ from, to }: Span): number[] {
  const step = [1, 2, 5, 10, 20, 25].find((each) => (to - from) / each <= 5.2) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

/** An axis from zero to a round number above the largest value, and the numbers to name on it. */
export function fromZero(largest: number): { top: number; ticks: number[] } {
  if (largest <= 0) return { top: 1, ticks: [0] };
  const step = tickStep(0, largest, 3);
  const count = Math.ceil(largest / step - 1e-9);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(6))) };
}
