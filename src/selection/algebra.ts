import type { Basis } from '../dataset/schema';
import { ALL_BASES, DIMENSIONS, NOTHING, sortedIds, type Dimension, type Range, type Selection } from './selection';

/** How a pick changes the selection: a plain click replaces, one with a modifier key or a long press adds or takes away. */
export type PickMode = 'replace' | 'toggle';

/** What a mark stands for: ids, and perhaps the years that it is of. */
export type MarkIds = Partial<Record<Dimension, readonly string[]>> & { readonly years?: Range };

/**
 * The selection after a mark was picked. A mark may stand for ids in several dimensions (a tie is a theme and an
 * agency) and for years. Replacing with what is already picked unpicks it. Years stay one stretch: adding some widens
 * it over what lies between, and taking away takes all.
 */
export function pick(selection: Selection, ids: MarkIds, mode: PickMode): Selection {
  const wanted = DIMENSIONS.map((dimension) => [dimension, ids[dimension] ?? []] as const).filter(([, list]) => list.length > 0);
  const isPicked = wanted.every(([dimension, list]) => list.every((id) => selection[dimension].includes(id))) && (!ids.years || holds(selection.years, ids.years));
  const isExact = wanted.every(([dimension, list]) => selection[dimension].length === list.length) && (!ids.years || holds(ids.years, selection.years));
  const next = { ...selection };
  if (ids.years) next.years = pickYears(selection.years, ids.years, mode, mode === 'replace' ? isPicked && isExact : isPicked);
  for (const [dimension, list] of wanted) {
    if (mode === 'replace') next[dimension] = isPicked && isExact ? [] : sortedIds(list);
    else if (isPicked) next[dimension] = selection[dimension].filter((id) => !list.includes(id));
    else next[dimension] = sortedIds([...selection[dimension], ...list]);
  }
  return next;
}

/** Whether a stretch of years lies wholly within another. */
const holds = (whole: Range | null, part: Range | null): boolean => whole !== null && part !== null && whole.from <= part.from && whole.to >= part.to;

function pickYears(picked: Range | null, years: Range, mode: PickMode, isUnpicking: boolean): Range | null {
  if (isUnpicking) return null;
  return mode === 'toggle' && picked ? { from: Math.min(picked.from, years.from), to: Math.max(picked.to, years.to) } : years;
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
