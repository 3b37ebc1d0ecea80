import { lazy, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Fetched } from '../../frame/Fault';
import type { Briefing, Slide } from '../../dataset/schema';
import { writeSelection } from '../../selection/address';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useLanguage } from '../../ui/language-context';
import { Controls } from './Controls';
import type { DeckActions } from './keys';
import { openNotesWindow } from './notes-window';
import { Overview } from './Overview';
import type { Scene } from './scene';
import { Stage } from './Stage';
import { usePreload } from './usePreload';
import { useDeck, type Told } from './useDeck';
import { useDeckKeys } from './useDeckKeys';
import { usePointerRest } from './usePointerRest';
import { useSwipe } from './useSwipe';
import { useWakeLock } from './useWakeLock';
import styles from './deck.module.css';

const Help = lazy(async () => ({ default: (await import('./Help')).Help }));
const NotesPanel = lazy(async () => ({ default: (await import('./NotesPanel')).NotesPanel }));
const Tooltip = lazy(async () => ({ default: (await import('../../frame/Tooltip')).Tooltip }));

export interface DeckProps {
  readonly briefing: Briefing;
  /** Where the briefing is left for: a path, or a fragment of this page. */
  readonly home: string;
  /** What stands before a slide's number in the address's fragment. */
  readonly prefix: string;
}

interface Shown {
  readonly scene: Scene;
  readonly slide: Slide;
}

/** A briefing as it is given: one slide that fills the window, its keys, and what may be laid over it. */
export function Deck({ briefing, home, prefix }: DeckProps) {
  const { t, lang } = useText();
  const { href } = useSite();
  const { otherHref } = useLanguage();
  const count = briefing.slides.length;
  const deck = useDeck(briefing.id, count, prefix);
  const [shown, setShown] = useState<Shown | null>(null);
  // A scene that is being left is nobody's to pick in.
  const scene = shown?.slide === briefing.slides[deck.at] ? (shown?.scene ?? null) : null;
  const onScene = useCallback((next: Scene, slide: Slide) => setShown({ scene: next, slide }), []);
  const [isOverview, setOverview] = useState(false);
  const [isHelp, setHelp] = useState(false);
  const [areNotesHere, setNotesHere] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  usePreload(briefing, deck.at);
  useWakeLock();
  usePointerRest(box);
  useInStep(scene, deck.told, deck.tell);
  const go = (path: string) => document.querySelector<HTMLAnchorElement>(`a[data-way="${path}"]`)?.click();
  const actions: DeckActions = {
    deck,
    count,
    isOverview,
    isChanged: () => scene !== null && scene.search() !== scene.written(),
    restore: () => scene?.show(scene.written()),
    setOverview,
    notes() {
      if (areNotesHere) return setNotesHere(false);
      if (openNotesWindow(`${prefix}${deck.at + 1}`)) return setSaid('');
      setNotesHere(true);
      setSaid(t.present.noPopup);
    },
    fullScreen: () => void toggleFullScreen().catch(() => setSaid(t.present.noFullScreen)),
    help: () => setHelp(true),
    language: () => go('language'),
    end: () => (document.fullscreenElement ? void document.exitFullscreen() : go('home')),
  };
  useDeckKeys(actions);
  const swipe = useSwipe(deck.step);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), 6000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <main className={styles.deck} data-deck={briefing.id} data-at={deck.at + 1} data-notes={areNotesHere || undefined} ref={box} lang={lang} {...swipe}>
      <div className={styles.stageBox}>
        <Stage briefing={briefing} at={deck.at} isReady onScene={onScene} />
        {isOverview && <Overview briefing={briefing} at={deck.at} onPick={(at) => { deck.go(at); setOverview(false); }} />}
        <Controls actions={actions} homeHref={home.startsWith('#') ? home : href(home)} languageHref={`${otherHref}${prefix}${deck.at + 1}`} />
        <p className={styles.said} role="status">{said}</p>
        {deck.cover !== 'none' && <button type="button" className={styles.cover} data-cover={deck.cover} aria-label={t.present.uncover} onClick={() => deck.setCover('none')} />}
      </div>
      {areNotesHere && <Part><NotesPanel briefing={briefing} at={deck.at} deck={deck} /></Part>}
      {isHelp && <Part><Help onClose={() => setHelp(false)} /></Part>}
      <div className={styles.tips}><Part><Tooltip /></Part></div>
    </main>
  );
}

/** What is laid over a slide comes when it is asked for; where it can't be had, the briefing goes on without it. */
function Part({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return <Fetched words={t.notices.unfetched}>{children}</Fetched>;
}

/** What is picked here is told to the other window and to the page’s own hook, and what is picked there is shown here. */
export function useInStep(scene: Scene | null, told: Told | null, tell: (search: string) => void): void {
  useEffect(() => {
    if (!scene) return undefined;
    const say = () => {
      document.documentElement.setAttribute('data-selection', writeSelection(scene.linking.selection()));
      tell(scene.search() === scene.written() ? '' : scene.search());
    };
    say();
    return scene.linking.subscribe(say);
  }, [scene, tell]);
  useEffect(() => {
    if (scene && told !== null) scene.show(told.search === '' ? scene.written() : told.search);
  }, [scene, told]);
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
