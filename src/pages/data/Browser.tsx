import { useState } from 'react';
import { columnsOf, fileOf } from '../../dataset/columns';
import { TABLE_NAMES } from '../../dataset/fields';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import { Leaf } from './Leaf';
import { Rows } from './Rows';
import { containing, rowsOf, sorted, WITH_ROWS } from './rows';
import { useBrowsing } from './useBrowsing';
import styles from './data.module.css';

/**
 * Rows on a page. Long tables are leafed through and not drawn as they are scrolled: a page's rows are all there for the
 * browser's own search, for a keyboard and a screen reader that count them, and for paper.
 */
const PAGE = 50;

/** One table at a time: its rows by fifty, in the order of any column, or those that contain some words. Which, in what order and which words stand in the address. */
export function Browser() {
  const { t, lang } = useText();
  const { dataset } = useLoaded(WITH_ROWS);
  const { table, unknown, words, orderIn, ...address } = useBrowsing();
  // Texts in the reader's language alone: both would double the width.
  const columns = columnsOf(table).filter(({ path }) => path.length < 2 || path.at(-1) !== (lang === 'en' ? 'es' : 'en'));
  const order = orderIn(columns);
  // Where one has leafed to counts for these rows in this order alone.
  const asked = [table, words, order?.column, order?.isFalling].join(' ');
  const [leaf, setLeaf] = useState({ of: asked, page: 0 });
  const page = leaf.of === asked ? leaf.page : 0;
  const leafTo = (next: number) => setLeaf({ of: asked, page: next });
  const rows = sorted(containing(rowsOf(dataset, table), columns, words), columns, order);
  const from = page * PAGE;
  const shown = rows.slice(from, from + PAGE);
  const sort = (column: string) => address.sort({ column, isFalling: order?.column === column && !order.isFalling });
  return (
    <div className={styles.browser}>
      <div className={styles.controls}>
        <label>{t.data.table} <select value={fileOf(table)} onChange={(event) => address.open(event.target.value)}>{TABLE_NAMES.map((name) => <option key={name} value={fileOf(name)}>{t.data.of[name].name}</option>)}</select></label>
        <label>{t.data.filter} <input type="search" value={words} onChange={(event) => address.find(event.target.value)} /></label>
        <Leaf page={page} last={Math.max(0, Math.ceil(rows.length / PAGE) - 1)} onLeaf={leafTo} said={t.data.shown(from + 1, from + shown.length, rows.length)} />
      </div>
      {unknown !== null && <p className={styles.note} role="status" data-notice>{t.data.noTable(unknown)}</p>}
      <Rows key={`${table} ${page}`} name={t.data.of[table].name} columns={columns} rows={shown} order={order} onSort={sort} />
      <p className={styles.note}>{rows.length === 0 ? t.data.noRows : t.data.sortHint}</p>
    </div>
  );
}
