import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Linking } from '../../model/linking';
import { EmbedPage } from '../../pages/embed/EmbedPage';
import type { AddressStore } from '../../selection/store';
import type { Speech, Text } from '../../text/text';
import { SiteContext } from '../../ui/site-context';
import { folderOf } from '../language';
import { Loader } from '../Loader';
import { Providers } from '../Providers';
import { readEmbedPath } from './embed-path';

interface EmbedAppProps {
  readonly text: Text | Speech;
  readonly root: string;
  readonly path: string;
  readonly title?: string;
  readonly isInteractive?: boolean;
  readonly linking: Linking;
  readonly address: AddressStore;
  readonly queries: QueryClient;
  /** Hands out each other language that is to be spoken. None in the prerender. */
  readonly onSpeech?: (listener: (speech: Speech) => void) => () => void;
}

/** An embed as a whole. The prerender and the browser draw the same tree from it. */
export function EmbedApp({ text: first, root, path, title = '', isInteractive = true, linking, address, queries, onSpeech }: EmbedAppProps) {
  const [text, setText] = useState(first);
  useEffect(() => onSpeech?.(setText), [onSpeech]);
  const otherLang = text.lang === 'en' ? 'es' : 'en';
  const language = useMemo(() => ({ otherLang, otherHref: `${root}${folderOf(otherLang)}${path}` }) as const, [root, otherLang, path]);
  const site = useMemo(() => ({ path, href: (to: string) => `${root}${folderOf(text.lang)}${to}` || './' }), [root, text.lang, path]);
  return (
    <Providers text={text} language={language} linking={linking} address={address}>
      <SiteContext value={site}>
        <QueryClientProvider client={queries}>
          <Loader><EmbedPage view={readEmbedPath(path)?.view ?? ''} title={title} isInteractive={isInteractive} /></Loader>
        </QueryClientProvider>
      </SiteContext>
    </Providers>
  );
}
