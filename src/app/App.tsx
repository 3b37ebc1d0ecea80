import { startTransition, useCallback, useEffect, useMemo, useState, type MouseEvent } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Linking } from '../model/linking';
import { Explore } from '../pages/explore/Explore';
import type { AddressStore } from '../selection/store';
import type { Language, Speech, Text } from '../text/text';
import { folderOf, languageOf, loadSpeech } from './language';
import { Loader } from './Loader';
import { Providers } from './Providers';

interface AppProps {
  readonly text: Text | Speech;
  /** Path of the site's root, from the page: './' or '../'; in the browser the absolute path. */
  readonly root: string;
  readonly linking: Linking;
  readonly address: AddressStore;
  readonly queries: QueryClient;
}

/** The whole app. The prerender and the browser draw the same tree from it. */
export function App({ text: first, root, linking, address, queries }: AppProps) {
  const [text, setText] = useState(first);
  const speak = useCallback(async (next: Language) => {
    const speech = await loadSpeech(next);
    await speech.whole();
    // What is on the page stays until all of it can be said in the other language.
    startTransition(() => setText(speech));
  }, []);
  const otherLang = text.lang === 'en' ? 'es' : 'en';
  const language = useMemo(() => {
    const otherHref = `${root}${folderOf(otherLang)}`;
    return {
      otherLang,
      otherHref,
      switchLanguage(event: MouseEvent) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return; // the reader wants another tab
        event.preventDefault();
        history.pushState(null, '', `${otherHref}${location.search}${location.hash}`);
        void speak(otherLang);
      },
    } as const;
  }, [root, otherLang, speak]);
  useEffect(() => {
    document.documentElement.lang = text.lang;
  }, [text.lang]);
  useEffect(() => {
    const onBack = () => {
      const next = languageOf(location.pathname, root);
      if (next !== document.documentElement.lang) void speak(next);
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [root, speak]);
  return (
    <Providers text={text} language={language} linking={linking} address={address}>
      <QueryClientProvider client={queries}>
        <Loader>
          <Explore />
        </Loader>
      </QueryClientProvider>
    </Providers>
  );
}
