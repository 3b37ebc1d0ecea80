import { useText } from '../../text/text';
import { useLanguage } from '../../ui/language-context';
import type { DeckActions } from './keys';
import styles from './deck.module.css';

interface ControlsProps {
  readonly actions: DeckActions;
  readonly homeHref: string;
  readonly languageHref: string;
}

/** What the keys do, for mouse and touch. */
export function Controls({ actions, homeHref, languageHref }: ControlsProps) {
  const { t } = useText();
  const { otherLang } = useLanguage();
  const { deck, count } = actions;
  const words = t.present;
  return (
    <nav className={styles.controls} aria-label={words.controls}>
      <a href={homeHref} data-way="home" aria-label={words.leave} title={words.leave}>✕</a>
      <button type="button" data-action="overview" aria-label={words.overview} title={`${words.overview} (O)`} aria-pressed={actions.isOverview} onClick={() => actions.setOverview(!actions.isOverview)}>▦</button>
      <button type="button" data-action="notes" aria-label={words.notes} title={`${words.notes} (S)`} onClick={actions.notes}>☰</button>
      <button type="button" data-action="full-screen" aria-label={t.frame.fullScreen} title={`${t.frame.fullScreen} (F)`} onClick={actions.fullScreen}>⤢</button>
      <button type="button" data-action="help" aria-label={words.help} title={`${words.help} (?)`} onClick={actions.help}>?</button>
      <a href={languageHref} data-way="language" data-action="language" hrefLang={otherLang} lang={otherLang} aria-label={t.page.otherLanguage}>{otherLang.toUpperCase()}</a>
      <button type="button" data-action="previous" aria-label={words.previous} disabled={deck.at === 0} onClick={() => deck.step(-1)}>←</button>
      <button type="button" data-action="next" aria-label={words.next} disabled={deck.at === count - 1} onClick={() => deck.step(1)}>→</button>
    </nav>
  );
}
