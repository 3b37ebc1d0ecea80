import type { PrerenderedEmbed } from '../../src/app/embed/prerender-embeds';
import { escape } from './escape';
import { entryOf, type Built } from './page-html';

const FETCHED_FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/**
 * The page of one embed: all that it needs to be read in one file. Its code, fonts and data are named for its first script,
 * which asks for them once the chart is near the screen; without a script nothing more is fetched at all.
 *
 * @param script  the first script (src/embed/frame), inline in every embed and in all the same, so that one hash allows it
 * @param links   what machines look for in the head, a line each
 */
export function embedHtml(page: PrerenderedEmbed, { manifest, css }: Built, script: string, links: readonly string[] = []): string {
  const app = entryOf(manifest, 'index.html');
  const own = [`src/app/embed/start.tsx`, `src/views/${page.view}/index.ts`].flatMap((source) => entryOf(manifest, source) ?? []);
  const worn = [app, ...own].flatMap((file) => withStyles(file?.css ?? [], css)).join('');
  const faces = (worn.match(FETCHED_FACE) ?? []).join('').replaceAll('url(./', `url(${page.root}assets/`);
  const style = worn.replace(FETCHED_FACE, '');
  const code = [app?.file, ...own.map(({ file }) => file), entryOf(manifest, `src/text/${page.lang}/index.ts`)?.file, entryOf(manifest, 'dataset/compiled/core.json')?.file];
  const files = [...new Set(code.flatMap((file) => (file ? `${page.root}${file}` : [])))];
  const other = page.lang === 'en' ? 'es' : 'en';
  const path = page.folder.replace(/^es\//, '');
  return `<!doctype html>
<html lang="${page.lang}" data-root="${page.root}" data-embed="">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)}</title>
<meta name="description" content="${escape(page.description)}">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<base target="_blank">
<link rel="icon" href="data:,">
<link rel="alternate" hreflang="${page.lang}" href="${page.root}${page.folder}">
<link rel="alternate" hreflang="${other}" href="${page.root}${other === 'es' ? 'es/' : ''}${path}">
${links.join('\n')}
<style>${style}</style>
<style data-fonts media="not all">${faces}</style>
<script data-app="${files.join(' ')}">${script}</script>
</head>
<body>
<div id="root">${page.html}</div>
</body>
</html>
`;
}

const withStyles = (files: readonly string[], css: (file: string) => string): string[] => files.map(css);
