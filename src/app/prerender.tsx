import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { mergeSlices } from '../dataset/load';
import type { Slice, SliceName } from '../dataset/schema';
import { indexDataset } from '../model/index-dataset';
import { createLinking } from '../model/linking';
import { createAddressStore } from '../selection/store';
import { en } from '../text/en';
import { es } from '../text/es';
import { textOf, type Language } from '../text/text';
import { App } from './App';
import { noLocation } from './browser-location';
import { folderOf } from './language';

export interface PrerenderedPage {
  readonly lang: Language;
  /** File under the root of the site. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Way from the page to the root of the site: './' or '../'. */
  readonly root: string;
  readonly html: string;
}

/** Draws every page in both languages with all of the data, as a reader without a script will see it. */
export async function renderPages(slices: Record<SliceName, Slice>): Promise<PrerenderedPage[]> {
  const index = indexDataset(mergeSlices(slices));
  return Promise.all(
    (['en', 'es'] as const).map(async (lang) => {
      const messages = lang === 'en' ? en : es;
      const address = createAddressStore(noLocation);
      const folder = folderOf(lang);
      const root = folder ? '../' : './';
      const queries = new QueryClient();
      const { prelude } = await prerender(
        <App text={textOf(lang, messages)} root={root} linking={createLinking(index, address)} address={address} queries={queries} />,
        // React would move large parts to the end of the page for a script to put in place; a reader without one would miss them.
        { progressiveChunkSize: Infinity },
      );
      const html = await new Response(prelude).text();
      queries.clear();
      const tied = new Set(index.dataset.links.map((link) => link.agencyId)).size;
      const description = messages.page.description(index.priorities.length, index.dataset.themes.length - index.priorities.length, tied);
      return { lang, file: `${folder}index.html`, title: messages.page.documentTitle(''), description, root, html };
    }),
  );
}
