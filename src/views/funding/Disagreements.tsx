import { useText } from '../../text/text';
import { useFundingModel } from './useFundingModel';
import styles from './legend.module.css';

/** Where sources disagree about what is drawn, in words: the figures themselves carry a star. */
export function Disagreements() {
  const { t, pick } = useText();
  const { disagreements } = useFundingModel();
  if (disagreements.length === 0) return null;
  return (
    <details className={styles.disagreements}>
      <summary>{t.funding.disagreements(disagreements.length)}</summary>
      <ul>
        {disagreements.map(({ id, note }) => <li key={id}>{pick(note)}</li>)}
      </ul>
    </details>
  );
}
