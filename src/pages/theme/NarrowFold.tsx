import type { ReactNode } from 'react';
import styles from './theme.module.css';

interface NarrowFoldProps {
  readonly words: string;
  readonly children: ReactNode;
}

/** Folded on a phone alone, by styles, so that the page is the same in any window and needs no script for it. */
export const NarrowFold = ({ words, children }: NarrowFoldProps) => <details className={styles.narrow}><summary>{words}</summary>{children}</details>;
