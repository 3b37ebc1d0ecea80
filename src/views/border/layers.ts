/** What can be switched off and on, in the order of the switches. */
export const LAYERS = ['sectors', 'crossings', 'barriers', 'sites', 'corridor', 'cities'] as const;
export type Layer = (typeof LAYERS)[number];

/** What stands in the address for a map without any. */
export const NO_LAYER = 'none';

const AT_FIRST: readonly string[] = ['sectors', 'crossings', 'sites'] satisfies readonly Layer[];

const sets = new Map<string, ReadonlySet<Layer>>();

/** The layers that an address names; its own where it names none. The same layers are the same set, so that names aren't placed anew. */
export function layersOf(asked: readonly string[]): ReadonlySet<Layer> {
  const ids = asked.length === 0 ? AT_FIRST : asked;
  const layers = LAYERS.filter((layer) => ids.includes(layer));
  const key = layers.join(' ');
  const set = sets.get(key) ?? new Set(layers);
  sets.set(key, set);
  return set;
}
