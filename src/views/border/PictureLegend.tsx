import { labelLines, labelWidth } from '../../charts/label-width';
import type { Hue } from '../../model/hue';
import { useText } from '../../text/text';
import { measureWords } from '../counted-words';
import { useAnswer, useIndex } from '../linking-context';
import { breaksOf } from './breaks';
import { corridorThemes } from './corridor-themes';
import { CircleMarks, LayerSample, RampMarks, RAMP_WIDTH } from './Keys';
import { LAYERS, type Layer } from './layers';
import type { BorderModel } from './model';
import { showsCorridor } from './needs-corridor';
import { useBorder, useShown } from './shown';
import styles from './border.module.css';

const WIDTH = 1280;
const SCALES = 44;
const LINE = 17;
const SIZE = 12.5;
const GLYPH = 28;
const GAP = 26;
/** What stands before the words: a mark of a layer, the dash of what can't be compared, or a theme's hue. */
type Key = Exclude<Layer, 'sectors'> | 'caveat' | Hue;

interface Entry {
  readonly key: Key;
  readonly words: string;
}
interface Line {
  readonly entry: Entry | null;
  readonly words: string;
  readonly x: number;
  readonly row: number;
}

/** What each layer that is on draws, and what shades and sizes with the year, for a picture: it can't be asked. */
export function BorderPictureLegend() {
  const model = useBorder();
  return model ? <Keys model={model} /> : <rect width={WIDTH} height="0" fill="none" />;
}

function Keys({ model }: { readonly model: BorderModel }) {
  const text = useText();
  const { t, pick } = text;
  const words = t.border;
  const index = useIndex();
  const shown = useShown(model);
  const { layers, family, measure, year } = shown;
  const isSouth = showsCorridor(model.map, shown, useAnswer());
  const heads = {
    sectors: `${words.shade[family.id] ?? t.strip.family(family.id)}, ${words.period([...family.figures.values()][0]?.indicator.period ?? '', year)}`,
    crossings: `${pick(measure.row.label)}, ${year}`,
  };
  const hasScale = layers.has('sectors') || layers.has('crossings');
  const second = layers.has('sectors') ? labelWidth(heads.sectors, SIZE, true) + 16 + RAMP_WIDTH + 40 : 0;
  const circles = second + labelWidth(heads.crossings, SIZE, true) + 16;
  const entries: Entry[] = [
    ...(layers.has('crossings') ? [{ key: 'crossings' as const, words: words.perYear(measureWords(measure, text), year) }] : []),
    ...(layers.has('sectors') ? [{ key: 'caveat' as const, words: `${words.caveat}. ${words.frontage}` }] : layers.has('crossings') ? [{ key: 'caveat' as const, words: words.caveat }] : []),
    ...(['barriers', 'sites', 'cities'] as const).filter((layer) => layers.has(layer)).map((layer) => ({ key: layer, words: `${words.layer[layer]}: ${words.layerKey[layer]}` })),
    ...(isSouth ? [{ key: 'corridor' as const, words: `${words.layer.corridor}: ${words.layerKey.corridor}` }, ...corridorThemes(index, model.map).map(({ theme, hue }) => ({ key: hue, words: pick(theme.label) }))] : []),
  ];
  const lines = flowed(entries);
  const top = hasScale ? SCALES : 0;
  return (
    <g className={styles.pictureLegend} data-hue="ink">
      <rect width={WIDTH} height={top + LINE * (1 + Math.max(-1, ...lines.map(({ row }) => row))) + 2} fill="none" />
      {layers.has('sectors') && <><text className={styles.pictureHead} y="16">{heads.sectors}</text><g transform={`translate(${labelWidth(heads.sectors, SIZE, true) + 16} 4)`}><RampMarks breaks={breaksOf(family)} /></g></>}
      {layers.has('crossings') && (
        <>
          <text className={styles.pictureHead} x={second} y="16">{heads.crossings}</text>
          <g transform={`translate(${circles} 0)`}><CircleMarks most={measure.top} /></g>
        </>
      )}
      {lines.map(({ entry, words: line, x, row }) => (
        <g key={line} transform={`translate(${x} ${top + row * LINE + LINE / 2})`}>
          {entry && <g transform="translate(11 0)"><Sample of={entry.key} /></g>}
          <text className={styles.pictureNote} x={GLYPH} y="4.4">{line}</text>
        </g>
      ))}
    </g>
  );
}

function Sample({ of }: { readonly of: Key }) {
  if (of === 'caveat') return <line className={styles.caveatLine} x1="-10" x2="10" />;
  const layer = LAYERS.find((each) => each === of);
  return layer ? <LayerSample layer={layer} /> : <g data-hue={of}><circle className={styles.glyph} cx="4" r="4.6" /></g>;
}

/** Entries one beside the other as long as they fit, in rows; one that is longer than a row runs on in the next. */
function flowed(entries: readonly Entry[]): readonly Line[] {
  const lines: Line[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const width = GLYPH + labelWidth(entry.words, SIZE);
    if (x > 0 && x + width > WIDTH) [x, row] = [0, row + 1];
    const parts = labelLines(entry.words, SIZE, WIDTH - GLYPH - x);
    for (const [at, words] of parts.entries()) lines.push({ entry: at === 0 ? entry : null, words, x, row: row + at });
    if (parts.length > 1) [x, row] = [0, row + parts.length];
    else x += width + GAP;
  }
  return lines;
}
