import { range } from 'd3';
import { memo } from 'react';
import { across } from '../../charts/across';
import { Textures } from '../../charts/Textures';
import { useText } from '../../text/text';
import { Axis } from './Axis';
import { LaneMarks } from './LaneMarks';
import type { TimelineModel } from './model';
import { EDGE, LEFT, onAxis } from './place';
import { useOpening } from './useOpening';
import styles from './timeline.module.css';

interface WideProps {
  readonly model: TimelineModel;
  readonly width: number | undefined;
}

const HEAD = 22;
const FOOT = 24;

/** Lanes under one axis of years. Drawn once for what is shown: marks follow the selection by themselves. */
export const Wide = memo(function Wide({ model, width }: WideProps) {
  const { t } = useText();
  const at = onAxis(width);
  const edge = at(EDGE);
  const whole = across(width);
  const scope = width === undefined ? 'timeline' : 'timeline-picture';
  const { years, bands, height } = model;
  const count = years.to - years.from + 1;
  const main = bands.flatMap(({ lanes }) => lanes).flatMap((lane) => (lane.kind === 'lane' ? lane.meetings : [])).find(({ thing }) => thing.isMain);
  // The meeting's line ends over the laws and programs, which bear their names.
  const foot = bands.find(({ lanes }) => lanes.some(({ kind }) => kind !== 'lane'))?.y ?? height;
  return (
    <svg className={styles.wide} width={width ?? '100%'} height={HEAD + height + FOOT} {...useOpening()} aria-label={t.timeline.chart}>
      <Textures scope={scope} />
      <svg x={whole(LEFT)} width={whole(1 - LEFT)} overflow="visible" role="presentation">
        <Axis years={years} at={at} y={14} />
        <svg y={HEAD} overflow="visible" role="presentation">
          <g className={styles.grid} aria-hidden="true">
            {range(count + 1).map((year) => <line key={year} x1={at(year / count)} x2={at(year / count)} y2={height} />)}
            {main && <line className={styles.mainLine} x1={at(main.x)} x2={at(main.x)} y1={main.y} y2={foot} />}
            {bands.map(({ line }) => line !== null && <line key={line} className={styles.thread} x1={at(0)} x2={at(1)} y1={line} y2={line} />)}
          </g>
          {bands.flatMap(({ lanes }) => lanes).map((lane) => <LaneMarks key={lane.kind === 'lane' ? lane.lane.id : lane.kind} lane={lane} at={at} edge={edge} scope={scope} />)}
        </svg>
        <Axis years={years} at={at} y={HEAD + height + 17} />
      </svg>
    </svg>
  );
});
