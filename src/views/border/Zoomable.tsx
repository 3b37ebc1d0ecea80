import type { ReactNode } from 'react';
import type { Zoom } from '../../geo/zoom';
import styles from './border.module.css';

export function Zoomable({ form, children }: { readonly form: 'wide' | 'narrow'; children(zoom: Zoom | undefined): ReactNode }) {
  return <div className={form === 'narrow' ? styles.narrowWindow : styles.window}>{children(undefined)}</div>;
}
