import { prerender } from 'react-dom/static';
import { mergeSlices } from '../dataset/load';
import type { Slice, SliceName } from '../dataset/schema';
import { FIGURE_WIDTH } from '../frame/export/stack';
import type { Static } from '../frame/export/static-files';
import { answer as answerOf } from '../model/answer';
import { indexDataset, type Index } from '../model/index-dataset';
import { createLinking } from '../model/linking';
import { DEFAULT_PARAMS } from '../selection/address';
import { NOTHING } from '../selection/selection';
import { createAddressStore } from '../selection/store';
import { en } from '../text/en';
import { es } from '../text/es';
import { date } from '../text/format';
import { TextContext, textOf, type Language, type Text } from '../text/text';
import { LinkingContext } from '../views/linking-context';
import { AddressContext } from '../views/params-context';
import { VIEWS } from '../views/registry';
import type { AnyView, Table } from '../views/view';
import { stillLocation } from './browser-location';
import { headWords } from './head-words';
import { stillOf } from './still';

/** A view as the server draws it at a fixed width, with all that is said around it. */
export interface DrawnFigure extends Static {
  /** With the theme's name, where one is picked. */
  readonly title: string;
  readonly viewTitle: string;
  readonly finding: string;
  readonly sources: string;
  readonly table: Table;
  /** HTML of two svg elements: the chart, then its legend where it has one. Still in the page's own classes. */
  readonly markup: string;
}

/** What is said on and around pictures, whatever they show. */
export interface Wording {
  /** The name of the product, and of what it is about. */
  readonly product: string;
  readonly subject: string;
  readonly table: string;
  /** The line that names the product and where it is, and the version of the data. */
  credit(address: string): string;
  /** Title and description of the pages that show no one view. */
  readonly pages: Readonly<Record<'start' | 'data' | 'gaps', { readonly title: string; readonly description: string }>>;
  theme(id: string): string;
}

export interface Studio {
  readonly views: readonly string[];
  readonly themes: readonly string[];
  draw(what: Static, width?: number): Promise<DrawnFigure>;
  words(lang: Language): Promise<Wording>;
}

/** Every view's code, before anything is drawn: who runs this module closes its loader once it stands. A view of the first screen speaks fewer words than it is given here. */
const LOADED = await Promise.all(VIEWS.map((listed) => listed.load()));

const TEXTS: Readonly<Record<Language, Text>> = { en: textOf('en', en), es: textOf('es', es) };

/** Opens what draws each view for each theme in each language, from the whole dataset, without a browser. */
export function openStudio(slices: Record<SliceName, Slice>): Studio {
  const index = indexDataset(mergeSlices(slices));
  return {
    views: VIEWS.map(({ id }) => id),
    themes: index.dataset.themes.map(({ id }) => id),
    draw: (what, width = FIGURE_WIDTH) => drawFigure(index, viewOf(what.view), what, width),
    words: (lang) => wordingOf(index, TEXTS[lang]),
  };
}

async function wordingOf(index: Index, text: Text): Promise<Wording> {
  const { t, pick } = text;
  const { about } = index.dataset;
  const product = pick(about.title);
  const described = async (page: 'explore' | 'data' | 'gaps') => (await headWords(index, { page }, text)).description;
  return {
    product,
    subject: t.page.subtitle,
    table: t.frame.table,
    credit: (address) => [address === '' ? product : t.frame.source(address), t.frame.version(date(about.modified, text.lang), about.version)].join(' · '),
    pages: {
      start: { title: product, description: await described('explore') },
      data: { title: t.data.title, description: await described('data') },
      gaps: { title: t.gaps.title, description: await described('gaps') },
    },
    theme: (id) => pick(index.theme.get(id)?.label ?? { en: id, es: id }),
  };
}

function viewOf(id: string): AnyView {
  const view = LOADED.find((each) => each.id === id);
  if (!view) throw new RangeError(`there is no view ${id}`);
  return view;
}

async function drawFigure(index: Index, view: AnyView, { theme, lang }: Static, width: number): Promise<DrawnFigure> {
  const text = TEXTS[lang];
  const path = theme === null ? '' : `theme/${theme}/`;
  const address = createAddressStore(stillLocation(path));
  const linking = createLinking(index, address, stillOf(path));
  const model = view.model(index, DEFAULT_PARAMS);
  const answer = answerOf(index, theme === null ? NOTHING : stillOf(path));
  const { Chart, PictureLegend } = view;
  const { prelude } = await prerender(
    <TextContext value={text}>
      <AddressContext value={address}>
        <LinkingContext value={linking}>
          <Chart model={model} form="wide" width={width} />
          {PictureLegend && <svg><PictureLegend /></svg>}
        </LinkingContext>
      </AddressContext>
    </TextContext>,
    { progressiveChunkSize: Infinity },
  );
  const picked = theme === null ? undefined : index.theme.get(theme);
  return {
    view: view.id,
    theme,
    lang,
    title: [view.title, ...(picked ? [picked.label] : [])].map(text.pick).join(' · '),
    viewTitle: text.pick(view.title),
    finding: view.finding(model, index, answer, text),
    sources: view.sourceLine(model, index, answer, text),
    table: view.table(model, index, answer, text),
    markup: await new Response(prelude).text(),
  };
}
