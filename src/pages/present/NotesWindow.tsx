import { lazy, useCallback, useEffect, useState } from 'react';
import type { Slide } from '../../dataset/schema';
import { Fetched } from '../../frame/Fault';
import { useText } from '../../text/text';
import { useInStep, type DeckProps } from './Deck';
import type { DeckActions } from './keys';
import { NotesPanel } from './NotesPanel';
import type { Scene } from './scene';
import { Stage } from './Stage';
import { useDeck } from './useDeck';
import { useDeckKeys } from './useDeckKeys';
import { usePreload } from './usePreload';
import { useWakeLock } from './useWakeLock';
import styles from './notes.module.css';

const Help = lazy(async () => ({ default: (await import('./Help')).Help }));

/** The presenter's window: what is shown, what comes next, the words to say and the time. In step with the window that the room sees. */
export function NotesWindow({ briefing, prefix }: Omit<DeckProps, 'home'>) {
  const { t } = useText();
  const count = briefing.slides.length;
  const deck = useDeck(briefing.id, count, prefix);
  const [shown, setShown] = useState<{ readonly scene: Scene; readonly slide: Slide } | null>(null);
  const [isHelp, setHelp] = useState(false);
  const scene = shown?.slide === briefing.slides[deck.at] ? (shown?.scene ?? null) : null;
  usePreload(briefing, deck.at);
  useWakeLock();
  useInStep(scene, deck.told, deck.tell);
  const nothing = () => {};
  const actions: DeckActions = {
    deck, count,
    isOverview: false,
    isChanged: () => scene !== null && scene.search() !== scene.written(),
    restore: () => scene?.show(scene.written()),
    setOverview: nothing, notes: nothing, fullScreen: nothing, language: nothing, end: nothing,
    help: () => setHelp(true),
  };
  useDeckKeys(actions);
  useEffect(() => {
    document.title = t.present.notesTitle;
  }, [t]);
  const isLast = deck.at === count - 1;
  return (
    <main className={styles.window} data-notes-window={briefing.id} data-at={deck.at + 1}>
      <h1 className="visually-hidden">{t.present.notesTitle}</h1>
      <section className={styles.now} aria-label={t.present.now}>
        <h2>{t.present.now}{deck.cover === 'none' ? '' : ` · ${deck.cover === 'black' ? t.present.black : t.present.white}`}</h2>
        <div className={styles.screen}><Stage briefing={briefing} at={deck.at} isReady={false} onScene={useCallback((next: Scene, slide: Slide) => setShown({ scene: next, slide }), [])} /></div>
      </section>
      <section className={styles.next} aria-label={t.present.comesNext}>
        <h2>{isLast ? t.present.lastSlide : t.present.comesNext}</h2>
        {!isLast && <div className={styles.screen} inert><Stage briefing={briefing} at={deck.at + 1} isReady={false} /></div>}
      </section>
      <NotesPanel briefing={briefing} at={deck.at} deck={deck} />
      {isHelp && <Fetched words={t.notices.unfetched}><Help onClose={() => setHelp(false)} /></Fetched>}
    </main>
  );
}
