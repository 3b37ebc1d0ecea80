import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { usePaneIndex } from './index-context';
import styles from './pane.module.css';

/** The plan that the meeting heard of, point by point, folded: it is background, and long. */
export function TenPoints() {
  const { t, pick } = useText();
  const { tenPoints } = usePaneIndex().dataset;
  const [first] = tenPoints;
  return (
    <details className={styles.fold}>
      <summary>{first && t.pane.meeting.points(tenPoints.length)}</summary>
      <ol className={styles.rows}>
        {tenPoints.map((point) => (
          <li key={point.id}>
            <b>{point.number}.</b> {pick(point.text)} <Cite sourceId={point.sourceId} locator={point.locator} />
          </li>
        ))}
      </ol>
    </details>
  );
}
