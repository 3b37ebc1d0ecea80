import type { PrerenderedPage } from '../../src/app/prerender';
import type { About } from '../../src/dataset/schema';
import { datasetJson } from './dataset-json';
import { escape } from './escape';
import { describedAs, headLinks } from './head-links';

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
  /** The site's address with its last slash, where it is known. */
  readonly site?: string;
}

const FETCHED_FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** What the start page prints in full below its first screen. */
const PRINTED = 'src/pages/explore/pane/Pane.tsx';

/** The page that offers the files to take away. */
const DATA_PAGE = /(?:^|\/)data\/index\.html$/;

/**
 * The template with one page in it: language, title, what search engines and link previews read, and hints for what
 * the page will fetch first. Addresses are relative to the page, so that any folder of any host serves; those for machines
 * are whole where the build is told its host.
 */
export function pageHtml(template: string, page: PrerenderedPage, { manifest, boot, css, years, site = '' }: Built, about: About): string {
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
    ...headLinks(page, about, site),
    `<link rel="manifest" href="${page.root}${page.lang === 'es' ? 'es/' : ''}site.webmanifest">`,
    style && `<style>${style}</style>`,
    faces && (isStill ? `<style>${faces}</style>` : `<style data-fonts media="not all">${faces}</style><noscript><style>${faces}</style></noscript>`),
    page.whole === 'has' && '<noscript><meta http-equiv="refresh" content="0;url=whole/"></noscript>',
    `<script type="application/ld+json">${datasetJson(about, page.lang, DATA_PAGE.test(page.file) ? { files: `${page.root}data/`, years } : undefined)}</script>`,
    ...describedAs(page, about, site),
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
