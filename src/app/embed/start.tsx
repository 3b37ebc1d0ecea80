import { QueryClient } from '@tanstack/react-query';
import { hydrateRoot, createRoot } from 'react-dom/client';
import { mergeSlices, sliceQuery } from '../../dataset/load';
import { indexDataset } from '../../model/index-dataset';
import { createLinking } from '../../model/linking';
import { createAddressStore } from '../../selection/store';
import type { Language, Speech } from '../../text/text';
import { loadSpeech } from '../language';
import { announceReady } from '../ready';
import { saySelection } from '../say-selection';
import { stillOf } from '../still';
import { EmbedApp } from './EmbedApp';
import { embedLocation } from './embed-location';
import { link } from './link';
import { talk } from './talk';

/** Takes over a printed embed. Where the data doesn't come, it stays as it was printed. */
export async function startEmbed(page: HTMLElement, root: string, lang: Language, path: string): Promise<void> {
  const query = new URLSearchParams(location.search);
  const queries = new QueryClient();
  const address = createAddressStore(embedLocation(path, location.search));
  const [core, text] = await Promise.all([queries.fetchQuery(sliceQuery('core')), loadSpeech(lang)]);
  const linking = createLinking(indexDataset(mergeSlices({ core })), address, stillOf(path));
  saySelection(linking);
  const speech = createSpeech(lang);
  const app = (
    <EmbedApp text={text} root={root} path={path} title={query.get('title') ?? ''} isInteractive={query.get('interactive') !== '0'} linking={linking} address={address} queries={queries} onSpeech={speech.listen} />
  );
  if (page.firstElementChild) hydrateRoot(page, app);
  else createRoot(page).render(app);
  document.addEventListener('click', (event) => followInPlace(event, speech.speak));
  talk({ path, linking, address, speak: speech.speak });
  if (query.get('link') !== '0') link(address, query.get('link') ?? '');
  announceReady();
}

/** Says the embed in another language in place, with what is picked there. */
function createSpeech(first: Language) {
  const listeners = new Set<(speech: Speech) => void>();
  let spoken = first;
  return {
    listen(listener: (speech: Speech) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async speak(lang: Language): Promise<void> {
      if (lang === spoken) return;
      spoken = lang;
      const speech = await loadSpeech(lang);
      await speech.whole();
      if (spoken !== lang) return;
      document.documentElement.lang = lang;
      listeners.forEach((listener) => listener(speech));
    },
  };
}

/** The link to the other language changes it in place; one to a place on the same page has none in a frame of one view. */
function followInPlace(event: MouseEvent, speak: (lang: Language) => Promise<void>): void {
  const clicked = event.target instanceof Element && event.target.closest('a');
  if (!clicked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isLanguage = clicked.dataset['action'] === 'language';
  if (isLanguage || clicked.getAttribute('href')?.startsWith('#')) event.preventDefault();
  if (isLanguage) void speak(clicked.hreflang === 'es' ? 'es' : 'en');
}
