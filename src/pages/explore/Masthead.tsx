import { lazy, useState } from 'react';
import { Fetched } from '../../frame/Fault';
import { useFirstText } from '../../text/text';
import { useLanguage } from '../../ui/language-context';
import { useSite } from '../../ui/site-context';
import { AppearanceSwitch } from './AppearanceSwitch';
import { Shortcuts } from './Shortcuts';
import { listenAhead } from './typed-ahead';
import styles from './explore.module.css';

const loadSearch = () => import('../search/SearchDialog');
const SearchDialog = lazy(loadSearch);

/** The name, and the ways to search, change language and appearance. */
export function Masthead() {
  const { t } = useFirstText();
  const { otherHref, otherLang } = useLanguage();
  const { path, href } = useSite();
  /** While search is open: what was typed before its box was there. */
  const [typed, setTyped] = useState<(() => string) | null>(null);
  const openSearch = () => {
    if (typed !== null) return;
    const take = listenAhead();
    setTyped(() => take);
    loadSearch().catch(take); // where the box can't come, the keys are the page's again
  };
  return (
    <header className={styles.masthead}>
      <p className={styles.name}>{path === '' ? t.common.productName : <a href={href('')}>{t.common.productName}</a>}</p>
      <p className={styles.subtitle}>{t.page.subtitle}</p>
      <nav className={styles.tools}>
        <button type="button" data-action="search" aria-haspopup="dialog" onClick={openSearch} onPointerEnter={() => void loadSearch()} onFocus={() => void loadSearch()}>
          {t.page.search} <kbd aria-hidden="true">/</kbd>
        </button>
        <a href={href('present/')} data-action="present">{t.page.present}</a>
        <a href={href('data/')}>{t.page.data}</a>
        <Shortcuts />
        <AppearanceSwitch />
        <a href={otherHref} hrefLang={otherLang} lang={otherLang} title={t.page.otherLanguageLong} data-action="language">{t.page.otherLanguage}</a>
      </nav>
      {typed && <Fetched words={t.notices.unfetched}><SearchDialog typed={typed} onClose={() => setTyped(null)} /></Fetched>}
    </header>
  );
}
