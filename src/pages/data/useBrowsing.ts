import { fileOf, type Column } from '../../dataset/columns';
import { TABLE_NAMES, type TableName } from '../../dataset/fields';
import { useParams, useShow } from '../../views/params-context';
import type { Order } from './rows';

const FIRST: TableName = 'commitments';

/** What the address says of the table that is looked into. */
export interface Browsing {
  readonly table: TableName;
  /** What the address names for one, where there is no such table. */
  readonly unknown: string | null;
  readonly words: string;
  /** The order that the address asks for, among the columns that are shown. */
  orderIn(columns: readonly Column[]): Order | null;
  /** Another table is a step, which Back undoes; what is sorted and sought changes in place. */
  open(table: string): void;
  sort(order: Order): void;
  find(words: string): void;
}

export function useBrowsing(): Browsing {
  const { table: file, sort, filter } = useParams();
  const show = useShow();
  const found = TABLE_NAMES.find((table) => fileOf(table) === file);
  return {
    table: found ?? FIRST,
    unknown: file === '' || found ? null : file,
    words: filter,
    orderIn: (columns) => orderOf(sort, columns),
    open: (table) => show({ table, sort: '', filter: '' }, true),
    sort: ({ column, isFalling }) => show({ sort: `${isFalling ? '-' : ''}${column}` }),
    find: (words) => show({ filter: words }),
  };
}

/** A text's column goes by the language: a link from the other page leads to the column of this one. */
export function orderOf(sort: string, columns: readonly Column[]): Order | null {
  const name = sort.replace(/^-/, '');
  const isShown = (wanted: string) => columns.some((column) => column.name === wanted);
  const column = [name, name.replace(/E[ns]$/, 'En'), name.replace(/E[ns]$/, 'Es')].find(isShown);
  return column === undefined ? null : { column, isFalling: sort.startsWith('-') };
}
