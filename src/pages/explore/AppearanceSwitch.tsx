import { useFirstText } from '../../text/text';
import { useParams, useShow } from '../../views/params-context';
import styles from './explore.module.css';

const CHOICES = ['', 'light', 'dark', 'print'] as const;

/** Light, dark, print, or as the system has it. The choice is in the address, so that a link shows what was seen. */
export function AppearanceSwitch() {
  const { t } = useFirstText();
  const { appearance } = useParams();
  const show = useShow();
  return (
    <label className={styles.appearance}>
      <span>{t.page.appearance}</span>
      <select aria-label={t.page.appearance} value={appearance} onChange={(event) => show({ appearance: event.target.value })}>
        {CHOICES.map((choice) => <option key={choice} value={choice}>{t.page.appearances[choice]}</option>)}
      </select>
    </label>
  );
}
