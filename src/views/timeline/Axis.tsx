import { range } from 'd3';
import type { Across } from '../../charts/across';
import type { Span } from './time';
import styles from './timeline.module.css';

interface AxisProps {
  readonly years: Span;
  readonly at: Across;
  /** Baseline of the years' names. */
  readonly y: number;
}

/** Each year's name in the middle of its year. */
export function Axis({ years, at, y }: AxisProps) {
  const count = years.to - years.from + 1;
  return (
    <g className={styles.axis} aria-hidden="true">
      {range(count).map((year) => <text key={year} x={at((year + 0.5) / count)} y={y} textAnchor="middle" data-label="">{years.from + year}</text>)}
    </g>
  );
}
