import type { Across } from '../../charts/across';
import { labelLines } from '../../charts/label-width';
import { useText } from '../../text/text';
import type { PlacedLane } from './bands';
import { LawTick, ProgramBar } from './LawsAndPrograms';
import { MeetingRing } from './MeetingRing';
import { COLUMN, PITCH } from './place';
import { PromiseDot } from './PromiseDot';
import styles from './timeline.module.css';

interface LaneMarksProps {
  readonly lane: PlacedLane;
  readonly at: Across;
  /** The figure's left edge, as an SVG length. */
  readonly edge: string;
  readonly scope: string;
}

/** From the line that a lane's marks stand on, or the middle of its first row, to the baseline of its name. */
const NAME = 4.4;
const NAME_SIZE = 12.5;
const SOFT_SIZE = 11.5;
const LEADING = 15;

/** One lane: its name in the column before the years, then its marks in the order of time, each meeting before what it promised. */
export function LaneMarks({ lane, at, edge, scope }: LaneMarksProps) {
  const { t } = useText();
  const name = lane.kind === 'lane' ? t.timeline.lanes[lane.lane.id] : t.timeline[lane.kind];
  const count = lane.kind === 'lane' ? lane.meetings.length : 0;
  return (
    <g role="group" aria-label={t.timeline.group(name, count)} data-series={lane.kind === 'lane' ? lane.lane.id : undefined}>
      <svg x={edge} y={lane.y + NAME} overflow="visible" aria-hidden="true">
        {labelLines(name, NAME_SIZE, COLUMN, true).map((line, number) => <text key={line} className={styles.name} paintOrder="stroke" y={number * LEADING} data-label="">{line}</text>)}
      </svg>
      {lane.kind === 'laws' && lane.laws.map((placed) => <LawTick key={placed.thing.law.id} placed={placed} at={at} />)}
      {lane.kind === 'programs' && lane.programs.map((placed) => <ProgramBar key={placed.thing.program.id} placed={placed} at={at} />)}
      {lane.kind === 'lane' && lane.meetings.map((placed) => (
        <g key={placed.thing.meeting.id} role="presentation">
          {placed.promises.length > 0 && placed.parked === null && (
            <line className={styles.stem} x1={at(placed.x)} x2={at(placed.x)} y1={placed.y} y2={placed.promises.at(-1)?.y} />
          )}
          <MeetingRing placed={placed} at={at} edge={edge} />
          {placed.promises.map((promise) => <PromiseDot key={promise.thing.commitment.id} placed={promise} at={at} edge={edge} parked={placed.parked} scope={scope} />)}
        </g>
      ))}
      {lane.kind === 'lane' && lane.promises.map((promise) => <PromiseDot key={promise.thing.commitment.id} placed={promise} at={at} edge={edge} parked={null} scope={scope} />)}
      {lane.kind === 'lane' && lane.parkedFoot !== null && <ParkedWords y={lane.parkedFoot + PITCH} edge={edge} />}
    </g>
  );
}

/** Says why these stand before the years. */
function ParkedWords({ y, edge }: { readonly y: number; readonly edge: string }) {
  const { t } = useText();
  return (
    <svg x={edge} y={y} overflow="visible" aria-hidden="true">
      {labelLines(t.timeline.undated, SOFT_SIZE, COLUMN).map((line, number) => <text key={line} className={styles.soft} paintOrder="stroke" y={number * 14} data-label="">{line}</text>)}
    </svg>
  );
}
