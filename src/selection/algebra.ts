import type { Basis } from '../dataset/schema';
import { ALL_BASES, NOTHING, sortedIds, type Dimension, type Selection } from './selection';

/** How a pick changes the selection: a plain click replaces, one with a modifier key or a long press adds or takes away. */
export type PickMode = 'replace' | 'toggle';

/**
 * The selection after a mark was picked. A mark may stand for ids in several dimensions (a tie is a theme and an
 * agency). Replacing with what is already picked unpicks it.
 */
export function pick(selection: Selection, ids: Partial<Record<Dimension, readonly string[]>>, mode: PickMode): Selection {
  const entries = Object.entries(ids) as [Dimension, readonly string[]][]; // Object.entries forgets the key's type
  const wanted = entries.filter(([, list]) => list.length > 0);
  const isPicked = wanted.every(([dimension, list]) => list.every((id) => selection[dimension].includes(id)));
  const isExact = wanted.every(([dimension, list]) => selection[dimension].length === list.length);
  const next = { ...selection };
  for (const [dimension, list] of wanted) {
    if (mode === 'replace') next[dimension] = isPicked && isExact ? [] : sortedIds(list);
    else if (isPicked) next[dimension] = selection[dimension].filter((id) => !list.includes(id));
    else next[dimension] = sortedIds([...selection[dimension], ...list]);
  }
  return next;
}

/** Takes one id, or one range, out of the selection. */
export function without(selection: Selection, dimension: Dimension | 'miles' | 'years', id?: string): Selection {
  if (dimension === 'miles' || dimension === 'years') return { ...selection, [dimension]: null };
  return { ...selection, [dimension]: selection[dimension].filter((picked) => picked !== id) };
}

/** Unpicks everything. How ties are counted stays as the reader set it. */
export const clear = (selection: Selection): Selection => ({ ...NOTHING, basis: selection.basis });

/** Switches one ground on or off. The last one can't be switched off: it brings all three back. */
export function toggleBasis(selection: Selection, basis: Basis): Selection {
  const kept = ALL_BASES.filter((each) => selection.basis.includes(each) !== (each === basis));
  return { ...selection, basis: kept.length > 0 ? kept : ALL_BASES };
}
