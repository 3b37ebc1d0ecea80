import type { PrerenderedPage } from '../../src/app/prerender';

/** A built file of the manifest, by its source. */
type Manifest = Record<string, { file: string }>;

/**
 * The template with one page in it: language, title, what search engines and link previews read, and hints for what
 * the page will fetch first. Addresses are relative to the page, so that any folder serves.
 */
export function pageHtml(template: string, page: PrerenderedPage, manifest: Manifest): string {
  const other = page.lang === 'en' ? `${page.root}es/` : page.root;
  const own = page.lang === 'en' ? './' : './';
  const href = (source: string): string | undefined => {
    const built = Object.entries(manifest).find(([key]) => key.endsWith(source))?.[1];
    return built && `${page.root}${built.file}`;
  };
  const core = href('dataset/compiled/core.json');
  const catalogue = href(`src/text/${page.lang}/index.ts`);
  const head = [
    `<meta name="description" content="${escape(page.description)}">`,
    `<link rel="alternate" hreflang="${page.lang}" href="${own}">`,
    `<link rel="alternate" hreflang="${page.lang === 'en' ? 'es' : 'en'}" href="${other}">`,
    `<link rel="alternate" hreflang="x-default" href="${page.root}">`,
    `<meta property="og:title" content="${escape(page.title)}">`,
    `<meta property="og:description" content="${escape(page.description)}">`,
    `<meta property="og:locale" content="${page.lang === 'en' ? 'en_US' : 'es_MX'}">`,
    core && `<link rel="preload" as="fetch" type="application/json" crossorigin href="${core}">`,
    catalogue && `<link rel="modulepreload" crossorigin href="${catalogue}">`,
  ].filter(Boolean);
  return template
    .replace('<html lang="en" data-root="./">', () => `<html lang="${page.lang}" data-root="${page.root}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escape(page.title)}</title>`)
    .replace('<!--head-->', () => head.join('\n'))
    .replaceAll('"./assets/', `"${page.root}assets/`)
    .replaceAll('"./icon', `"${page.root}icon`)
    .replace('<!--app-->', () => page.html);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
