import type { PrerenderedPage } from '../../src/app/prerender';
import type { About } from '../../src/dataset/schema';
import { datasetJson } from './dataset-json';

/** A built file of the manifest, by its source, with the stylesheets that come with it. */
export type Manifest = Record<string, { readonly file: string; readonly css?: readonly string[] }>;

const LOCALES = { en: 'en_US', es: 'es_MX' } as const;

/**
 * The template with one page in it: language, title, what search engines and link previews read, and hints for what
 * the page will fetch first. Addresses are relative to the page, so that any folder of any host serves; a canonical
 * address and a preview's picture need the host's name, which a build can't know.
 */
export function pageHtml(template: string, page: PrerenderedPage, manifest: Manifest, about: About): string {
  const other = page.lang === 'en' ? 'es' : 'en';
  const built = (source: string): string | undefined => {
    const found = Object.entries(manifest).find(([key]) => key.endsWith(source))?.[1];
    return found && `${page.root}${found.file}`;
  };
  const core = built('dataset/compiled/core.json');
  // A view that loads later brings its styles with its code. Where no code runs, the page brings them.
  const later = [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))].filter((file) => !template.includes(file));
  const catalogue = built(`src/text/${page.lang}/first.ts`);
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
    core && `<link rel="preload" as="fetch" type="application/json" crossorigin href="${core}">`,
    catalogue && `<link rel="modulepreload" crossorigin href="${catalogue}">`,
    later.length > 0 && `<noscript>${later.map((file) => `<link rel="stylesheet" href="${page.root}${file}">`).join('')}</noscript>`,
    `<script type="application/ld+json">${datasetJson(about, page.lang)}</script>`,
  ].filter(Boolean);
  return template
    .replace('<html lang="en" data-root="./">', () => `<html lang="${page.lang}" data-root="${page.root}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escape(page.title)}</title>`)
    .replace('<!--head-->', () => head.join('\n'))
    .replaceAll('"./assets/', `"${page.root}assets/`)
    .replaceAll('"./icon', `"${page.root}icon`)
    .replace('<!--app-->', () => page.html);
}

/** Where the same page lies in a language. English lies at the root of the site, Spanish under es/. */
function inLanguage(page: PrerenderedPage, lang: 'en' | 'es'): string {
  const path = page.file.replace(/^es\//, '').replace(/index\.html$/, '');
  return `${page.root}${lang === 'es' ? 'es/' : ''}${path}`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
