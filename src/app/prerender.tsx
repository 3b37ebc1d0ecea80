import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { mergeSlices } from '../dataset/load';
import type { Slice, SliceName } from '../dataset/schema';
import { indexDataset, type Index } from '../model/index-dataset';
import { createLinking } from '../model/linking';
import { createAddressStore } from '../selection/store';
import { en } from '../text/en';
import { es } from '../text/es';
import { textOf, type Language } from '../text/text';
import { App } from './App';
import { noLocation } from './browser-location';
import { headWords } from './head-words';
import { folderOf } from './language';
import { allRoutes, writeRoute, type Route } from './routes';

export interface PrerenderedPage {
  readonly lang: Language;
  /** File under the root of the site. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Way from the page to the root of the site: './' or '../'. */
  readonly root: string;
  /** Sources of the code that it can't do without, beyond what every page needs; '/'-separated from the root of the repository. */
  readonly needs?: readonly string[];
  readonly html: string;
}

/** Draws every page in both languages with all of the data, as a reader without a script will see it. */
export async function renderPages(slices: Record<SliceName, Slice>): Promise<PrerenderedPage[]> {
  const index = indexDataset(mergeSlices(slices));
  const pages: PrerenderedPage[] = [];
  // One after the other: each holds the whole of its tree while it is drawn.
  for (const route of allRoutes()) for (const lang of ['en', 'es'] as const) pages.push(await renderPage(index, route, lang));
  return pages;
}

async function renderPage(index: Index, route: Route, lang: Language): Promise<PrerenderedPage> {
  const text = textOf(lang, lang === 'en' ? en : es);
  const address = createAddressStore(noLocation);
  const path = writeRoute(route);
  const file = `${folderOf(lang)}${path}index.html`;
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const queries = new QueryClient();
  const { prelude } = await prerender(
    <App text={text} root={root} path={path} linking={createLinking(index, address)} address={address} queries={queries} />,
    // React would move large parts to the end of the page for a script to put in place; a reader without one would miss them.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  queries.clear();
  return { lang, file, ...(await headWords(index, route, text)), root, needs: needsOf(route, lang), html };
}

/** Where the code of a page lies (see page-code), so that its HTML can ask for it at once. */
function needsOf({ page }: Route, lang: Language): string[] {
  if (page === 'explore') return [];
  const folder = page === 'gaps' ? 'data' : page;
  return ['src/app/OtherPage.tsx', `src/pages/${folder}/${page.charAt(0).toUpperCase()}${page.slice(1)}Page.tsx`, `src/text/${lang}/index.ts`];
}
