import { across, type Across } from '../../charts/across';
import { ROW } from './names';
import type { StripModel } from './model';

/** Lanes from top to bottom, as they stand at first. */
export const LANES = ['ports', 'ruler', 'ground', 'states', 'sectors', 'barriers', 'traffic'] as const;
export type LaneId = (typeof LANES)[number];

/** Px of the heads at the left, and of the room for numbers that reach beyond the Gulf. */
export const GUTTER = 112;
export const BEYOND = 36;
export const LANE_GAP = 12;

/** Px: the largest ring's radius, and of a port without a figure. */
export const RING = 15;
export const SMALL_RING = 2.6;

export const SECTOR_BARS = 110;
export const COLUMNS = 64;

/** Px from the top of the ports' lane to the line itself. */
export const lineAt = ({ names }: StripModel): number => (Math.max(0, ...[...names.values()].map(({ row }) => row)) + 1) * ROW + RING + 8;

export function heightOf(lane: LaneId, model: StripModel): number {
  switch (lane) {
    case 'ports':
      return lineAt(model) + RING + 10;
    case 'ruler':
      return 34;
    case 'ground':
      return 28;
    case 'states':
      return 38;
    case 'sectors':
      return SECTOR_BARS + 50;
    case 'barriers':
      return 36;
    case 'traffic':
      return COLUMNS + 22;
  }
}

/** Places a mile across the lane. */
export type AtMile = (mile: number) => string;
export const onMiles = (miles: number, width: number | undefined): AtMile => {
  const at: Across = across(width);
  return (mile) => at(mile / miles);
};

/** Area stands for the count, on one scale for all years; a count of few is still seen. */
export const radiusOf = (value: number | null, top: number): number => (value === null || value === 0 ? SMALL_RING : Math.max(SMALL_RING, Number((RING * Math.sqrt(value / top)).toFixed(1))));
