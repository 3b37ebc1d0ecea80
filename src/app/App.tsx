import { lazy, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Fetched } from '../frame/Fault';
import type { Linking } from '../model/linking';
import { Explore } from '../pages/explore/Explore';
import type { AddressStore } from '../selection/store';
import type { Language, Speech, Text } from '../text/text';
import { SiteContext } from '../ui/site-context';
import { folderOf, languageOf, loadSpeech } from './language';
import { Loader } from './Loader';
import { pathOf, wayOf } from './paths';
import { Providers } from './Providers';
import { announceReady } from './ready';

/** Every page but the first to be read is fetched when it is asked for. */
const OtherPage = lazy(() => import('./OtherPage'));

interface AppProps {
  readonly text: Text | Speech;
  /** Path of the site's root, from the page: './' or '../'; in the browser the absolute path. */
  readonly root: string;
  /** Path of the page under its language's folder. */
  readonly path: string;
  readonly linking: Linking;
  readonly address: AddressStore;
  readonly queries: QueryClient;
}

interface Shown {
  readonly path: string;
  /** What is to be done once the page stands and answers: the focus to its heading, and down to where it was left. */
  readonly arrive: () => void;
}

/** The whole app. The prerender and the browser draw the same tree from it. */
export function App({ text: first, root, path: firstPath, linking, address, queries }: AppProps) {
  const [text, setText] = useState(first);
  const [{ path, arrive }, setShown] = useState<Shown>({ path: firstPath, arrive: announceReady });
  const speak = useCallback(async (next: Language) => {
    const speech = await loadSpeech(next);
    await speech.whole();
    // What is on the page stays until all of it can be said in the other language.
    startTransition(() => setText(speech));
  }, []);
  const otherLang = text.lang === 'en' ? 'es' : 'en';
  const language = useMemo(() => ({ otherLang, otherHref: `${root}${folderOf(otherLang)}${path}` }) as const, [root, otherLang, path]);
  const site = useMemo(() => ({ path, href: (to: string) => `${root}${folderOf(text.lang)}${to}` || './' }), [root, text.lang, path]);
  useEffect(() => {
    document.documentElement.lang = text.lang;
  }, [text.lang]);
  useEffect(() => {
    const follow = ({ isTrusted }: Event) => {
      const lang = languageOf(location.pathname, root);
      if (lang !== document.documentElement.lang) void speak(lang);
      const next = pathOf(location.pathname, root);
      if (next === path) return;
      // The browser's own event is a step Back or Forward; then a page is shown where it was left.
      import('./travel').then(({ travel }) => travel(path, next, isTrusted, (shown) => startTransition(() => setShown(shown)))).catch(() => location.reload());
    };
    const onClick = (event: MouseEvent) => {
      const way = wayOf(event, root);
      if (way === null) return;
      event.preventDefault();
      // Where a page was left is remembered by travel: the browser would scroll the page that is being left.
      history.scrollRestoration = 'manual';
      history.pushState(null, '', way);
      // As if the reader had gone there by the browser's own means: all who follow the address follow.
      window.dispatchEvent(new PopStateEvent('popstate'));
    };
    window.addEventListener('popstate', follow);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('popstate', follow);
      document.removeEventListener('click', onClick);
    };
  }, [root, path, speak]);
  return (
    <Providers text={text} language={language} linking={linking} address={address}>
      <SiteContext value={site}>
        <QueryClientProvider client={queries}>
          <Loader>
            {path === '' ? (
              <><Explore /><Arrival arrive={arrive} /></>
            ) : (
              <Fetched words={text.t.notices.unfetched}><OtherPage path={path} /><Arrival arrive={arrive} /></Fetched>
            )}
          </Loader>
        </QueryClientProvider>
      </SiteContext>
    </Providers>
  );
}

/** Stands beside a page in what is fetched with it, so that it acts when the page does: a page printed before only looks as if it answered. */
function Arrival({ arrive }: Pick<Shown, 'arrive'>) {
  useEffect(arrive, [arrive]);
  return null;
}
