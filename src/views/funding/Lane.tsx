import type { Across } from '../../charts/across';
import { dollars, shortDate } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { ARROW, LANE_HEAD, NOTE_LEADING, noteSide, ROW, type LaneLayout, type Said } from './lane';
import type { FundingModel } from './model';
import type { Place } from './place';
import { RecordMark } from './RecordMark';
import { statementWords } from './words';
import styles from './funding.module.css';

interface LaneProps {
  readonly lane: LaneLayout;
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  readonly y: number;
}

/**
 * What was said of several years at once: dots at their dates, lines over their years; a floor is an open ring with an arrow.
 * Words beside a mark are set apart from it: it is named by all that it says, they are short.
 */
export function Lane({ lane, model, place, at, y }: LaneProps) {
  const { t } = useText();
  const { readout, note, said, top, height } = lane;
  if (height === 0) return null;
  const edges = [...model.columns.map(({ year }) => place.x(year)), place.x((model.columns.at(-1)?.year ?? 0) + 1)];
  return (
    <svg y={y} overflow="visible" role="presentation">
      <g className={styles.laneHead} aria-hidden="true">
        <line x1={at(place.axis)} x2={at(edges.at(-1) ?? 1)} y1="6" y2="6" />
        {edges.map((x) => <line key={x} x1={at(x)} x2={at(x)} y1="2" y2={height - 8} />)}
        <text className={styles.caps} x={at(0)} y="24">{said.length === 0 ? t.funding.laneHeadReadout : t.funding.laneHead}</text>
      </g>
      {readout && <Readout said={readout} note={note} at={at} />}
      {said.map((each) => <Dot key={each.record.id} said={each} at={at} y={top + each.row * ROW + ROW / 2} />)}
    </svg>
  );
}

function Dot({ said, at, y }: { readonly said: Said; readonly at: Across; readonly y: number }) {
  const text = useText();
  const index = useIndex();
  const { record, x, end, label, labelWidth, side } = said;
  const isLeft = side === 'left';
  const reach = labelWidth + 20;
  const lineY = side === 'over' ? y + 7 : y;
  return (
    <>
      <RecordMark record={record} className={styles.statement} label={statementWords(index, said, text)}>
        {end > x ? <line className={styles.stretch} x1={at(x)} x2={at(end)} y1={lineY} y2={lineY} /> : <circle cx={at(x)} cy={y} r="4" />}
        <svg x={at(side === 'right' ? end : x)} overflow="visible" role="presentation">
          <rect className={styles.hit} x={isLeft ? 8 - reach : -8} width={reach} y={y - ROW / 2} height={ROW} />
        </svg>
      </RecordMark>
      <svg className={styles.said} x={at(side === 'right' ? end : x)} overflow="visible" aria-hidden="true">
        <text x={isLeft ? -9 : side === 'over' ? 0 : 9} y={side === 'over' ? y : y + 4} textAnchor={isLeft ? 'end' : 'start'}>{label}</text>
      </svg>
    </>
  );
}

/** The readout's own sum: where it belongs in time, open upwards, with what it can and can't be compared with next to it. */
function Readout({ said, note, at }: { readonly said: Said; readonly note: readonly string[]; readonly at: Across }) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const { record, x } = said;
  const y = LANE_HEAD + ARROW;
  const isLeft = noteSide(said) === 'left';
  const sign = isLeft ? -1 : 1;
  const anchor = isLeft ? 'end' : 'start';
  return (
    <>
      <RecordMark record={record} className={styles.readout} label={statementWords(index, said, text)}>
        <svg x={at(x)} overflow="visible" role="presentation">
          <rect className={styles.hit} x={isLeft ? -210 : -12} width="222" y={y - ROW / 2} height={ROW} />
          <line className={styles.leader} y1="6" y2={y - 24} />
          <path className={styles.open} d={`M0,${y - 5}V${y - 20}m-4,5l4,-5l4,5`} />
          <circle cy={y} r="5" />
        </svg>
      </RecordMark>
      <svg className={styles.said} x={at(x)} overflow="visible" aria-hidden="true">
        <text className={styles.readoutHead} x={sign * 12} y={y + 4} textAnchor={anchor}>{t.funding.readout(shortDate(record.asOf ?? '', lang), dollars(record.amountUSD, lang))}</text>
        {note.map((line, number) => (
          <text key={line} className={styles.note} x={sign * 12} y={y + 20 + number * NOTE_LEADING} textAnchor={anchor}>{line}</text>
        ))}
      </svg>
    </>
  );
}
