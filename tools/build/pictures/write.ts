import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cloneNode } from 'domhandler';
import type { Wording } from '../../../src/app/draw-pictures';
import { altText } from '../../../src/frame/export/alt-text';
import { cardFile, fragmentFile, pageCardFile, pageOf, pictureFile, type Static } from '../../../src/frame/export/static-files';
import type { Language } from '../../../src/text/text';
import { CARD } from './card-size';
import { card, lookOf } from './cards';
import { fragment, figureAlone } from './fragment';
import { inParallel } from './in-parallel';
import { markup } from './markup';
import { raster } from './raster';
import { plainFigure, sheet } from './sheet';
import { hashOf, stampOf } from './stamp';
import { openWorkshop, type Workshop } from './studio';
import { embeddedFaces, writeTypefaces, type Typefaces } from './typefaces';

const CACHE = 'node_modules/.cache/pictures';
/** Kept whole from the last time, to be laid into a new build. */
const WHOLE = join(CACHE, 'site');
const STAMP = join(CACHE, 'stamp.txt');
const PNGS = join(CACHE, 'png');

const LANGUAGES: readonly Language[] = ['en', 'es'];

export interface Report {
  readonly files: number;
  readonly drawn: number;
  readonly isFromCache: boolean;
}

/** One picture in pixels to be made: which SVG, how wide, and where it goes. */
interface Shot {
  readonly svg: string;
  readonly width: number;
  readonly file: string;
}

interface Wanted {
  /** Folder of the site. */
  readonly out: string;
  /** The site's address with its last slash; '' where it isn't known. */
  readonly site: string;
  /** Whether of the pixels a sixth will do, for tests: no theme and the first. Drawings and fragments are always all written. */
  readonly isSample: boolean;
}

/**
 * Writes pictures, fragments and cards of all views for each theme and language into a built site. What was drawn from the
 * same sources before is laid in as it is, and of what has changed only those pixels are made anew whose drawing differs.
 */
export async function writePictures({ out, site, isSample }: Wanted): Promise<Report> {
  const stamp = `${await stampOf(site)}${isSample ? ' sample' : ''}`;
  const last = await readFile(STAMP, 'utf8').catch(() => '');
  const isFromCache = last === stamp || `${last} sample` === stamp;
  const drawn = isFromCache ? 0 : await drawAll(site, isSample);
  if (!isFromCache) await writeFile(STAMP, stamp);
  await cp(WHOLE, out, { recursive: true });
  return { files: (await readdir(WHOLE, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length, drawn, isFromCache };
}

async function drawAll(site: string, isSample: boolean): Promise<number> {
  await rm(STAMP, { force: true });
  await rm(WHOLE, { recursive: true, force: true });
  await mkdir(PNGS, { recursive: true });
  const [workshop, faces] = await Promise.all([openWorkshop(), writeTypefaces(join(CACHE, 'fonts'))]);
  const shots: Shot[] = [];
  const listed: object[] = [];
  for (const lang of LANGUAGES) {
    const words = await workshop.studio.words(lang);
    for (const view of workshop.studio.views) {
      const figures = await Promise.all([null, ...workshop.studio.themes].map((theme) => drawFigure(workshop, { view, theme, lang }, words, site)));
      // One set of fonts for all themes of a view: to cut one takes longer than to draw.
      const style = await embeddedFaces(figures.map(({ svg }) => svg.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')).join(''));
      for (const { what, svg, fragmentHtml, entry } of figures) {
        const full = svg.replace('<rect', `<style>${style}</style><rect`);
        await put(pictureFile(what, 'svg'), `<?xml version="1.0" encoding="UTF-8"?>\n${full}`);
        await put(fragmentFile(what), fragmentHtml);
        const inSample = what.theme === null || what.theme === workshop.studio.themes[0];
        listed.push(entry);
        if (isSample && !inSample) continue;
        shots.push({ svg, width: entry.width, file: pictureFile(what, 'png') }, { svg, width: entry.width * 2, file: pictureFile(what, '2x.png') });
        shots.push({ svg: await drawCard(workshop, what, words), width: CARD.width, file: cardFile(what) });
      }
    }
    shots.push(...(await pageCards(workshop, lang, words)));
  }
  await put('pictures/index.json', `${JSON.stringify({ pictures: listed }, null, 1)}\n`);
  return shoot(shots, faces, isSample);
}

async function put(file: string, content: string | Buffer): Promise<void> {
  const path = join(WHOLE, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Makes the pixels that aren't at hand and forgets those that nothing asks for any more. Returns how many were made. */
async function shoot(shots: readonly Shot[], faces: Typefaces, isSample: boolean): Promise<number> {
  const known = new Set(await readdir(PNGS));
  const salt = faces.files.join() + (await readFile('tools/build/pictures/png.ts', 'utf8')) + (await readFile('tools/build/pictures/raster.ts', 'utf8'));
  const wanted = new Set<string>();
  let made = 0;
  await inParallel(shots, 3, async ({ svg, width, file }) => {
    const name = `${hashOf(salt + svg)}-${width}.png`;
    wanted.add(name);
    if (!known.has(name)) {
      await writeFile(join(PNGS, name), await raster(svg, width, faces));
      made += 1;
    }
    await put(file, await readFile(join(PNGS, name)));
  });
  for (const name of known) if (!isSample && !wanted.has(name)) await rm(join(PNGS, name));
  return made;
}

const idsOf = ({ view, theme, lang }: Static): string => `ttm-${view}-${theme ?? 'all'}-${lang}-`;

async function drawFigure({ studio, shelves }: Workshop, what: Static, words: Wording, site: string) {
  const figure = await studio.draw(what);
  const ids = idsOf(what);
  const plain = plainFigure(figure, shelves, ids);
  const alone = figureAlone({ chart: { ...plain.chart, svg: cloneNode(plain.chart.svg, true) }, legend: plain.legend && { ...plain.legend, svg: cloneNode(plain.legend.svg, true) } }, altText(figure.title, figure.finding));
  const page = `${site}${pageOf(what)}`;
  const drawn = sheet(plain, { ...figure, credit: words.credit(site && page) }, what.lang, ids);
  return {
    what,
    svg: markup(drawn.svg),
    // Without an address the way out leads to this copy of the site, from where the fragment lies in it.
    fragmentHtml: fragment({ figure, svg: alone, ids, page: site ? page : `${'../'.repeat(fragmentFile(what).split('/').length - 1)}${pageOf(what)}`, product: words.product, table: words.table }),
    entry: { ...what, title: figure.title, alt: altText(figure.title, figure.finding), width: drawn.width, height: drawn.height, svg: pictureFile(what, 'svg'), png: pictureFile(what, 'png'), png2x: pictureFile(what, '2x.png'), fragment: fragmentFile(what), card: cardFile(what) },
  };
}

async function drawCard({ studio, shelves }: Workshop, what: Static, words: Wording, said: { readonly title?: string; readonly description?: string } = {}): Promise<string> {
  const figure = await studio.draw(what, lookOf(what.view).drawn);
  const plain = plainFigure(figure, shelves, 'c-');
  const kicker = what.theme !== null && said.title === undefined ? words.theme(what.theme) : words.subject;
  return markup(card(plain, { kicker, title: said.title ?? figure.viewTitle, finding: said.description ?? figure.finding, product: words.product, lang: what.lang }, what.view, what.theme));
}

/** The cards of pages that show no one view: each has the figure that tells most of it. */
async function pageCards(workshop: Workshop, lang: Language, words: Wording): Promise<Shot[]> {
  const shot = async (page: Parameters<typeof pageCardFile>[0], view: string, theme: string | null, said: { title: string; description?: string }): Promise<Shot> => ({
    svg: await drawCard(workshop, { view, theme, lang }, words, said),
    width: CARD.width,
    file: pageCardFile(page, lang),
  });
  const { start, data, gaps } = words.pages;
  return [
    await shot('start', 'links', null, start),
    await shot('data', 'sources', null, data),
    await shot('gaps', 'matrix', null, gaps),
    ...(await Promise.all(workshop.studio.themes.map((theme) => shot(`theme/${theme}`, 'links', theme, { title: words.theme(theme) })))),
  ];
}
