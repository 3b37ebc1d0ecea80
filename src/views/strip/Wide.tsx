import { memo } from 'react';
import { useWalk } from '../../charts/useWalk';
import { overRows } from '../../charts/walk-rows';
import { useText } from '../../text/text';
import { headOf } from './heads';
import { Lane } from './Lane';
import type { StripModel } from './model';
import { heightOf, lineAt, onMiles, type LaneId } from './place';
import styles from './strip.module.css';

interface WideProps {
  readonly model: StripModel;
  readonly year: number;
  /** Lanes from top to bottom. */
  readonly lanes: readonly LaneId[];
}

/** Lanes over one scale of miles, their heads at the left. */
export const Wide = memo(function Wide({ model, year, lanes }: WideProps) {
  const text = useText();
  const at = onMiles(model.miles, undefined);
  const walk = useWalk(overRows);
  return (
    <div className={styles.lanes} {...walk} aria-label={text.t.strip.chart}>
      {lanes.map((lane) => {
        const { name, note } = headOf(lane, model, year, text);
        return (
          <div key={lane} className={styles.lane} role="group" aria-label={`${name} ${note}`.trim()} data-row={lane} data-lane={lane}>
            <p className={styles.laneHead} aria-hidden="true">
              {/* Names of ports stand over their line; the head of their lane stands at the line. */}
              {lane === 'ports' && <svg width="1" height={lineAt(model) - 10} />}
              <b>{name}</b> {note}
            </p>
            <svg width="100%" height={heightOf(lane, model)} className={styles.over} role="presentation"><Lane id={lane} model={model} year={year} at={at} /></svg>
          </div>
        );
      })}
    </div>
  );
});
