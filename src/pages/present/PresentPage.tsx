import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { Slot } from '../../frame/Slot';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useLoaded } from '../../views/useLoaded';
import { Shell } from '../shell/Shell';
import { Entry } from './Entry';
import styles from './present.module.css';

const OwnBriefings = lazy(async () => ({ default: (await import('./mine/OwnBriefings')).OwnBriefings }));

const NEVER = () => () => {};

/** Every briefing there is: those of the dataset, and those that the reader made. */
export function PresentPage() {
  const { t } = useText();
  const { href } = useSite();
  // What the reader made is in the browser alone: the printed page knows nothing of it.
  const isHere = useSyncExternalStore(NEVER, () => true, () => false);
  useEffect(() => {
    document.title = t.page.documentTitle(t.present.title);
  }, [t]);
  return (
    <Shell start="briefings">
      <p className={styles.where}><a href={href('')}>{t.view.all}</a></p>
      <h1 className={styles.title}>{t.present.title}</h1>
      <p className={styles.lede}>{t.present.lede}</p>
      <section id="briefings"><Slot><Shipped /></Slot></section>
      <section className={styles.own} aria-labelledby="own">
        <h2 id="own">{t.present.mine.title}</h2>
        <p>{t.present.mine.how} <a href={href('present/mine/')}>{t.present.mine.open}</a></p>
        {isHere && <Suspense><OwnBriefings /></Suspense>}
      </section>
    </Shell>
  );
}

function Shipped() {
  const { dataset } = useLoaded(['briefings']);
  return <ul className={styles.list}>{dataset.briefings.map((briefing) => <Entry key={briefing.id} briefing={briefing} path={`present/${briefing.id}/`} />)}</ul>;
}
