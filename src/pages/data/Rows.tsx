import { cellOf, keyOf, valueIn, type Column } from '../../dataset/columns';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import type { Order } from './rows';
import styles from './data.module.css';

interface RowsProps {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly object[];
  readonly order: Order | null;
  readonly onSort: (column: string) => void;
}

/** A real table. It scrolls in its own box, so the box takes the focus for the keyboard. */
export function Rows({ name, columns, rows, order, onSort }: RowsProps) {
  const { t } = useText();
  return (
    <div className={styles.box} role="region" aria-label={t.data.region(name)} tabIndex={0}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-kind={column.kind} aria-sort={sortOf(column, order)}>
                <button type="button" onClick={() => onSort(column.name)}>{column.name} <span aria-hidden="true">{ARROWS[sortOf(column, order)]}</span></button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={columns.filter(({ path }) => path[0] !== undefined && KEYS.has(path[0])).map((column) => cellOf(row, column)).join(' ')}>
              {columns.map((column) => <td key={column.name} data-kind={column.kind} data-short={isShort(cellOf(row, column)) ? '' : undefined}><Cell row={row} column={column} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const KEYS = new Set([...keyOf('sources'), ...keyOf('links')]);
const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

function sortOf({ name }: Column, order: Order | null): keyof typeof ARROWS {
  if (order?.column !== name) return 'none';
  return order.isFalling ? 'descending' : 'ascending';
}

/** An id or a date isn't broken at its hyphens. */
const isShort = (cell: string | number | null): boolean => /^[\w.-]{1,40}$/.test(String(cell));

/** A year is no amount: it is written without a comma. */
const YEARS = /year$|^(?:from|to)$/i;

function Cell({ row, column }: { readonly row: object; readonly column: Column }) {
  const { t } = useText();
  const value = valueIn(row, column);
  if (Array.isArray(value)) return column.kind === 'list' ? value.join('; ') : t.data.entries(value.length);
  if (typeof value === 'boolean') return value ? t.data.yes : t.data.no;
  if (typeof value === 'number') return YEARS.test(column.name) ? value : count(value);
  if (typeof value !== 'string') return null;
  return /^https?:/.test(value) ? <a href={value} rel="noreferrer">{value}</a> : value;
}
