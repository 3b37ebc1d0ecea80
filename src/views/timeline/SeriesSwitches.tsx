import { useId } from 'react';
import { useText } from '../../text/text';
import type { Lane, LaneId } from './model';
import styles from './timeline.module.css';

interface SeriesSwitchesProps {
  readonly lanes: readonly Lane[];
  readonly off: readonly LaneId[];
  onToggle(id: LaneId): void;
}

/** Which series of meetings are drawn. A way of looking, no selection: what is counted stays the same. */
export function SeriesSwitches({ lanes, off, onToggle }: SeriesSwitchesProps) {
  const { t } = useText();
  const words = t.timeline;
  const head = useId();
  return (
    <div className={styles.row}>
      <span className={styles.head} id={head}>{words.series}</span>
      <div role="group" aria-labelledby={head} className={styles.switches}>
        {lanes.map(({ id, meetings, promises }) => (
          <button key={id} type="button" className={styles.switch} value={id} aria-pressed={!off.includes(id)} onClick={() => onToggle(id)}>
            <span>{words.lanes[id]}</span> {id === 'none' ? promises.length : meetings.length}
          </button>
        ))}
      </div>
      {off.length > 0 && <span className={styles.hint}>{words.seriesHint}</span>}
    </div>
  );
}
