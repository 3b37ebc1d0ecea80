import type { Params } from '../selection/address';
import { DIMENSIONS, type Dimension, type Selection } from '../selection/selection';
import type { Index } from './index-dataset';

/** A picked id that the dataset doesn't have. */
export interface Unrecognised {
  readonly field: Dimension;
  readonly value: string;
}

/**
 * Parts a selection into what the dataset knows and what it doesn't. Places are judged only once they are loaded:
 * until then every place counts as known.
 */
export function recognise(index: Index, selection: Selection): { known: Selection; unknown: Unrecognised[] } {
  const tables = { theme: index.theme, agency: index.agency, place: index.dataset.loaded.has('places') ? index.place : null };
  const unknown: Unrecognised[] = [];
  const known = { ...selection };
  for (const field of DIMENSIONS) {
    const table = tables[field];
    if (!table) continue;
    const strangers = selection[field].filter((id) => !table.has(id));
    if (strangers.length === 0) continue;
    known[field] = selection[field].filter((id) => table.has(id));
    unknown.push(...strangers.map((value) => ({ field, value })));
  }
  return { known: unknown.length > 0 ? known : selection, unknown };
}

/**
 * Ids of series, families and measures that a view is asked to show and the dataset doesn't have. They are judged only
 * once their tables are loaded: until then each counts as known.
 */
export function unrecognisedShown({ dataset: { indicators, traffic } }: Index, { indicator, measure }: Pick<Params, 'indicator' | 'measure'>): { field: 'indicator' | 'measure'; value: string }[] {
  return [
    ...(indicators.length === 0 ? [] : indicator.filter((value) => !indicators.some(({ id, family }) => id === value || family === value)).map((value) => ({ field: 'indicator' as const, value }))),
    ...(measure === '' || measure === 'dollars' || traffic.length === 0 || traffic.some(({ id }) => id === measure) ? [] : [{ field: 'measure' as const, value: measure }]),
  ];
}
