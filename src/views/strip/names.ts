import { labelWidth } from '../../charts/label-width';
import { rowsOf } from '../../charts/name-rows';

/** The least width, in px, of the miles in the wide form: names that don't collide there collide at no greater width. */
export const LEAST_PLOT = 562;
export const NAME_SIZE = 12;
/** Px from one row of names to the next. */
export const ROW = 15;
/** Px that a name may reach beyond the ends of the border: the heads of the lanes stand lower. */
const LEFT = -132;
const RIGHT = LEAST_PLOT + 22;
/** Where a name stands: the row, counted upward from the line, and px from its port to its left end. */
export interface NamePlace {
  readonly row: number;
  readonly dx: number;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  /** Where its port lies, as a fraction of the border. */
  readonly along: number;
  readonly isMain: boolean;
}

/**
 * Rows of names above the line, placed for the least width: the same ports always give the same picture, and none touch
 * at any width.
 */
export function placeNames(names: readonly Name[]): ReadonlyMap<string, NamePlace> {
  const hung = names.map(({ id, name, along, isMain }) => ({ id, x: along * LEAST_PLOT, width: labelWidth(name, NAME_SIZE, isMain), isMain }));
  const rows = rowsOf(hung, LEFT, RIGHT);
  return new Map(hung.flatMap(({ id, x }) => {
    const place = rows.get(id);
    return place ? [[id, { row: place.row, dx: Math.round(place.left - x) }]] : [];
  }));
}
