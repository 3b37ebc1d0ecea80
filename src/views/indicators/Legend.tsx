import { sum } from 'd3';
import type { ReactNode } from 'react';
import { labelWidth } from '../../charts/label-width';
import { date } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Chooser } from './Chooser';
import { BreakGlyph } from './Plot';
import styles from './indicators.module.css';

const WIDTH = 26;
const HEIGHT = 16;

/** What is drawn beside lines and points, as samples with their words. */
function useKeys(): { id: string; words: string; sample: ReactNode }[] {
  const { t, lang } = useText();
  const { about } = useIndex().dataset;
  const words = t.indicators.keys;
  return [
    { id: 'meeting', words: words.meeting(date(about.date, lang)), sample: <g className={styles.meeting}><line x1="13" x2="13" y2={HEIGHT} /></g> },
    { id: 'gap', words: words.gap, sample: <><path className={styles.line} d="M0,11L8,6M18,8L26,4" /><circle className={styles.dot} cx="8" cy="6" r="2" /><circle className={styles.dot} cx="18" cy="8" r="2" /></> },
    { id: 'hollow', words: words.hollow, sample: <circle className={styles.odd} cx="13" cy="8" r="2.6" /> },
    { id: 'broken', words: words.broken, sample: <><g className={styles.scale}><line x2={WIDTH} y1="8" y2="8" data-zero="" /></g><g transform="translate(12,8)"><BreakGlyph /></g></> },
  ];
}

/** How to read the panels, and which series they show. */
export function IndicatorsLegend() {
  return (
    <div className={styles.legend} data-hue="ink">
      <ul className={styles.keys}>
        {useKeys().map(({ id, words, sample }) => (
          <li key={id}><svg width={WIDTH} height={HEIGHT} aria-hidden="true">{sample}</svg>{words}</li>
        ))}
      </ul>
      <Chooser />
    </div>
  );
}

export function IndicatorsPictureLegend() {
  const keys = useKeys();
  const lengths = keys.map(({ words }) => WIDTH + 7 + labelWidth(words, 12.5) + 24);
  const placed = keys.map((key, at) => ({ ...key, from: sum(lengths.slice(0, at)) }));
  return (
    <g data-hue="ink">
      {/* Gives the row its height. */}
      <rect width="1280" height="24" fill="none" />
      {placed.map(({ id, words, sample, from }) => (
        <g key={id} transform={`translate(${from},4)`}>{sample}<text className={styles.keyText} x={WIDTH + 7} y="12">{words}</text></g>
      ))}
    </g>
  );
}
