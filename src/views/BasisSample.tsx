import type { Basis, Link } from '../dataset/schema';
import { TieDot } from './TieDot';
import styles from './BasisLegend.module.css';

export type SampleShape = 'line' | 'dot';
export const SAMPLE_WIDTH: Readonly<Record<SampleShape, number>> = { line: 30, dot: 16 };
export const SAMPLE_HEIGHT = 16;

interface SampleProps {
  readonly shape: SampleShape;
  readonly basis: Basis;
  readonly tieRole: Link['role'];
  /** Where the hatch is defined (see charts/Textures). */
  readonly scope: string;
}

/** One mark as views draw it, in ink: what a basis or a role looks like, whatever the hue. */
export function BasisSample({ shape, basis, tieRole, scope }: SampleProps) {
  const y = SAMPLE_HEIGHT / 2;
  if (shape === 'line') return <line className={styles.line} data-sample={`${basis} ${tieRole}`} x1="1.5" x2={SAMPLE_WIDTH.line - 1.5} y1={y} y2={y} />;
  return <TieDot link={{ role: tieRole, basis }} hue="ink" scope={scope} cx={SAMPLE_WIDTH.dot / 2} cy={y} />;
}
