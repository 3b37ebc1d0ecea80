import { useId, type ReactNode } from 'react';
import { labelWidth } from '../../charts/label-width';
import { Textures } from '../../charts/Textures';
import { useText } from '../../text/text';
import { useSelection } from '../linking-context';
import { OutcomeGlyph } from './Glyphs';
import { BASES, OUTCOMES, PrecisionSample, PRECISIONS } from './samples';
import styles from './timeline.module.css';

const WIDTH = 1280;
const ROW = 26;
const SIZE = 12.5;
const GAP = 22;

interface Entry {
  readonly words: string;
  /** Px of the mark before its words. */
  readonly room: number;
  readonly mark: ReactNode;
  readonly isOff?: boolean;
}

/** The legend for a picture: the same marks and words in two rows, struck where the reader has switched them off. */
export function TimelinePictureLegend() {
  const { t } = useText();
  const words = t.timeline;
  const scope = `timeline-picture-legend${useId()}`;
  const { basis: counted } = useSelection();
  const glyph = (outcome: (typeof OUTCOMES)[number], basis: (typeof BASES)[number] | null) => <OutcomeGlyph outcome={outcome} basis={basis} hue="ink" scope={scope} />;
  const promises: Entry[] = [
    ...OUTCOMES.map((outcome) => ({ words: words.outcome[outcome], room: 24, mark: glyph(outcome, null) })),
    ...BASES.map((basis) => ({ words: words.outcomeBasis[basis], room: 24, mark: glyph('completed', basis), isOff: !counted.includes(basis) })),
  ];
  const meetings: Entry[] = PRECISIONS.map((precision) => ({ words: words.precision[precision], room: precision === 'year' ? 46 : 28, mark: <PrecisionSample precision={precision} /> }));
  return (
    <g data-hue="ink">
      <rect width={WIDTH} height={2 * ROW} fill="none" />
      <Textures scope={scope} />
      <PictureRow head={words.outcomesHead} entries={promises} y={ROW / 2} />
      <PictureRow head={words.precisionHead} entries={meetings} y={ROW * 1.5} />
    </g>
  );
}

function PictureRow({ head, entries, y }: { readonly head: string; readonly entries: readonly Entry[]; readonly y: number }) {
  const start = labelWidth(head, SIZE, true) + GAP;
  const starts = entries.map((_, at) => entries.slice(0, at).reduce((x, { words, room }) => x + room + 5 + labelWidth(words, SIZE) + GAP, start));
  return (
    <g transform={`translate(0 ${y})`}>
      <text className={styles.pictureHead} y="4.4">{head}</text>
      {entries.map(({ words, room, mark, isOff }, at) => (
        <g key={words} transform={`translate(${starts[at]?.toFixed(1)} 0)`} className={styles.pictured} data-off={isOff || undefined}>
          <g transform={`translate(${room / 2} 0)`}>{mark}</g>
          <text className={styles.pictureWords} x={room + 5} y="4.4">{words}</text>
          {isOff && <line className={styles.strike} x1={room + 5} x2={room + 5 + labelWidth(words, SIZE)} />}
        </g>
      ))}
    </g>
  );
}
