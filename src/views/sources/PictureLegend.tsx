import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import { STRANDS } from './strands';
import styles from './sources.module.css';

const SWATCH = 22;
const GAP = 28;

const widthOf = (words: string): number => SWATCH + 8 + labelWidth(words, 12.5) + GAP;

/** The legend of a bar as SVG. */
export function PictureLegend() {
  const { t } = useText();
  const { isFiltering } = useAnswer();
  const strands = STRANDS.map((strand) => ({ strand, words: t.sources.strands[strand] }));
  const entries = isFiltering ? [...strands, { strand: 'ghost' as const, words: t.sources.ghost }] : strands;
  const starts = entries.map((_, at) => entries.slice(0, at).reduce((x, { words }) => x + widthOf(words), 0));
  return (
    <g className={`${styles.strands} ${styles.picture}`}>
      {entries.map(({ strand, words }, at) => (
        <g key={strand} transform={`translate(${starts[at]?.toFixed(1)} 0)`}>
          <rect data-strand={strand} x="0.5" y="2" width={SWATCH} height="12" />
          <text x={SWATCH + 8} y="12.5" data-part="legend">{words}</text>
        </g>
      ))}
    </g>
  );
}
