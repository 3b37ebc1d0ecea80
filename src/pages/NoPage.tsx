import { useEffect } from 'react';
import { useText } from '../text/text';
import { useSite } from '../ui/site-context';
import { Shell } from './shell/Shell';
import styles from './view/view.module.css';

/** For an address within the site that leads nowhere. A host serves its own page for it (public/404.html); this one is met inside the app. */
export function NoPage() {
  const { t } = useText();
  const { href } = useSite();
  useEffect(() => {
    document.title = t.page.documentTitle(t.view.noPage);
  }, [t]);
  return (
    <Shell start="no-page">
      <div className={styles.noPage} id="no-page">
        <h1>{t.view.noPage}</h1>
        <p>{t.view.noPageText} <a href={href('')}>{t.view.all}</a></p>
      </div>
    </Shell>
  );
}
