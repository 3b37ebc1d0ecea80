import type { Basis } from '../dataset/schema';

/** An inclusive range of miles or of years; `from` is never above `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The dimensions in which a click picks an id. */
export const DIMENSIONS = ['theme', 'agency', 'place'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What is picked. Several picks in one dimension are a union; dimensions intersect. Ids are sorted and unique,
 * so that two selections are the same exactly when their addresses are.
 */
export interface Selection {
  readonly theme: readonly string[];
  readonly agency: readonly string[];
  readonly place: readonly string[];
  readonly miles: Range | null;
  readonly years: Range | null;
  /** The grounds on which a tie counts; all three unless the reader switches some off. */
  readonly basis: readonly Basis[];
}

export const ALL_BASES: readonly Basis[] = ['stated', 'documented', 'inferred'];

export const NOTHING: Selection = { theme: [], agency: [], place: [], miles: null, years: null, basis: ALL_BASES };

/** Whether anything is picked. The basis is a way of counting and not a pick. */
export const isNothing = (selection: Selection): boolean =>
  DIMENSIONS.every((dimension) => selection[dimension].length === 0) && !selection.miles && !selection.years;

export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();
