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
import { WholeContext } from '../frame/whole-context';
import { App } from './App';
import { stillLocation } from './browser-location';
import { renderEmbeds as renderEmbedsOf, type PrerenderedEmbed } from './embed/prerender-embeds';
import { headWords } from './head-words';
import { folderOf } from './language';
import { allRoutes, writeRoute, type Route } from './routes';
import { stillOf } from './still';

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
  /** The explore page has a twin that is printed whole, for readers without a script; `whole` says which of the two this is. */
  readonly whole?: 'has' | 'is';
}

/** Draws every page in both languages with all of the data, as a reader without a script will see it. */
export async function renderPages(slices: Record<SliceName, Slice>): Promise<PrerenderedPage[]> {
  const index = indexDataset(mergeSlices(slices));
  const pages: PrerenderedPage[] = [];
  // One after the other: each holds the whole of its tree while it is drawn.
  for (const lang of ['en', 'es'] as const) {
    for (const route of allRoutes(index)) pages.push(await renderPage(index, route, lang));
    pages.push(await renderPage(index, { page: 'explore' }, lang, true));
  }
  return pages;
}

/** Draws every embed, one after the other (see embed/prerender-embeds). */
export const renderEmbeds = (slices: Record<SliceName, Slice>): AsyncGenerator<PrerenderedEmbed> => renderEmbedsOf(indexDataset(mergeSlices(slices)));

async function renderPage(index: Index, route: Route, lang: Language, isWhole = false): Promise<PrerenderedPage> {
  const text = textOf(lang, lang === 'en' ? en : es);
  const path = writeRoute(route);
  const address = createAddressStore(stillLocation(path));
  const file = `${folderOf(lang)}${path}${isWhole ? 'whole/' : ''}index.html`;
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const queries = new QueryClient();
  const { prelude } = await prerender(
    <WholeContext value={isWhole}>
      <App text={text} root={root} path={path} linking={createLinking(index, address, stillOf(path))} address={address} queries={queries} />
    </WholeContext>,
    // React would move large parts to the end of the page for a script to put in place; a reader without one would miss them.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  queries.clear();
  const whole = isWhole ? 'is' : 'has';
  return { lang, file, ...(await headWords(index, route, text)), root, needs: needsOf(route, lang), html, ...(route.page === 'explore' && { whole }) };
}

const CODE_OF: Readonly<Record<Exclude<Route['page'], 'explore'>, string>> = {
  view: 'view/ViewPage', theme: 'theme/ThemePage', present: 'present/PresentPage', briefing: 'present/DeckPage', mine: 'present/mine/MinePage', data: 'data/DataPage', gaps: 'data/GapsPage',
};

/** Where the code of a page lies (see page-code), so that its HTML can ask for it at once. */
function needsOf({ page }: Route, lang: Language): string[] {
  if (page === 'explore') return [];
  return ['src/app/OtherPage.tsx', `src/pages/${CODE_OF[page]}.tsx`, `src/text/${lang}/index.ts`];
}
