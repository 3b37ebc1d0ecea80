import { lazy, Suspense, useState } from 'react';
import { useText } from '../../text/text';
import { useLanguage } from '../../ui/language-context';
import { AppearanceSwitch } from './AppearanceSwitch';
import { Shortcuts } from './Shortcuts';
import styles from './explore.module.css';

const SearchDialog = lazy(() => import('../search/SearchDialog'));

/** The name, and the ways to search, change language and appearance. */
export function Masthead() {
  const { t } = useText();
  const { otherHref, otherLang, switchLanguage } = useLanguage();
  const [isSearching, setSearching] = useState(false);
  return (
    <header className={styles.masthead}>
      <p className={styles.name}>{t.common.productName}</p>
      <p className={styles.subtitle}>{t.page.subtitle}</p>
      <nav className={styles.tools}>
        <button type="button" data-action="search" aria-haspopup="dialog" onClick={() => setSearching(true)}>
          {t.page.search} <kbd aria-hidden="true">/</kbd>
        </button>
        <Shortcuts />
        <AppearanceSwitch />
        <a href={otherHref} hrefLang={otherLang} lang={otherLang} title={t.page.otherLanguageLong} data-action="language" onClick={switchLanguage}>{t.page.otherLanguage}</a>
      </nav>
      {isSearching && <Suspense><SearchDialog onClose={() => setSearching(false)} /></Suspense>}
    </header>
  );
}
