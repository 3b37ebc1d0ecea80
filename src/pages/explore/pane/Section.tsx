import { createContext, Suspense, useContext, type ReactNode } from 'react';
import { useText } from '../../../text/text';
import styles from './pane.module.css';

type Level = 2 | 3 | 4;

/** How deep the headings of sections lie: beneath the pane's own, or straight beneath a page's. */
export const LevelContext = createContext<Level>(4);

const HEADS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const PARTS = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** The heading of a part within a section. */
export function PartHead({ className, children }: { readonly className: string | undefined; readonly children: ReactNode }) {
  const Head = PARTS[useContext(LevelContext)];
  return <Head className={className}>{children}</Head>;
}

interface SectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly area?: 'wide' | 'two' | 'one';
  readonly children: ReactNode;
}

/** A part of the pane under its own small heading. What it needs may still be on its way: a line says so after a moment. */
export function Section({ title, count, area = 'one', children }: SectionProps) {
  const Head = HEADS[useContext(LevelContext)];
  return (
    <section className={styles[area]}>
      <Head className={styles.sectionHead}>{title}{count !== undefined && <span className={styles.count}> · {count}</span>}</Head>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </section>
  );
}

/** Stands in for what is on its way; it becomes visible after a moment only. */
export function Waiting() {
  const { t } = useText();
  return <p className={styles.waiting}>{t.pane.loading}</p>;
}

/** Label and value pairs beneath a summary. Pairs without a value are left out by the caller. */
export function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode] | false)[] }) {
  return (
    <dl className={styles.facts}>
      {rows.map((row) => row && (
        <div key={row[0]}>
          <dt>{row[0]}</dt>
          <dd>{row[1]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Buttons or links in a row, as a list. */
export const Listed = <R extends { readonly id: string }>({ rows, children }: { readonly rows: readonly R[]; readonly children: (row: R) => ReactNode }) => (
  <ul className={styles.inline}>{rows.map((row) => <li key={row.id}>{children(row)}</li>)}</ul>
);
