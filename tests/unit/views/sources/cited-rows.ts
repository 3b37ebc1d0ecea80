import { readFileSync } from 'node:fs';
import type { Json } from '../../data/small-data';

/** Files whose rows are facts, as they lie in data/. Views, gaps and disagreements speak of facts and are none. */
const FACT_FILES = [
  'themes', 'links', 'agencies', 'key-facts', 'commitments', 'meetings', 'ten-points', 'programs', 'accounts', 'funding', 'funding-pesos', 'laws',
  'indicators', 'sectors', 'ports', 'crossings', 'corridor-places', 'meeting-places', 'border-facts',
] as const;

/** A row of data/ with the sources that it names anywhere in it. */
export interface CitingRow {
  readonly file: (typeof FACT_FILES)[number];
  readonly row: Json;
  readonly sourceIds: ReadonlySet<string>;
}

function idsIn(value: unknown, found: Set<string>, isSource = false): Set<string> {
  if (typeof value === 'string' && isSource) found.add(value);
  else if (Array.isArray(value)) for (const item of value) idsIn(item, found, isSource);
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) idsIn(inner, found, /source(Id|Ids)$/i.test(key));
  return found;
}

/** Every fact of data/, read from the files' own text, past schema and model. */
export const citingRows: readonly CitingRow[] = FACT_FILES.flatMap((file) => {
  const { rows }: { rows: Json[] } = JSON.parse(readFileSync(`data/${file}.json`, 'utf8'));
  return rows.map((row) => ({ file, row, sourceIds: idsIn(row, new Set()) }));
});

/** How many of the rows name each source. */
export function rowsCiting(rows: readonly CitingRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sourceIds } of rows) for (const id of sourceIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
