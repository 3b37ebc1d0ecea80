import { useId, useMemo } from 'react';
import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { keyEntries, type Entry, type Sample } from './key-entries';
import { Stripes, stripes } from './Stripes';
import { useFundingModel } from './useFundingModel';
import shapes from './funding.module.css';
import styles from './legend.module.css';

const SWATCH = 22;
const HEIGHT = 16;

function useEntries(): Entry[] {
  const text = useText();
  const index = useIndex();
  const model = useFundingModel();
  return useMemo(() => keyEntries(index, model, text), [index, model, text]);
}

/** The marks and what they mean, in a row. */
export function Key() {
  const entries = useEntries();
  // The page holds both forms of the view, each with its key.
  const scope = `funding-key${useId()}`;
  return (
    <div className={styles.key}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true"><Stripes scope={scope} /></svg>
      {entries.map(({ sample, words }) => (
        <span key={words} className={styles.entry}>
          <svg width={SWATCH} height={HEIGHT} aria-hidden="true"><Swatch sample={sample} scope={scope} /></svg>
          {words}
        </span>
      ))}
    </div>
  );
}

const PICTURE_WIDTH = 1280;
const LINE = 22;
const GAP = 26;

/** The same for a picture, over as many lines as it needs. */
export function PictureKey() {
  const entries = useEntries();
  const placed = inLines(entries);
  return (
    <g>
      <rect width={PICTURE_WIDTH} height={(placed.at(-1)?.y ?? 0) + LINE} fill="none" />
      <Stripes scope="funding-picture-key" />
      {placed.map((entry) => (
        <g key={entry.words} transform={`translate(${entry.x.toFixed(1)} ${entry.y})`}>
          <Swatch sample={entry.sample} scope="funding-picture-key" />
          <text className={styles.words} x={SWATCH + 8} y="12.4">{entry.words}</text>
        </g>
      ))}
    </g>
  );
}

function inLines(entries: readonly Entry[]): (Entry & { readonly x: number; readonly y: number })[] {
  let x = 0;
  let y = 0;
  return entries.map((entry) => {
    const width = SWATCH + 8 + labelWidth(entry.words, 12.5) + GAP;
    if (x > 0 && x + width > PICTURE_WIDTH) [x, y] = [0, y + LINE];
    const placed = { ...entry, x, y };
    x += width;
    return placed;
  });
}

/** One mark as the chart draws it. */
function Swatch({ sample, scope }: { readonly sample: Sample; readonly scope: string }) {
  const middle = HEIGHT / 2;
  switch (sample.kind) {
    case 'tone':
      return <g className={shapes.block}><rect data-tone={sample.tone} x="1" y="2" width={SWATCH - 2} height={HEIGHT - 4} /></g>;
    case 'supplemental':
      return <g className={shapes.block}><rect data-supplemental x="1" y="2" width={SWATCH - 2} height={HEIGHT - 4} fill={stripes(scope)} /></g>;
    case 'asked':
      return <g className={shapes.asked}><rect x="1" y="2" width={SWATCH - 2} height={HEIGHT - 4} /></g>;
    case 'against':
      return <g className={shapes.against}><line className={shapes.asking} x2={SWATCH} y1={middle} y2={middle} /></g>;
    case 'other':
      return <g className={shapes.other}><path d={`M${SWATCH / 2},${middle - 4}l4,4l-4,4l-4,-4z`} /></g>;
    case 'star':
      return <text className={styles.star} x={SWATCH / 2} y="16" textAnchor="middle">*</text>;
  }
}
