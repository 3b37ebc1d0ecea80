import { useMemo, type ReactNode } from 'react';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import type { LegendProps } from '../view';
import { CircleKey, LayerSample, RampKey } from './Keys';
import { counted, MEASURES, SHADES } from './counted';
import { LAYERS, show, toggleLayer, useShown } from './shown';
import styles from './border.module.css';

/** What the map shows, each layer a switch with its key; what shades the sectors and what sizes the crossings. */
export function BorderLegend({ form }: LegendProps) {
  const { t } = useText();
  const words = t.border;
  const shown = useShown();
  const index = useIndex();
  const measure = useMemo(() => counted(index, shown.measure), [index, shown.measure]);
  const { layers } = shown;
  return (
    <div className={styles.legend} data-form={form} data-hue="ink">
      <div className={styles.row} role="group" aria-label={words.layers}>
        {LAYERS.map((layer) => (
          <button key={layer} type="button" className={styles.switch} value={layer} aria-pressed={layers.has(layer)} onClick={() => toggleLayer(layer)}>
            <svg width="22" height="16" viewBox="-11 -8 22 16" aria-hidden="true"><LayerSample layer={layer} /></svg>
            <span>{words.layer[layer]}</span>
          </button>
        ))}
      </div>
      <div className={styles.keys}>
        {layers.has('sectors') && (
          <div className={styles.key}>
            <Choice label={words.shadedBy} value={shown.shade} all={SHADES} names={words.shade} onChoose={(shade) => show({ shade })} />
            <RampKey shade={shown.shade} />
            <p className={styles.note}>{words.frontage}</p>
          </div>
        )}
        {layers.has('crossings') && measure && (
          <div className={styles.key}>
            <Choice label={words.sizedBy} value={shown.measure} all={MEASURES} names={words.measure} onChoose={(next) => show({ measure: next })} />
            <CircleKey most={measure.most} />
            <p className={styles.note}>{words.perYear(words.measureUnit[shown.measure])}</p>
          </div>
        )}
        <Notes>
          {layers.has('barriers') && <p><b>{words.layer.barriers}</b> {words.barrierKey}</p>}
          {layers.has('sites') && <p><b>{words.layer.sites}</b> {words.siteKey}</p>}
          {layers.has('corridor') && <p><b>{words.layer.corridor}</b> {words.corridorKey}</p>}
          {layers.has('cities') && <p><b>{words.layer.cities}</b> {words.cityKey}</p>}
          {(layers.has('sectors') || layers.has('crossings')) && <p><svg className={styles.dashSample} width="22" height="12" aria-hidden="true"><line x1="1" x2="21" y1="6" y2="6" /></svg> {words.caveat}</p>}
        </Notes>
      </div>
    </div>
  );
}

const Notes = ({ children }: { readonly children: ReactNode }) => <div className={styles.notes}>{children}</div>;

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, value, all, names, onChoose }: ChoiceProps<T>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>{' '}
      <select className={styles.select} value={value} onChange={(event) => onChoose(all.find((each) => each === event.currentTarget.value) ?? value)}>
        {all.map((each) => <option key={each} value={each}>{names[each]}</option>)}
      </select>
    </label>
  );
}
