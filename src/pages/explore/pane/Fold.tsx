import { useState, type ReactNode } from 'react';
import styles from './pane.module.css';

interface FoldProps<Row> {
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly more: (hidden: number) => string;
  readonly className?: string | undefined;
  readonly children: (row: Row) => ReactNode;
}

/** A list whose first rows are open and whose rest is folded. One row alone is never folded away. */
export function Fold<Row>({ rows, limit, more, className, children }: FoldProps<Row>) {
  const open = rows.length <= limit + 1 ? rows.length : limit;
  const rest = rows.slice(open);
  return (
    <>
      <ul className={className ?? styles.rows}>{rows.slice(0, open).map(children)}</ul>
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{more(rest.length)}</summary>
          <ul className={className ?? styles.rows}>{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}

/** A fold whose content is drawn once it is opened: for long lists that few readers open. */
export function LateFold({ summary, children }: { readonly summary: string; readonly children: () => ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
