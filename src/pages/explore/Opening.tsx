import { count } from '../../text/format';
import { useFirstText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import styles from './explore.module.css';

/** The headline, counted from the data, and what met, when, and what the page answers. */
export function Opening() {
  const { t, pick } = useFirstText();
  const { dataset, priorities } = useIndex();
  const issues = dataset.themes.length - priorities.length;
  const tied = new Set(dataset.links.map((link) => link.agencyId)).size;
  const number = (value: number) => t.page.numberWords[value] ?? String(value);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return (
    <header className={styles.opening}>
      <h1 className={styles.headline}>{t.page.headline(capital(number(priorities.length)), number(issues), tied, count(dataset.about.borderMiles))}</h1>
      <p className={styles.lede}>{pick(dataset.about.lede)}</p>
    </header>
  );
}
