import { useId } from 'react';
import { Textures } from '../../charts/Textures';
import { toggleBasis } from '../../selection/algebra';
import { useText } from '../../text/text';
import { useSelect, useSelection } from '../linking-context';
import type { LegendProps } from '../view';
import { OutcomeGlyph } from './Glyphs';
import { BASES, OUTCOMES, PrecisionSample, PRECISIONS } from './samples';
import styles from './timeline.module.css';

const SIZE = 22;

/** What became of a promise, how that is known (a switch of what counts on the whole page), and how exact a date is. */
export function TimelineLegend({ form }: LegendProps) {
  const { t } = useText();
  const words = t.timeline;
  const scope = `timeline-legend${useId()}`;
  const { basis: counted } = useSelection();
  const select = useSelect();
  // Rows of the narrow form say in words how much of a date is known.
  const shown = form === 'wide' ? PRECISIONS : PRECISIONS.filter((precision) => precision === 'dotted');
  return (
    <div className={styles.legend} data-hue="ink">
      <svg width="0" height="0" className={styles.textures} aria-hidden="true"><Textures scope={scope} /></svg>
      <div className={styles.row}>
        <span className={styles.head}>{words.outcomesHead}</span>
        {OUTCOMES.map((outcome) => (
          <span key={outcome} className={styles.entry}>
            <svg width={SIZE} height={SIZE} viewBox="-11 -11 22 22" aria-hidden="true"><OutcomeGlyph outcome={outcome} basis={null} hue="ink" scope={scope} /></svg>
            {words.outcome[outcome]}
          </span>
        ))}
        <div role="group" aria-label={words.basisSwitches} className={styles.switches}>
          {BASES.map((basis) => (
            <button key={basis} type="button" className={styles.switch} value={basis} aria-pressed={counted.includes(basis)} onClick={() => select((selection) => toggleBasis(selection, basis))}>
              <svg width={SIZE} height={SIZE} viewBox="-11 -11 22 22" aria-hidden="true"><OutcomeGlyph outcome="completed" basis={basis} hue="ink" scope={scope} /></svg>
              <span>{words.outcomeBasis[basis]}</span>
            </button>
          ))}
        </div>
      </div>
      <div className={styles.row}>
        <span className={styles.head}>{words.precisionHead}</span>
        {shown.map((precision) => (
          <span key={precision} className={styles.entry}>
            <svg width={precision === 'year' ? 44 : 26} height={SIZE} aria-hidden="true"><g transform={`translate(${precision === 'year' ? 22 : 13} 11)`}><PrecisionSample precision={precision} /></g></svg>
            {words.precision[precision]}
          </span>
        ))}
        <span className={styles.entry}>{words.numbersNote}</span>
      </div>
    </div>
  );
}
