import type { Localized } from '../dataset/schema';
import type { Range } from '../selection/selection';
import type { Index } from './index-dataset';

/** What lies between two miles. */
export interface Stretch {
  /** Names of the sectors from the Pacific to the Gulf. */
  readonly sectors: readonly Localized[];
  readonly crossings: number;
  /** Codes of the states of the United States, in the same order: 'CA'. */
  readonly states: readonly string[];
}

/** The sectors, crossings and states of a stretch, as far as they are loaded: before the map has come, states are known by their crossings alone. */
export function stretchOf({ dataset }: Index, { from, to }: Range): Stretch {
  const sectors = dataset.sectors.filter((sector) => sector.mileFrom < to && sector.mileTo > from).toSorted((a, b) => a.order - b.order);
  const crossings = dataset.crossings.filter(({ borderMile }) => borderMile >= from && borderMile <= to).toSorted((a, b) => a.borderMile - b.borderMile);
  const mapped = dataset.geometry?.line.states.us.filter((state) => state.from < to && state.to > from).map(({ id }) => id.replace('US-', ''));
  return { sectors: sectors.map(({ name }) => name), crossings: crossings.length, states: mapped ?? [...new Set(crossings.map(({ usState }) => usState))] };
}
