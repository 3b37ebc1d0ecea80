import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { createLinking } from '../../model/linking';
import { DEFAULT_PARAMS } from '../../selection/address';
import { createAddressStore } from '../../selection/store';
import { textOf, type Language } from '../../text/text';
import { en } from '../../text/en';
import { es } from '../../text/es';
import { VIEWS } from '../../views/registry';
import { stillLocation } from '../browser-location';
import { folderOf } from '../language';
import { stillOf } from '../still';
import { EmbedApp } from './EmbedApp';
import { writeEmbedPath, type EmbedPath } from './embed-path';

export interface PrerenderedEmbed extends EmbedPath {
  readonly lang: Language;
  /** Folder of the page under the root of the site, with its last slash. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  /** Way from the page to the root of the site. */
  readonly root: string;
  readonly html: string;
}

/** Every embed that has a page of its own: each view alone and under each theme. */
export const embedPaths = ({ dataset }: Pick<Index, 'dataset'>): EmbedPath[] =>
  VIEWS.flatMap(({ id }) => [{ view: id }, ...dataset.themes.map((theme) => ({ view: id, theme: theme.id }))]);

/** Draws the embeds one after the other, each handed on before the next is drawn: together they are long. */
export async function* renderEmbeds(index: Index): AsyncGenerator<PrerenderedEmbed> {
  for (const lang of ['en', 'es'] as const) {
    for (const path of embedPaths(index)) yield await renderEmbed(index, path, lang);
  }
}

async function renderEmbed(index: Index, embed: EmbedPath, lang: Language): Promise<PrerenderedEmbed> {
  const text = textOf(lang, lang === 'en' ? en : es);
  const path = writeEmbedPath(embed);
  const folder = `${folderOf(lang)}${path}`;
  const root = '../'.repeat(folder.split('/').length - 1);
  const address = createAddressStore(stillLocation(path));
  const printed = stillOf(path);
  const queries = new QueryClient();
  const { prelude } = await prerender(
    <EmbedApp text={text} root={root} path={path} linking={createLinking(index, address, printed)} address={address} queries={queries} />,
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  queries.clear();
  const listed = VIEWS.find(({ id }) => id === embed.view);
  if (!listed) throw new Error(`there is no view ${embed.view}`);
  const view = await listed.load();
  const theme = embed.theme === undefined ? undefined : index.theme.get(embed.theme);
  return {
    ...embed,
    lang,
    folder,
    root,
    html,
    title: text.pick(view.title) + (theme ? ` · ${text.pick(theme.label)}` : ''),
    description: view.finding(view.model(index, DEFAULT_PARAMS), index, answer(index, printed), text),
  };
}
