import { useMemo, useState } from 'react';
import type { Briefing } from '../../dataset/schema';
import { fillIn, needsOfWords } from '../../model/briefing-words';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import type { Deck } from './useDeck';
import { clockText, timeOfDay, useTiming, type Timing } from './useTiming';
import styles from './notes.module.css';

interface NotesPanelProps {
  readonly briefing: Briefing;
  readonly at: number;
  readonly deck: Deck;
}

/** The words to say, large enough to be read at arm's length, with clock and time. */
export function NotesPanel({ briefing, at, deck }: NotesPanelProps) {
  const text = useText();
  const { t } = text;
  const slide = briefing.slides[at];
  const texts = useMemo(() => (slide ? [slide.notes] : []), [slide]);
  const index = useLoaded(useMemo(() => needsOfWords(texts), [texts]));
  const timing = useTiming(briefing.id, briefing.slides.length, at);
  const [isLarge, setLarge] = useState(false);
  return (
    <section className={styles.panel} aria-label={t.present.notes} data-large={isLarge || undefined}>
      <Clock briefing={briefing} at={at} timing={timing} />
      <div className={styles.words} tabIndex={0} role="region" aria-label={t.present.wordsToSay}>{slide && <p>{fillIn(slide.notes, index, text)}</p>}</div>
      <div className={styles.tools}>
        <button type="button" data-action="previous" disabled={at === 0} onClick={() => deck.step(-1)}>← {t.present.previous}</button>
        <button type="button" data-action="next" disabled={at === briefing.slides.length - 1} onClick={() => deck.step(1)}>{t.present.next} →</button>
        <button type="button" data-action="black" aria-pressed={deck.cover === 'black'} onClick={() => deck.setCover(deck.cover === 'black' ? 'none' : 'black')}>{t.present.black}</button>
        <button type="button" data-action="large" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>{t.present.largeType}</button>
        <button type="button" data-action="clock" onClick={timing.toggle}>{timing.isRunning ? t.present.pause : t.present.resume}</button>
        <button type="button" data-action="reset" onClick={timing.reset}>{t.present.reset}</button>
        <button type="button" data-action="rehearsed" onClick={timing.keep}>{t.present.keepRehearsal}</button>
      </div>
    </section>
  );
}

/** The wall's clock, the time that was used, and how this slide stands against what was rehearsed or planned. */
function Clock({ briefing: { minutes, slides }, at, timing }: { readonly briefing: Briefing; readonly at: number; readonly timing: Timing }) {
  const { t } = useText();
  const { rehearsed, spent, elapsed, now } = timing;
  const planned = rehearsed[at] ?? (minutes * 60_000) / slides.length;
  const here = spent[at] ?? 0;
  return (
    <dl className={styles.clock}>
      <div><dt>{t.present.clock}</dt><dd>{timeOfDay(now)}</dd></div>
      <div data-paused={!timing.isRunning || undefined}><dt>{t.present.elapsed}</dt><dd>{clockText(elapsed)} <span>/ {minutes}:00</span></dd></div>
      <div data-over={here > planned || undefined}><dt>{t.present.thisSlide}</dt><dd>{clockText(here)} <span>/ {clockText(planned)} {rehearsed.length > 0 ? t.present.rehearsed : t.present.planned}</span></dd></div>
      <div><dt>{t.present.slide}</dt><dd>{at + 1} <span>/ {slides.length}</span></dd></div>
    </dl>
  );
}
