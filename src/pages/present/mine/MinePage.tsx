import { useEffect, useSyncExternalStore } from 'react';
import { useText } from '../../../text/text';
import { useSite } from '../../../ui/site-context';
import { Shell } from '../../shell/Shell';
import { Editor } from './Editor';
import { OwnDeck } from './OwnDeck';
import styles from './mine.module.css';

/** What the fragment of the address asks for: '#own/<id>/3' is slide 3 of a briefing, '#b=…' carries one. */
export function readFragment(hash: string): { readonly deck: string | null; readonly parcel: string | null } {
  return { deck: /^#own\/([a-z0-9-]+)\/\d+$/.exec(hash)?.[1] ?? null, parcel: /^#b=([\w-]+)$/.exec(hash)?.[1] ?? null };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

/** The reader's own briefings: made, changed, taken along, and given. */
export function MinePage() {
  const { t } = useText();
  const { href } = useSite();
  const hash = useSyncExternalStore(subscribe, () => location.hash, () => null);
  const { deck, parcel } = readFragment(hash ?? '');
  useEffect(() => {
    if (deck === null) document.title = t.page.documentTitle(t.present.mine.title);
  }, [t, deck]);
  if (deck !== null) return <OwnDeck key={deck} id={deck} />;
  return (
    <Shell start="mine">
      <p className={styles.where}><a href={href('present/')}>{t.present.all}</a> <a href={href('')}>{t.view.all}</a></p>
      <h1 className={styles.title} id="mine">{t.present.mine.title}</h1>
      {hash === null ? <p className={styles.lede}>{t.present.mine.how}</p> : <Editor parcel={parcel} />}
    </Shell>
  );
}
