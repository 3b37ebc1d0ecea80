import type { Cell, Table } from '../views/view';
import styles from './frame.module.css';

/** A view's rows as a real table. It scrolls in its own box, so the box takes the focus for the keyboard. */
export function DataTable({ table }: { readonly table: Table }) {
  return (
    <div className={styles.tableBox} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumber ? styles.number : undefined}>{column.head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, at) => (
                <td key={table.columns[at]?.id} className={table.columns[at]?.isNumber ? styles.number : undefined}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown({ value, text, href }: Cell) {
  const words = text ?? value ?? '';
  return href ? <a href={href} rel="noreferrer">{words}</a> : words;
}
