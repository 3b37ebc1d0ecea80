import { lazy } from 'react';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import { Tooltip } from '../../frame/Tooltip';
import { Slot } from '../../frame/Slot';
import { ViewFrame } from '../../frame/ViewFrame';
import { usePicking } from '../../frame/usePicking';
import { Foot } from './Foot';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { SelectionBar } from './SelectionBar';
import { ThemePicker } from './ThemePicker';
import { ThemesWithoutScript } from './pane/ThemesWithoutScript';
import { useShownViews } from './useShownViews';
import styles from './explore.module.css';

const Pane = lazy(async () => ({ default: (await import('./pane/Pane')).Pane }));

/** The view that the reading pane belongs to. */
const READ_UNDER = 'links';

/** The explore page, top to bottom: what met, the theme picker, and every view of the registry, all linked. */
export function Explore() {
  const { t, pick } = useText();
  const { dataset, priorities } = useIndex();
  const shown = useShownViews();
  const words = t.page.numberWords;
  const issues = dataset.themes.length - priorities.length;
  const tied = new Set(dataset.links.map((link) => link.agencyId)).size;
  const number = (value: number) => words[value] ?? String(value);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return (
    <div className={styles.page} {...usePicking()}>
      <a className={styles.skip} href="#links">{t.page.skip}</a>
      <Masthead />
      <Notices />
      <main>
        <header className={styles.opening}>
          <h1 className={styles.headline}>{t.page.headline(capital(number(priorities.length)), number(issues), tied, count(dataset.about.borderMiles))}</h1>
          <p className={styles.lede}>{pick(dataset.about.lede)}</p>
        </header>
        <ThemePicker />
        <SelectionBar />
        {shown.map((listed) => (
          <section key={listed.id} className={styles.view}>
            <Slot><ViewFrame listed={listed} /></Slot>
            {listed.id === READ_UNDER && <Slot><Pane /></Slot>}
          </section>
        ))}
        <noscript><ThemesWithoutScript /></noscript>
      </main>
      <Foot />
      <Tooltip />
    </div>
  );
}
