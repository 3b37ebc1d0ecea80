import { useId } from 'react';
import { Textures } from '../charts/Textures';
import { toggleBasis } from '../selection/algebra';
import { ALL_BASES } from '../selection/selection';
import { useFirstText } from '../text/text';
import { BasisSample, SAMPLE_HEIGHT, SAMPLE_WIDTH, type SampleShape } from './BasisSample';
import { useSelect, useSelection } from './linking-context';
import styles from './BasisLegend.module.css';

const ROLES = ['lead', 'support'] as const;

interface BasisLegendProps {
  /** What the view draws a tie with: a line between two blocks, or a dot in a matrix. */
  readonly shape: SampleShape;
}

/** How we know each tie, and at the same time the control of it: what is switched off no longer counts anywhere on the page. */
export function BasisLegend({ shape }: BasisLegendProps) {
  const { t } = useFirstText();
  const scope = `legend${useId()}`;
  const { basis: counted } = useSelection();
  const select = useSelect();
  return (
    <div className={styles.row} data-hue="ink">
      {shape === 'dot' && <svg className={styles.textures} width="0" height="0" aria-hidden="true"><Textures scope={scope} /></svg>}
      <div className={styles.switches} role="group" aria-label={t.common.basisSwitches}>
        {ALL_BASES.map((basis) => (
          <button key={basis} type="button" className={styles.switch} value={basis} aria-pressed={counted.includes(basis)} onClick={() => select((selection) => toggleBasis(selection, basis))}>
            <svg width={SAMPLE_WIDTH[shape]} height={SAMPLE_HEIGHT} aria-hidden="true"><BasisSample shape={shape} basis={basis} tieRole="lead" scope={scope} /></svg>
            <span>{t.common.basisLong[basis]}</span>
          </button>
        ))}
      </div>
      {ROLES.map((role) => (
        <span key={role} className={styles.entry}>
          <svg width={SAMPLE_WIDTH[shape]} height={SAMPLE_HEIGHT} aria-hidden="true"><BasisSample shape={shape} basis="stated" tieRole={role} scope={scope} /></svg>
          {t.common.role[role]}
        </span>
      ))}
    </div>
  );
}
