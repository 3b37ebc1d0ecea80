import { count } from '../../text/format';
import { useText } from '../../text/text';
import type { LegendProps } from '../view';
import { BREAKS, MEASURES, SHADES } from './counted';
import { LAYERS, show, toggleLayer, useShown } from './shown';
import styles from './border.module.css';

/** What the map shows, each layer a switch with its key; what shades the sectors and what sizes the crossings. */
export function BorderLegend({ form }: LegendProps) {
  const { t } = useText();
  const words = t.border;
  const shown = useShown();
  return (
    <div className={styles.legend} data-form={form}>
      <div className={styles.row} role="group" aria-label={words.layers}>
        {LAYERS.map((layer) => <button key={layer} type="button" className={styles.switch} value={layer} aria-pressed={shown.layers.has(layer)} onClick={() => toggleLayer(layer)}>{words.layer[layer]}</button>)}
      </div>
      <div className={styles.row}>
        <label>{words.shadedBy} <select value={shown.shade} onChange={(event) => show({ shade: SHADES.find((each) => each === event.currentTarget.value) ?? shown.shade })}>{SHADES.map((each) => <option key={each} value={each}>{words.shade[each]}</option>)}</select></label>
        {BREAKS[shown.shade].map((each) => count(each)).join(' ')}
        <label>{words.sizedBy} <select value={shown.measure} onChange={(event) => show({ measure: MEASURES.find((each) => each === event.currentTarget.value) ?? shown.measure })}>{MEASURES.map((each) => <option key={each} value={each}>{words.measure[each]}</option>)}</select></label>
      </div>
    </div>
  );
}
