import { MARKUP, type Way } from '../../src/frame/embed/ways';
import type { Wanted } from '../../src/frame/embed/wanted';
import { STILL_ADDRESS } from '../../src/selection/store';
import { en } from '../../src/text/en';
import { es } from '../../src/text/es';
import type { Language } from '../../src/text/text';
import { escape } from './escape';

/** A chart as the gallery shows it. */
export interface Shown {
  readonly view: string;
  readonly title: string;
  readonly finding: string;
}

/** Stands for the site's address in what is saved and pasted, where the build doesn't know it (src/embed/gallery puts the real one). */
export const STAND_IN = 'https://site.example/';

const WORDS = { en: en.embed, es: es.embed } as const;
const OTHER = { en: { lang: 'es', name: 'Español' }, es: { lang: 'en', name: 'English' } } as const;

/** As an editor's own page would look: nothing of the site's. */
const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;padding:24px 16px 64px;max-inline-size:1000px;font:18px/1.55 Georgia,'Times New Roman',serif;background:light-dark(#fff,#121212);color:light-dark(#1a1a1a,#e8e8e8)}h1{font-size:34px;line-height:1.15;margin:0 0 12px;text-wrap:balance}h2{font-size:22px;line-height:1.25;margin:56px 0 12px}p{max-inline-size:38em}a{color:inherit}details{font:14px/1.4 system-ui,sans-serif;margin-block-start:8px}summary{cursor:pointer;min-block-size:24px}pre{overflow:auto;padding:10px 12px;background:light-dark(#f2f2f2,#1f1f1f);border-radius:2px}nav{display:flex;justify-content:space-between;gap:16px;font:14px/1.4 system-ui,sans-serif;margin-block-end:34px}nav a{min-block-size:24px}:focus-visible{outline:2px solid;outline-offset:2px}`;

const wantedOf = (view: string, lang: Language, root: string): Wanted => ({
  root, view, lang, address: STILL_ADDRESS, title: '', appearance: 'auto', isInteractive: true, isPlain: false, isTransparent: false,
});

const markup = (shown: Shown, lang: Language, root: string, way: Way): string =>
  MARKUP[way](wantedOf(shown.view, lang, root), { title: shown.title, finding: shown.finding, link: WORDS[lang].open(shown.title) });

/**
 * The gallery: every chart live in a page of plain HTML, each put there by the line that stands beneath it. It is no page of
 * the app: it is what an editor's page is.
 *
 * @param root  way from the page to the root of the site
 * @param site  the site's whole address, where the build knows it
 */
export function galleryHtml(all: readonly Shown[], lang: Language, root: string, site: string): string {
  const words = WORDS[lang].gallery;
  const other = OTHER[lang];
  const charts = all.map((shown) => `<h2 id="${shown.view}">${escape(shown.title)}</h2>
${markup(shown, lang, root, 'script').replace(/\n<script.*/, '')}
<details><summary>${escape(WORDS[lang].paste.markup)}</summary><pre tabindex="0"><code>${escape(markup(shown, lang, site || STAND_IN, 'script'))}</code></pre></details>`);
  return page(lang, root, words.title, [
    `<meta name="description" content="${escape(words.description)}">`,
    `<link rel="alternate" hreflang="${other.lang}" href="${root}${other.lang === 'es' ? 'es/' : ''}embed/">`,
    `<script async src="${root}embed.js"></script>`,
    `<script defer src="${root}embed/gallery.js"></script>`,
  ], `<nav><a href="${root}${lang === 'es' ? 'es/' : ''}">${lang === 'es' ? 'Dos mil millas' : 'Two Thousand Miles'}</a> <a href="${root}${other.lang === 'es' ? 'es/' : ''}embed/" hreflang="${other.lang}" lang="${other.lang}">${other.name}</a></nav>
<h1>${escape(words.title)}</h1>
<p>${escape(words.lede)}</p>
<p>${escape(words.live)} <a href="try.html" download="try.html">${escape(words.save)}</a>. ${escape(words.docs)}</p>
${charts.join('\n')}`);
}

/** A page to save and open from a disk or another host: four charts, one by each way that needs the site. */
export function tryHtml(all: readonly Shown[], lang: Language, site: string): string {
  const ways = ['script', 'plain', 'element', 'picture'] as const;
  const charts = all.slice(0, ways.length).map((shown, at) => {
    const way = ways[at] ?? 'script';
    return `<h2>${escape(shown.title)}</h2>\n<p>${escape(WORDS[lang].way[way].name)} ${escape(WORDS[lang].way[way].about)}</p>\n${markup(shown, lang, site || STAND_IN, way)}`;
  });
  return page(lang, site || STAND_IN, WORDS[lang].gallery.title, [], `<h1>${escape(WORDS[lang].gallery.title)}</h1>\n<p>${escape(WORDS[lang].gallery.lede)}</p>\n${charts.join('\n')}`);
}

const page = (lang: Language, root: string, title: string, head: readonly string[], body: string): string => `<!doctype html>
<html lang="${lang}" data-root="${root}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${head.join('\n')}
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
