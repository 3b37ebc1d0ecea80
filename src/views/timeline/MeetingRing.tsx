import type { Across } from '../../charts/across';
import { shortDate } from '../../text/format';
import { useText } from '../../text/text';
import { hasTwoNumbers, type PlacedMeeting } from './bands';
import { MONTH_WIDTH, PITCH, RADIUS } from './place';
import { TimeMark } from './TimeMark';
import { meetingWords } from './words';
import styles from './timeline.module.css';

interface MeetingRingProps {
  readonly placed: PlacedMeeting;
  readonly at: Across;
  /** The figure's left edge, as an SVG length. */
  readonly edge: string;
}

/** More than a month of the years is drawn as long as it is. */
const LONG = 0.1;

/**
 * A meeting: a ring on its day, a capsule over the month or year that alone is known, dotted where the date or the
 * meeting itself is not certain. Its number stands in it; where the two countries count differently, both stand over it.
 */
export function MeetingRing({ placed, at, edge }: MeetingRingProps) {
  const text = useText();
  const { thing, x, y, length, parked } = placed;
  const { meeting, isMain, span, basis, promises } = thing;
  const { number } = meeting;
  const isUncertain = meeting.datePrecision === 'reported' || meeting.datePrecision === 'inferred' || basis === 'inferred';
  const isLong = span !== null && span.to - span.from > LONG;
  const isMonth = span !== null && span.to > span.from && !isLong;
  const r = isMain ? RADIUS.main : RADIUS.meeting;
  const width = isMonth ? MONTH_WIDTH : 2 * r;
  const shift = parked === null ? undefined : `translate(${parked} 0)`;
  return (
    <>
      <TimeMark
        thing={thing}
        label={meetingWords(thing, text)}
        className={styles.meeting}
        data-meeting={meeting.id}
        data-source={meeting.sourceIds[0]}
        data-year={meeting.date?.slice(0, 4)}
        data-value={promises.length}
        data-main={isMain || undefined}
        data-uncertain={isUncertain || undefined}
        data-basis={basis}
      >
        {isLong && <rect className={styles.ring} x={at(x - length / 2)} y={y - r} width={at(length)} height={2 * r} rx={r} />}
        <svg x={parked === null ? at(x) : edge} y={y} overflow="visible" role="presentation">
          <g transform={shift}>
            {!isLong && <rect className={styles.ring} x={-width / 2} y={-r} width={width} height={2 * r} rx={r} />}
            <rect className={styles.hit} x={-PITCH / 2} y={-PITCH / 2} width={PITCH} height={PITCH} rx={PITCH / 2} />
            {number !== null && !hasTwoNumbers(thing) && <text className={styles.number} y="3.7" textAnchor="middle">{number}</text>}
          </g>
        </svg>
      </TimeMark>
      {(isMain || hasTwoNumbers(thing)) && (
        <svg x={parked === null ? at(x) : edge} y={y} className={styles.over} overflow="visible" aria-hidden="true"><g transform={shift}><Over thing={thing} /></g></svg>
      )}
    </>
  );
}

/** What stands over a ring, outside it for those who hear its name: the date of the dataset's own meeting, or the two countries' numbers. */
function Over({ thing }: Pick<PlacedMeeting, 'thing'>) {
  const { t, lang } = useText();
  const { date, numberUS, numberMX } = thing.meeting;
  if (!hasTwoNumbers(thing)) return <text className={styles.mainDate} paintOrder="stroke" y={-RADIUS.main - 8} textAnchor="middle" data-label="">{date && shortDate(date, lang)}</text>;
  return <text className={styles.count} paintOrder="stroke" y={-RADIUS.meeting - 6} textAnchor="middle" data-label="">{t.timeline.countNumbers(numberUS ?? null, numberMX ?? null)}</text>;
}
