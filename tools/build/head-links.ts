import type { PrerenderedPage } from '../../src/app/prerender';
import type { PrerenderedEmbed } from '../../src/app/embed/prerender-embeds';
import type { About } from '../../src/dataset/schema';
import { cardFile, pageCardFile, pageOf, pictureFile, type Static } from '../../src/frame/export/static-files';
import { escape } from './escape';
import { discovery } from './oembed';
import { CARD } from './pictures/card-size';

const LOCALES = { en: 'en_US', es: 'es_MX' } as const;

type Page = Pick<PrerenderedPage, 'lang' | 'file' | 'title' | 'description' | 'root' | 'whole'>;

/** The path of a page under its language's folder: 'view/links/'. */
const pathOf = ({ file }: Pick<PrerenderedPage, 'file'>): string => file.replace(/^es\//, '').replace(/(?:whole\/)?index\.html$/, '');

/** The view that a page is about, with its theme where it stands for one; null for pages of many. */
function figureOf(page: Pick<PrerenderedPage, 'file' | 'lang'>): Static | null {
  const [, kind, id] = /^(view|theme)\/([^/]+)\/$/.exec(pathOf(page)) ?? [];
  if (id === undefined) return null;
  return kind === 'view' ? { view: id, theme: null, lang: page.lang } : { view: 'links', theme: id, lang: page.lang };
}

/** The picture that a link preview of a page shows. Pages without one of their own show the start page's. */
function cardOf(page: Pick<PrerenderedPage, 'file' | 'lang'>): string {
  const path = pathOf(page);
  const theme = /^theme\/([^/]+)\/$/.exec(path)?.[1];
  if (theme !== undefined) return pageCardFile(`theme/${theme}`, page.lang);
  const figure = figureOf(page);
  if (figure) return cardFile(figure);
  return pageCardFile(path === 'data/' ? 'data' : path === 'data/gaps/' ? 'gaps' : 'start', page.lang);
}

/**
 * What search engines, link previews and oEmbed's readers look for in a page's head, a line each.
 *
 * @param site  the site's address with its last slash. Where it is '' the build doesn't know its host: addresses are then
 *              relative to the page, which browsers and some readers resolve and the large networks don't.
 */
export function headLinks(page: Page, about: About, site: string): string[] {
  const to = (path: string): string => `${site || page.root}${path}`;
  const inLanguage = (lang: 'en' | 'es'): string => to(`${lang === 'es' ? 'es/' : ''}${pathOf(page)}`);
  const other = page.lang === 'en' ? 'es' : 'en';
  const figure = figureOf(page);
  return [
    `<meta name="description" content="${escape(page.description)}">`,
    `<link rel="canonical" href="${inLanguage(page.lang)}">`,
    // The twin that is printed whole leads machines to the page that it is a twin of.
    ...(page.whole === 'is' ? ['<meta name="robots" content="noindex">'] : []),
    `<link rel="alternate" hreflang="${page.lang}" href="${inLanguage(page.lang)}">`,
    `<link rel="alternate" hreflang="${other}" href="${inLanguage(other)}">`,
    `<link rel="alternate" hreflang="x-default" href="${inLanguage('en')}">`,
    ...(figure ? [discovery(figure, page.title, to)] : []),
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${escape(about.title[page.lang])}">`,
    ...(site ? [`<meta property="og:url" content="${inLanguage(page.lang)}">`] : []),
    `<meta property="og:title" content="${escape(page.title)}">`,
    `<meta property="og:description" content="${escape(page.description)}">`,
    `<meta property="og:locale" content="${LOCALES[page.lang]}">`,
    `<meta property="og:locale:alternate" content="${LOCALES[other]}">`,
    `<meta property="og:image" content="${to(cardOf(page))}">`,
    `<meta property="og:image:width" content="${CARD.width}">`,
    `<meta property="og:image:height" content="${CARD.height}">`,
    `<meta property="og:image:alt" content="${escape(`${page.title}. ${page.description}`)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
}

/** What the start page and a view's page are, as schema.org words it; the data is described by dataset-json. */
export function describedAs(page: Page, about: About, site: string): string[] {
  const to = (path: string): string => `${site || page.root}${path}`;
  const path = pathOf(page);
  const figure = figureOf(page);
  if (path === '' && page.whole !== 'is') {
    return [jsonLd({ '@type': 'WebSite', name: about.title[page.lang], alternateName: about.title[page.lang === 'en' ? 'es' : 'en'], description: page.description, url: to(page.lang === 'es' ? 'es/' : ''), inLanguage: page.lang })];
  }
  if (!figure || !path.startsWith('view/')) return [];
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  return [jsonLd({ '@type': 'ImageObject', name: page.title, caption: page.description, contentUrl: to(pictureFile(figure, 'png')), thumbnailUrl: to(cardFile(figure)), license: licence, creditText: about.title[page.lang], inLanguage: page.lang })];
}

const jsonLd = (thing: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', String.raw`\u003c`)}</script>`;

/** The same for an embed, which is a view's page in another dress: engines are led to that one. */
export function embedLinks(page: Pick<PrerenderedEmbed, 'view' | 'theme' | 'lang' | 'title' | 'root'>, site: string): string[] {
  const what: Static = { view: page.view, theme: page.theme ?? null, lang: page.lang };
  const to = (path: string): string => `${site || page.root}${path}`;
  return [
    `<link rel="canonical" href="${to(pageOf({ ...what, theme: null }))}">`,
    discovery(what, page.title, to),
    `<meta property="og:title" content="${escape(page.title)}">`,
    `<meta property="og:image" content="${to(cardFile(what))}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
}
