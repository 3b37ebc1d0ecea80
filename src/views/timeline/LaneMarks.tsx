import type { Across } from '../../charts/across';
import { labelLines } from '../../charts/label-width';
import { useText } from '../../text/text';
import type { PlacedLane } from './bands';
import { LawTick, ProgramBar } from './LawsAndPrograms';
import { MeetingRing } from './MeetingRing';
import { PITCH } from './place';
import { PromiseDot } from './PromiseDot';
import styles from './timeline.module.css';

interface LaneMarksProps {
  readonly lane: PlacedLane;
  readonly at: Across;
  readonly end: string;
  readonly scope: string;
}

/** Baseline of a lane's name, under the top of its band. */
const NAME = 13;
const PARKED_WIDTH = 118;
const PARKED_SIZE = 11.5;

/** One lane: its name over its first mark, then its marks in the order of time, each meeting before what it promised. */
export function LaneMarks({ lane, at, end, scope }: LaneMarksProps) {
  const { t } = useText();
  const name = lane.kind === 'lane' ? t.timeline.lanes[lane.lane.id] : t.timeline[lane.kind];
  const count = lane.kind === 'lane' ? lane.meetings.length : 0;
  return (
    <g role="group" aria-label={t.timeline.group(name, count)} data-series={lane.kind === 'lane' ? lane.lane.id : undefined}>
      <svg x={at(lane.x)} y={lane.y + NAME} overflow="visible" aria-hidden="true"><text className={styles.name} paintOrder="stroke" x="-8" data-label="">{name}</text></svg>
      {lane.kind === 'laws' && lane.laws.map((placed) => <LawTick key={placed.thing.law.id} placed={placed} at={at} />)}
      {lane.kind === 'programs' && lane.programs.map((placed) => <ProgramBar key={placed.thing.program.id} placed={placed} at={at} />)}
      {lane.kind === 'lane' && lane.meetings.map((placed) => (
        <g key={placed.thing.meeting.id} role="presentation">
          {placed.promises.length > 0 && placed.parked === null && (
            <line className={styles.stem} x1={at(placed.x)} x2={at(placed.x)} y1={placed.y} y2={placed.promises.at(-1)?.y} />
          )}
          <MeetingRing placed={placed} at={at} end={end} />
          {placed.promises.map((promise) => <PromiseDot key={promise.thing.commitment.id} placed={promise} at={at} end={end} parked={placed.parked} scope={scope} />)}
        </g>
      ))}
      {lane.kind === 'lane' && lane.promises.map((promise) => <PromiseDot key={promise.thing.commitment.id} placed={promise} at={at} end={end} parked={null} scope={scope} />)}
      {lane.kind === 'lane' && lane.parkedFoot !== null && <ParkedWords lane={name} y={lane.parkedFoot + PITCH} end={end} />}
    </g>
  );
}

/** Says of what has no date whose it is. */
function ParkedWords({ lane, y, end }: { readonly lane: string; readonly y: number; readonly end: string }) {
  const { t } = useText();
  const lines = labelLines(`${lane}: ${t.timeline.undated}`, PARKED_SIZE, PARKED_WIDTH);
  return (
    <svg x={end} y={y} overflow="visible" aria-hidden="true">
      {lines.map((line, number) => <text key={line} className={styles.soft} paintOrder="stroke" x="-2" y={number * 14} textAnchor="end" data-label="">{line}</text>)}
    </svg>
  );
}
