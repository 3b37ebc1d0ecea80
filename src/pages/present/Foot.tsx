import type { ReactNode } from 'react';
import styles from './stage.module.css';

interface FootProps {
  readonly number: number;
  readonly count: number;
  readonly label: string;
  /** What the slide rests on. */
  readonly children: ReactNode;
}

/** The last line of a slide: its sources, its number, and how far the briefing has come. */
export function Foot({ number, count, label, children }: FootProps) {
  return (
    <>
      <div className={styles.foot}>
        <p className={styles.sources}>{children}</p>
        <p className={styles.number} aria-label={label}>{number + 1} <span>/ {count}</span></p>
      </div>
      <progress className={styles.progress} max={count} value={number + 1} aria-hidden="true" />
    </>
  );
}
