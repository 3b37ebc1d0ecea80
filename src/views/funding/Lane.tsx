import type { Across } from '../../charts/across';
import { dollars, shortDate } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { LANE_HEAD, READOUT_NOTE, ROW, type LaneLayout, type Said } from './lane';
import type { Place } from './place';
import { RecordMark } from './RecordMark';
import { statementWords } from './words';
import styles from './funding.module.css';

interface LaneProps {
  readonly lane: LaneLayout;
  readonly place: Place;
  readonly at: Across;
  readonly y: number;
}

/** What was said at a date of several years at once: dots at their dates, lines over their years; a floor is an open ring with an arrow. */
export function Lane({ lane, place, at, y }: LaneProps) {
  const { t } = useText();
  if (lane.rows === 0) return null;
  const onlyReadout = lane.said.every(({ isReadout }) => isReadout);
  return (
    <svg y={y} overflow="visible" role="presentation">
      <g className={styles.laneHead} aria-hidden="true">
        <line x1={at(place.axis)} x2={at(1)} y1="6" y2="6" />
        <text className={styles.caps} x={at(0)} y="24">{onlyReadout ? t.funding.laneHeadReadout : t.funding.laneHead}</text>
      </g>
      {lane.said.map((said) => (said.isReadout ? <Readout key={said.record.id} said={said} at={at} /> : <Dot key={said.record.id} said={said} at={at} y={rowY(said, lane)} />))}
    </svg>
  );
}

const rowY = ({ row }: Said, { said }: LaneLayout): number => LANE_HEAD + row * ROW + ROW / 2 + (said.some(({ isReadout }) => isReadout) ? READOUT_NOTE : 0);

function Dot({ said, at, y }: { readonly said: Said; readonly at: Across; readonly y: number }) {
  const text = useText();
  const index = useIndex();
  const { record, x, end, label, side } = said;
  const isSpan = end > x;
  return (
    <RecordMark record={record} className={styles.statement} label={statementWords(index, said, text)}>
      {isSpan ? <line className={styles.stretch} x1={at(x)} x2={at(end)} y1={y} y2={y} /> : <circle cx={at(x)} cy={y} r="4" />}
      <svg x={at(side === 'right' ? end : x)} overflow="visible" role="presentation">
        <rect className={styles.hit} x={side === 'right' ? -10 : -90} width="100" y={y - ROW / 2} height={ROW} />
        <text x={side === 'right' ? 9 : -9} y={y + 4} textAnchor={side === 'right' ? 'start' : 'end'}>{label}</text>
      </svg>
    </RecordMark>
  );
}

/** The readout's own sum: where it belongs in time, open upwards, with what it can and can't be compared with next to it. */
function Readout({ said, at }: { readonly said: Said; readonly at: Across }) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const { record, x } = said;
  const y = LANE_HEAD + 22;
  const isLeft = x > 0.5;
  const sign = isLeft ? -1 : 1;
  const anchor = isLeft ? 'end' : 'start';
  return (
    <RecordMark record={record} className={styles.readout} label={statementWords(index, said, text)}>
      <svg x={at(x)} overflow="visible" role="presentation">
        <rect className={styles.hit} x={isLeft ? -210 : -12} width="222" y={y - ROW / 2} height={ROW} />
        <path className={styles.open} d={`M0,${y - 5}V${y - 20}m-4,5l4,-5l4,5`} />
        <circle cy={y} r="5" />
        <text className={styles.readoutHead} x={sign * 12} y={y + 4} textAnchor={anchor}>{t.funding.readout(shortDate(record.asOf ?? '', lang), dollars(record.amountUSD, lang))}</text>
        {t.funding.readoutNote(t.common.status[record.status]).map((line, number) => (
          <text key={line} className={styles.note} x={sign * 12} y={y + 20 + number * 14} textAnchor={anchor}>{line}</text>
        ))}
      </svg>
    </RecordMark>
  );
}
