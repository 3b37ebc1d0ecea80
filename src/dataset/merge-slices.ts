import type { Dataset, Slice } from './schema';
import { SLICES, type SliceName } from './slices';

/**
 * The dataset as far as it is loaded. Tables that come in two slices (funding) are joined in the order of SLICES;
 * tables whose slice hasn't come are empty, which `loaded` tells from tables that have no rows; so are maps null.
 *
 * @throws TypeError where no slice carries `about`: the first slice to load is `core`
 */
export function mergeSlices(slices: Partial<Record<SliceName, Slice>>): Dataset {
  const loaded = SLICES.filter((name) => slices[name]);
  const present = loaded.flatMap((name) => slices[name] ?? []);
  const first = present.find((slice) => slice.about);
  const about = first?.about;
  if (!first || !about) throw new TypeError('mergeSlices: no slice carries `about`; load `core` first');
  const { about: _, geometry: __, corridor: ___, ...tables } = first;
  // Every slice has every table, and its rows are the table's own: what its schema says can't be followed through the names.
  const merged = Object.fromEntries(Object.keys(tables).map((name) => [name, present.flatMap((slice): readonly unknown[] => slice[name as keyof typeof tables])])) as Omit<Dataset, 'about' | 'loaded' | 'geometry' | 'corridor'>;
  return { ...merged, about, loaded: new Set(loaded), geometry: slices.geometry?.geometry ?? null, corridor: slices.corridor?.corridor ?? null };
}
