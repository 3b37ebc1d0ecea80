import { dictionary } from '../../dataset/dictionary';
import { dictionaryEs } from '../../dataset/dictionary-es';
import { fileOf } from '../../dataset/columns';
import { TABLE_NAMES, type TableName } from '../../dataset/fields';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import { rowsOf, WITH_ROWS } from './rows';
import { useFiles } from './useFiles';
import styles from './data.module.css';

/** A table a line: what it holds, how many rows, its fields, its downloads. */
export function Tables() {
  const { dataset } = useLoaded(WITH_ROWS);
  return <ul className={styles.tables}>{TABLE_NAMES.map((table) => <Line key={table} table={table} rows={rowsOf(dataset, table).length} />)}</ul>;
}

function Line({ table, rows }: { readonly table: TableName; readonly rows: number }) {
  const { t, lang } = useText();
  const files = useFiles();
  const { name, about } = t.data.of[table];
  const fields = Object.entries((lang === 'en' ? dictionary : dictionaryEs)[table].fields);
  return (
    <li data-table={table}>
      <h3>{name} <span>· {t.data.rows(rows)}</span></h3>
      <div>
        <p>{about}</p>
        <details>
          <summary>{t.data.fields(fields.length)}</summary>
          <dl>{fields.map(([field, meaning]) => <div key={field}><dt><code>{field}</code></dt><dd>{meaning}</dd></div>)}</dl>
        </details>
      </div>
      <p className={styles.takes}>
        <a href={`?table=${fileOf(table)}`} aria-label={t.data.region(name)} onClick={toBrowser}>{t.data.look}</a>{' '}
        <a href={files(`${fileOf(table)}.csv`)} download aria-label={t.data.csvOf(name)}>{t.data.csv}</a>{' '}
        <a href={files(`schema/${fileOf(table)}.schema.json`)} download aria-label={t.data.schemaOf(name)}>{t.data.jsonSchema}</a>
      </p>
    </li>
  );
}

/** The link changes the address alone; what it leads to stands further up on this page. */
const toBrowser = () => document.getElementById('browse')?.scrollIntoView();
