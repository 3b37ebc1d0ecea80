import { useFirstText } from '../text/text';
import { useFaults } from './faults-context';
import { problemInWords } from './problem-in-words';
import styles from './frame.module.css';

/** In the place of a part that waits for data: why it didn't come, and another try, as the page's own notice may be far above. */
export function Unloaded() {
  const { t } = useFirstText();
  const { problem, retry } = useFaults();
  if (!problem) return null;
  return (
    <p className={styles.waiting} data-notice="">
      {problemInWords(problem, t.notices)} <button type="button" onClick={retry}>{t.notices.retry}</button>
    </p>
  );
}
