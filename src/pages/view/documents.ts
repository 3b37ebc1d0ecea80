import type { Source } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import type { Table } from '../../views/view';

/** A document, with how many rows of a table rest on it. */
export interface RestedOn {
  readonly source: Source;
  readonly rows: number;
}

/**
 * The documents that the rows of a view's table are, or name: by id in whatever column, else by address. Those with the
 * most rows first.
 */
export function documentsOf(table: Table, index: Index): RestedOn[] {
  const rows = new Map<string, number>();
  const byAddress = new Map<string | null, string>(index.dataset.sources.map(({ url, id }) => [url, id]));
  for (const row of table.rows) {
    const ids = [row.id, ...row.cells.flatMap(({ value }) => (typeof value === 'string' ? value.split(' ') : []))].filter((id) => index.source.has(id));
    const named = ids.length > 0 ? ids : row.cells.flatMap(({ href }) => (href === undefined ? [] : (byAddress.get(href) ?? [])));
    for (const id of new Set(named)) rows.set(id, (rows.get(id) ?? 0) + 1);
  }
  return [...rows]
    .flatMap(([id, count]) => {
      const source = index.source.get(id);
      return source ? [{ source, rows: count }] : [];
    })
    .toSorted((a, b) => b.rows - a.rows || a.source.id.localeCompare(b.source.id));
}
