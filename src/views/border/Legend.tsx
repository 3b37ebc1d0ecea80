import type { ReactNode } from 'react';
import { withFamily } from '../../model/border-shown';
import { useText } from '../../text/text';
import { measureWords } from '../counted-words';
import { useAnswer, useIndex, useIsPicked } from '../linking-context';
import { useParams, useShow } from '../params-context';
import type { LegendProps } from '../view';
import { breaksOf } from './breaks';
import { CircleKey, LayerSample, RampKey } from './Keys';
import { corridorThemes, type CorridorTheme } from './corridor-themes';
import { LAYERS, type Layer } from './layers';
import type { BorderModel } from './model';
import { showsCorridor } from './needs-corridor';
import { switched, useBorder, useShown } from './shown';
import styles from './border.module.css';

/** What the map shows, each layer a switch with its key; what shades the sectors and what sizes the crossings. */
export function BorderLegend({ form }: LegendProps) {
  const model = useBorder();
  return model && <Switches model={model} form={form} />;
}

function Switches({ model, form }: LegendProps & { readonly model: BorderModel }) {
  const text = useText();
  const { t, pick } = text;
  const words = t.border;
  const index = useIndex();
  const show = useShow();
  const { indicator } = useParams();
  const shown = useShown(model);
  const { layers, family, measure, year } = shown;
  // What is picked may happen south of the map, whose window is then open though its switch is off.
  const isSouth = showsCorridor(model.map, shown, useAnswer());
  const isOn = (layer: Layer): boolean => layers.has(layer) || (layer === 'corridor' && isSouth);
  return (
    <div className={styles.legend} data-form={form} data-hue="ink">
      <div className={styles.row} role="group" aria-label={words.layers}>
        {LAYERS.map((layer) => (
          <button key={layer} type="button" className={styles.switch} value={layer} aria-pressed={isOn(layer)} onClick={() => show({ layers: switched(layers, layer) })}>
            <svg width="22" height="16" viewBox="-11 -8 22 16" aria-hidden="true"><LayerSample layer={layer} /></svg>
            <span>{words.layer[layer]}</span>
            {isOn(layer) && !layers.has(layer) && <i className={styles.forced}>{words.forced}</i>}
          </button>
        ))}
      </div>
      <div className={styles.keys}>
        {layers.has('sectors') && (
          <div className={styles.key}>
            <Choice label={words.shadedBy} value={family.id} all={model.families.map(({ id }) => ({ id, name: words.shade[id] ?? t.strip.family(id) }))} onChoose={(id) => show({ indicator: withFamily(model, indicator, id) })} />
            <RampKey breaks={breaksOf(family)} />
            <p className={styles.note}>{words.frontage}</p>
          </div>
        )}
        {layers.has('crossings') && (
          <div className={styles.key}>
            <Choice label={words.sizedBy} value={measure.id} all={model.measures.map(({ id, row }) => ({ id, name: pick(row.label) }))} onChoose={(id) => show({ measure: id })} />
            <CircleKey most={measure.top} />
            <p className={styles.note}>{words.perYear(measureWords(measure, text), year)}</p>
          </div>
        )}
        <div className={styles.notes}>
          {(['barriers', 'sites', 'cities'] as const).filter((layer) => layers.has(layer)).map((layer) => <Note key={layer} layer={layer}>{words.layerKey[layer]}</Note>)}
          {(layers.has('sectors') || layers.has('crossings')) && <p><svg className={styles.dashSample} width="22" height="12" aria-hidden="true"><line x1="1" x2="21" y1="6" y2="6" /></svg> {words.caveat}</p>}
        </div>
      </div>
      {isSouth && (
        <div className={styles.themes}>
          <Note layer="corridor">{words.layerKey.corridor}</Note>
          {corridorThemes(index, model.map).map((each) => <ThemeKey key={each.theme.id} of={each} />)}
        </div>
      )}
    </div>
  );
}

/** What a layer's marks are. */
function Note({ layer, children }: { readonly layer: Layer; readonly children: ReactNode }) {
  const { t } = useText();
  return <p><b>{t.border.layer[layer]}</b> {children}</p>;
}

/** A theme that places of the corridor belong to, in its hue: a press picks it. */
function ThemeKey({ of: { theme, hue, places } }: { readonly of: CorridorTheme }) {
  const { pick } = useText();
  const isPicked = useIsPicked('theme', theme.id);
  return (
    <button type="button" className={styles.theme} data-theme={theme.id} data-hue={hue} aria-pressed={isPicked}>
      <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true"><circle className={styles.glyph} r="4.6" /></svg> {pick(theme.label)} <span>{places}</span>
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
  onChoose(value: string): void;
}

function Choice({ label, value, all, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>{' '}
      <select className={styles.select} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {all.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  );
}
