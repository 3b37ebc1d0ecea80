import { useId } from 'react';
import { useText } from '../../text/text';
import { useShow } from '../params-context';
import type { LaneId, SeriesEntry } from './model';
import styles from './timeline.module.css';

/** Which series of meetings are shown: picture, sentence, table and downloads follow. The last one that is switched off brings all back. */
export function SeriesSwitches({ series }: { readonly series: readonly SeriesEntry[] }) {
  const { t } = useText();
  const show = useShow();
  const words = t.timeline;
  const head = useId();
  const toggle = (id: LaneId) => {
    const next = series.filter((entry) => entry.isShown !== (entry.id === id));
    show({ series: next.length === series.length ? [] : next.map((entry) => entry.id) });
  };
  return (
    <div className={styles.row}>
      <span className={styles.head} id={head}>{words.series}</span>
      <div role="group" aria-labelledby={head} className={styles.switches}>
        {series.map(({ id, count, isShown }) => (
          <button key={id} type="button" className={styles.switch} value={id} aria-pressed={isShown} onClick={() => toggle(id)}>
            <span>{words.lanes[id]}</span> {count}
          </button>
        ))}
      </div>
    </div>
  );
}
