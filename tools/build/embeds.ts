import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { PrerenderedEmbed } from '../../src/app/embed/prerender-embeds';
import type { About } from '../../src/dataset/schema';
import { oembedFile, type Static } from '../../src/frame/export/static-files';
import type { Language } from '../../src/text/text';
import { embedHtml } from './embed-html';
import { galleryHtml, tryHtml, type Shown } from './embed-gallery';
import { embedLinks } from './head-links';
import { oembed } from './oembed';
import type { Built } from './page-html';

/**
 * Writes a page for each embed with its oEmbed answer, the gallery of them, and what other people's pages load from the site, at addresses that stay.
 *
 * @param site   the site's whole address with its last slash; '' where it isn't known
 */
export async function writeEmbeds(pages: AsyncIterable<PrerenderedEmbed>, built: Built, site: string, about: About): Promise<void> {
  const script = await bundle('src/embed/frame.ts', 'iife');
  const shown: Record<Language, Shown[]> = { en: [], es: [] };
  for await (const page of pages) {
    await write(`${page.folder}index.html`, embedHtml(page, built, script, embedLinks(page, site)));
    const what: Static = { view: page.view, theme: page.theme ?? null, lang: page.lang };
    await write(oembedFile(what), `${JSON.stringify(oembed({ what, title: page.title, product: about.title[page.lang], site }), null, 2)}\n`);
    if (page.theme === undefined) shown[page.lang].push({ view: page.view, title: page.title, finding: page.description });
  }
  for (const lang of ['en', 'es'] as const) {
    const folder = lang === 'es' ? 'es/embed/' : 'embed/';
    await write(`${folder}index.html`, galleryHtml(shown[lang], lang, lang === 'es' ? '../../' : '../', site));
    await write(`${folder}try.html`, tryHtml(shown[lang], lang, site));
  }
  await write('embed/gallery.js', await bundle('src/embed/gallery.ts', 'iife'));
  await write('embed.js', await bundle('src/embed/host.ts', 'iife'));
  await write('two-thousand-miles.js', await bundle('src/embed/element.ts', 'es'));
  await copyFile('src/embed/two-thousand-miles.d.ts', 'dist/two-thousand-miles.d.ts');
}

async function write(name: string, content: string): Promise<void> {
  const file = join('dist', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * A source and what it imports as one script. 'iife' needs no module: a frame of an opaque origin runs it too.
 * @throws where nothing could be made of it
 */
async function bundle(source: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({ configFile: false, logLevel: 'silent', build: { write: false, rolldownOptions: { input: source, output: { format }, preserveEntrySignatures: 'strict' } } });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${source} gave no script`);
  return chunk.code.trim();
}
