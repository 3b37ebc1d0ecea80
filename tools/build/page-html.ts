import type { PrerenderedPage } from '../../src/app/prerender';
import type { About } from '../../src/dataset/schema';
import { datasetJson } from './dataset-json';

/** A built file of the manifest, by its source, with the files that it can't do without and its stylesheets. */
export type Manifest = Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }>;

export interface Built {
  readonly manifest: Manifest;
  /** The script that starts the app (src/app/boot): its file. */
  readonly boot: string;
  /** Text of a built stylesheet. */
  readonly css: (file: string) => string;
  /** The first and the last year that the data speaks of. */
  readonly years?: readonly [number, number];
}

const FETCHED_FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** What the start page prints in full below its first screen. */
const PRINTED = 'src/pages/explore/pane/Pane.tsx';

/** The page that offers the files to take away. */
const DATA_PAGE = /(?:^|\/)data\/index\.html$/;

const LOCALES = { en: 'en_US', es: 'es_MX' } as const;

/**
 * The template with one page in it: language, title, what search engines and link previews read, and hints for what
 * the page will fetch first. Addresses are relative to the page, so that any folder of any host serves; a canonical
 * address and a preview's picture need the host's name, which a build can't know.
 */
export function pageHtml(template: string, page: PrerenderedPage, { manifest, boot, css, years }: Built, about: About): string {
  const other = page.lang === 'en' ? 'es' : 'en';
  // Printed whole for readers without a script, and never taken over by one.
  const isStill = page.whole === 'is';
  const entry = (source: string) => entryOf(manifest, source);
  const app = entry('index.html');
  const own = (page.needs ?? []).flatMap((source) => entry(source) ?? []);
  const needed = [app, ...(app?.imports ?? []).map((key) => manifest[key]), entry(`src/text/${page.lang}/first.ts`), entry('dataset/compiled/core.json'), ...own];
  const first = [...new Set(needed.flatMap((file) => (file ? `${page.root}${file.file}` : [])))];
  // What the first screen wears stands in the page itself: a stylesheet of its own would hold up the first paint, and the fonts behind it.
  const worn = [app, ...own].flatMap((file) => file?.css ?? []);
  const all = worn.map((file) => css(file).replaceAll('url(./', `url(${page.root}assets/`)).join('');
  // Faces that are fetched wait for the first paint (see src/app/boot); without a script they come at once.
  const faces = (all.match(FETCHED_FACE) ?? []).join('');
  const style = all.replace(FETCHED_FACE, '');
  // A view that loads later brings its styles with its code, and the start page's is all words until then. Other pages, and the
  // twin that is printed whole, show what it wears from the start.
  const shown = page.whole === 'has' ? withImports(manifest, PRINTED) : Object.values(manifest);
  const later = [...new Set(shown.flatMap((file) => file.css ?? []))].filter((file) => !worn.includes(file));
  const head = [
    `<meta name="description" content="${escape(page.description)}">`,
    `<link rel="alternate" hreflang="${page.lang}" href="${inLanguage(page, page.lang)}">`,
    `<link rel="alternate" hreflang="${other}" href="${inLanguage(page, other)}">`,
    `<link rel="alternate" hreflang="x-default" href="${inLanguage(page, 'en')}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${escape(about.title[page.lang])}">`,
    `<meta property="og:title" content="${escape(page.title)}">`,
    `<meta property="og:description" content="${escape(page.description)}">`,
    `<meta property="og:locale" content="${LOCALES[page.lang]}">`,
    `<meta property="og:locale:alternate" content="${LOCALES[other]}">`,
    `<meta name="twitter:card" content="summary">`,
    `<link rel="manifest" href="${page.root}${page.lang === 'es' ? 'es/' : ''}site.webmanifest">`,
    style && `<style>${style}</style>`,
    faces && (isStill ? `<style>${faces}</style>` : `<style data-fonts media="not all">${faces}</style><noscript><style>${faces}</style></noscript>`),
    page.whole === 'has' && '<noscript><meta http-equiv="refresh" content="0;url=whole/"></noscript>',
    isStill && '<link rel="canonical" href="../"><meta name="robots" content="noindex">',
    `<script type="application/ld+json">${datasetJson(about, page.lang, DATA_PAGE.test(page.file) ? { files: `${page.root}data/`, years } : undefined)}</script>`,
  ].filter(Boolean);
  return template
    .replace('<html lang="en" data-root="./">', () => `<html lang="${page.lang}" data-root="${page.root}"${isStill ? ' data-still' : ''}>`)
    .replace(/<title>.*<\/title>/, () => `<title>${escape(page.title)}</title>`)
    .replace('<!--head-->', () => head.join('\n'))
    .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>\n?/g, '')
    .replace(/<script type="module"[^>]*><\/script>\n?/g, '')
    .replace('</head>', () => isStill ? '</head>' : `<script type="module" async src="${page.root}${boot}" data-first="${first.join(' ')}"></script>\n</head>`)
    .replaceAll('"./assets/', `"${page.root}assets/`)
    .replaceAll('"./icon', `"${page.root}icon`)
    .replace('</body>', () => `${later.map((file) => `<link rel="stylesheet" fetchpriority="low" href="${page.root}${file}">`).join('\n')}\n</body>`)
    .replace('<!--app-->', () => page.html);
}

/** What was built from a source. */
export const entryOf = (manifest: Manifest, source: string): Manifest[string] | undefined => Object.entries(manifest).find(([key]) => key.endsWith(source))?.[1];

/** A built file and all that it imports before it can run. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): Manifest[string][] {
  const file = manifest[key];
  if (!file || seen.has(key)) return [];
  seen.add(key);
  return [file, ...(file.imports ?? []).flatMap((other) => withImports(manifest, other, seen))];
}

/** Where the same page lies in a language. English lies at the root of the site, Spanish under es/. */
function inLanguage(page: PrerenderedPage, lang: 'en' | 'es'): string {
  const path = page.file.replace(/^es\//, '').replace(/index\.html$/, '');
  return `${page.root}${lang === 'es' ? 'es/' : ''}${path}`;
}

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
