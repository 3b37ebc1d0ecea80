import type { ReactNode } from 'react';
import { useText } from '../../text/text';
import type { LegendProps } from '../view';
import styles from './strip.module.css';

type Key = 'ring' | 'odd' | 'none' | 'crossing' | 'most';
export const KEYS: readonly Key[] = ['ring', 'odd', 'none', 'crossing', 'most'];

/** A mark as the legend shows it, about its own middle. */
export function Sample({ of }: { readonly of: Key }): ReactNode {
  if (of === 'crossing') return <g className={styles.crossing}><line y1="-4" y2="4" /></g>;
  if (of === 'most') return <><rect className={styles.most} x="-6" y="-6" width="12" height="12" /><g className={styles.sector}><rect className={styles.bar} x="-6" y="1" width="12" height="5" /></g></>;
  return (
    <g className={styles.port} data-odd={of === 'odd' ? '' : undefined} data-none={of === 'none' ? '' : undefined}>
      <circle className={styles.ring} r={of === 'none' ? 2.6 : 6} />
    </g>
  );
}

/** What the marks on the line are. */
export function StripLegend(_props: LegendProps) {
  const words = useText().t.strip.legend;
  return (
    <div className={styles.row}>
      {KEYS.map((key) => (
        <span key={key} className={styles.entry}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><Sample of={key} /></svg>
          {words[key]}
        </span>
      ))}
    </div>
  );
}
