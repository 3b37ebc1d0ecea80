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
  return (
    <div className={styles.row}>
      <span className={styles.head} id="timeline-series">{words.series}</span>
      <div role="group" aria-labelledby="timeline-series" className={styles.switches}>
        {lanes.map(({ id, meetings, promises }) => (
          <button key={id} type="button" className={styles.switch} value={id} aria-pressed={!off.includes(id)} title={words.seriesHint} onClick={() => onToggle(id)}>
            <span>{words.lanes[id]}</span> {id === 'none' ? promises.length : meetings.length}
          </button>
        ))}
      </div>
    </div>
  );
}
