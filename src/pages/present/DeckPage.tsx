import { lazy, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Fault } from '../../frame/Fault';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import { NoPage } from '../NoPage';
import { Deck, type DeckProps } from './Deck';
import { Printed } from './Printed';

const NotesWindow = lazy(async () => ({ default: (await import('./NotesWindow')).NotesWindow }));

/** A briefing of the dataset. */
export function DeckPage({ id }: { readonly id: string }) {
  const { dataset } = useLoaded(['briefings']);
  const briefing = dataset.briefings.find((each) => each.id === id);
  return briefing ? <Presented briefing={briefing} home="present/" prefix="#/" /> : <NoPage />;
}

const NEVER = () => () => {};

/** A briefing that is given: printed until the script runs, then slide by slide, or the presenter's window of it. */
export function Presented({ briefing, home, prefix }: DeckProps) {
  const { t, pick } = useText();
  // The printed page holds all slides: it is taken over as it is, and presented from the next turn on.
  const isLive = useSyncExternalStore(NEVER, () => true, () => false);
  const [isNotes] = useState(() => !import.meta.env.SSR && new URLSearchParams(location.search).get('notes') === '1');
  const title = pick(briefing.title);
  useEffect(() => {
    document.title = t.page.documentTitle(title);
  }, [t, title]);
  if (!isLive) return <AsPrinted><Printed briefing={briefing} home={home} /></AsPrinted>;
  return <Fault words={t.notices.crashed} kept={<Printed briefing={briefing} home={home} />}>{isNotes ? <NotesWindow briefing={briefing} prefix={prefix} /> : <Deck briefing={briefing} home={home} prefix={prefix} />}</Fault>;
}

/** Draws its content for the page's HTML and keeps what stands there in the browser, which would else wait for all that the words name. */
function AsPrinted({ children }: { readonly children: ReactNode }) {
  const [html] = useState(() => (import.meta.env.SSR ? '' : (document.querySelector('[data-printed="deck"]')?.innerHTML ?? '')));
  if (import.meta.env.SSR) return <div data-printed="deck">{children}</div>;
  return <div data-printed="deck" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
