import { useState } from 'react';
import { columnsOf } from '../../dataset/columns';
import { TABLE_NAMES, type TableName } from '../../dataset/fields';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import { Rows } from './Rows';
import { containing, rowsOf, sorted, WITH_ROWS, type Order } from './rows';
import styles from './data.module.css';

const PAGE = 50;

/** One table at a time: its rows by fifty, in the order of any column, or those that contain some words. */
export function Browser() {
  const { t, lang } = useText();
  const { dataset } = useLoaded(WITH_ROWS);
  const [table, setTable] = useState<TableName>('commitments');
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order | null>(null);
  const [page, setPage] = useState(0);
  // Texts in the reader's language alone: both would double the width.
  const columns = columnsOf(table).filter(({ path }) => path.length < 2 || path.at(-1) !== (lang === 'en' ? 'es' : 'en'));
  const rows = sorted(containing(rowsOf(dataset, table), columns, words), columns, order);
  const from = page * PAGE;
  const shown = rows.slice(from, from + PAGE);
  const open = (next: string) => {
    setTable(TABLE_NAMES.find((name) => name === next) ?? table);
    setOrder(null);
    setPage(0);
  };
  const sort = (column: string) => {
    setOrder({ column, isFalling: order?.column === column && !order.isFalling });
    setPage(0);
  };
  return (
    <div className={styles.browser}>
      <div className={styles.controls}>
        <label>{t.data.table} <select value={table} onChange={(event) => open(event.target.value)}>{TABLE_NAMES.map((name) => <option key={name} value={name}>{t.data.of[name].name}</option>)}</select></label>
        <label>{t.data.filter} <input type="search" value={words} onChange={(event) => { setWords(event.target.value); setPage(0); }} /></label>
        <p className={styles.pages}>
          <span role="status">{t.data.shown(from + 1, from + shown.length, rows.length)}</span>
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>{t.data.previous}</button>
          <button type="button" disabled={from + PAGE >= rows.length} onClick={() => setPage(page + 1)}>{t.data.next}</button>
        </p>
      </div>
      <Rows key={`${table} ${page}`} name={t.data.of[table].name} columns={columns} rows={shown} order={order} onSort={sort} />
      <p className={styles.note}>{rows.length === 0 ? t.data.noRows : t.data.sortHint}</p>
    </div>
  );
}
