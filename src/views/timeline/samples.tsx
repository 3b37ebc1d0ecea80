import type { Messages } from '../../text/en';
import type { Commitment } from './model';
import { MONTH_WIDTH, RADIUS } from './place';
import styles from './timeline.module.css';

/** In the order from done to nothing known. */
export const OUTCOMES: readonly Commitment['status'][] = ['completed', 'followed-up', 'announced', 'unknown'];
export const BASES: readonly Commitment['statusBasis'][] = ['documented', 'inferred'];

type Precision = keyof Messages['timeline']['precision'];
export const PRECISIONS: readonly Precision[] = ['day', 'month', 'year', 'dotted'];

const WIDTH: Readonly<Record<Precision, number>> = { day: 2 * RADIUS.meeting, month: MONTH_WIDTH, year: 42, dotted: 2 * RADIUS.meeting };

/** A meeting's mark around its own middle, as exact as its date. */
export function PrecisionSample({ precision }: { readonly precision: Precision }) {
  const width = WIDTH[precision];
  return (
    <g className={styles.meeting} data-uncertain={precision === 'dotted' || undefined}>
      <rect className={styles.ring} x={-width / 2} y={-RADIUS.meeting} width={width} height={2 * RADIUS.meeting} rx={RADIUS.meeting} />
    </g>
  );
}
