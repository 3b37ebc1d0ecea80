import { hatch } from '../../charts/Textures';
import type { Hue } from '../../model/hue';
import type { Commitment } from './model';
import { RADIUS } from './place';
import styles from './timeline.module.css';

interface OutcomeGlyphProps {
  readonly outcome: Commitment['status'];
  /** null in a legend that only tells outcomes apart. */
  readonly basis: Commitment['statusBasis'] | null;
  readonly hue: Hue | 'ink';
  /** Where the hatch is defined (see charts/Textures). */
  readonly scope: string;
}

const R = RADIUS.promise;

/**
 * What became of a promise, around its own middle: full where it was done, half where it was followed up, dotted where
 * it was only announced, empty where no trace was found. Hatched as documented; inferred in a flat tint and a dotted halo.
 */
export function OutcomeGlyph({ outcome, basis, hue, scope }: OutcomeGlyphProps) {
  const fill = basis === 'documented' ? hatch(scope, hue) : basis === null ? 'var(--hue)' : undefined;
  return (
    <g className={styles.glyph} data-basis={basis ?? undefined} data-outcome={outcome}>
      {basis === 'inferred' && <circle className={styles.halo} r={RADIUS.halo} />}
      <circle className={styles.core} r={R} fill={outcome === 'completed' ? fill : undefined} />
      {outcome === 'followed-up' && <path className={styles.half} d={`M0,-${R}A${R},${R} 0 0 0 0,${R}Z`} fill={fill} />}
    </g>
  );
}
