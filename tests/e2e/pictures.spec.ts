import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { AGENCIES, THEMES, TIES } from './facts';
import { LANGUAGES, VIEWS } from './site';

// The files are read where the build wrote them: they are for other people's pages, which no page here shows.
const SITE = 'dist';

interface Listed {
  readonly view: string;
  readonly theme: string | null;
  readonly lang: 'en' | 'es';
  readonly title: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly png: string;
  readonly png2x: string;
  readonly fragment: string;
  readonly card: string;
}

const THEME_IDS = THEMES.map(({ id }) => id);

const read = (file: string): Promise<string> => readFile(join(SITE, file), 'utf8');
const pictures = async (): Promise<Listed[]> => (JSON.parse(await read('pictures/index.json')) as { pictures: Listed[] }).pictures; // our own file
const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What an SVG file holds, read by a browser's own parser. */
const parse = (page: Page, source: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...root.querySelectorAll('*')];
    const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ tag: element.localName, name, value })));
    return {
      hasFault: root.querySelector('parsererror') !== null || root.localName !== 'svg',
      lang: root.getAttribute('lang'),
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
      title: root.querySelector(':scope > title')?.textContent ?? '',
      description: root.querySelector(':scope > desc')?.textContent ?? '',
      text: [...root.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      isBroken: attributes.filter(({ value }) => /NaN|undefined|Infinity|var\(|\[object/.test(value)).map(({ tag, name }) => `${tag} ${name}`),
      outside: attributes.filter(({ name, value }) => (/(^|:)href$/.test(name) && !value.startsWith('#')) || /url\((?!['"]?#)/.test(value)).map(({ tag, name }) => `${tag} ${name}`),
      lost: attributes.flatMap(({ value }) => [...value.matchAll(/url\(['"]?#([^'")]+)/g)].map(([, id]) => id ?? '')).filter((id) => root.querySelector(`[id="${id}"]`) === null),
      onPage: attributes.filter(({ tag, name }) => tag !== 'svg' && /^(?:class|style|role|tabindex|aria-.*|on.*)$/.test(name)).map(({ tag, name }) => `${tag} ${name}`),
      foreign: all.filter(({ localName }) => ['script', 'foreignObject', 'image'].includes(localName)).length,
      shapes: root.querySelectorAll('path, circle, rect, line').length,
    };
  }, source);

/** Width and height that a PNG file declares. */
async function sizeOf(file: string): Promise<[number, number]> {
  const png = await readFile(join(SITE, file));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.length, `${file}: a blank picture packs to next to nothing`).toBeGreaterThan(8_000);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every view has a picture for each theme and for none, in both languages', async () => {
  const expected = LANGUAGES.flatMap((lang) => VIEWS.flatMap((view) => [null, ...THEME_IDS].map((theme) => `${view} ${theme} ${lang}`)));
  const listed = await pictures();
  expect(listed.map(({ view, theme, lang }) => `${view} ${theme} ${lang}`).toSorted()).toEqual(expected.toSorted());
  for (const { svg, fragment } of listed) for (const file of [svg, fragment]) expect(existsSync(join(SITE, file)), file).toBe(true);
});

for (const view of VIEWS) {
  test(`${view}: each drawing stands alone, says what it shows and holds its finding`, async ({ page }) => {
    test.slow();
    for (const picture of (await pictures()).filter((each) => each.view === view)) {
      const source = await read(picture.svg);
      const drawn = await parse(page, source);
      expect(drawn, picture.svg).toMatchObject({ hasFault: false, lang: picture.lang, size: [picture.width, picture.height], title: picture.title, isBroken: [], outside: [], lost: [], onPage: [], foreign: 0 });
      expect(drawn.shapes, picture.svg).toBeGreaterThan(10);
      // What is read aloud is what is written: title, then the finding, in this order.
      const finding = words(picture.alt.slice(picture.title.length + 2));
      expect(picture.alt.startsWith(`${picture.title}. `)).toBe(true);
      expect(finding.length).toBeGreaterThan(20);
      expect(words(drawn.text), picture.svg).toContain(finding);
      expect(words(drawn.text), picture.svg).toContain(words(picture.title));
      expect(words(drawn.description).startsWith(finding), picture.svg).toBe(true);
      expect(source).toContain("@font-face{font-family:'Public Sans'");
    }
  });
}

test('agencies stand on the pictures by the names that their country gives them', async ({ page }) => {
  const tied = AGENCIES.filter(({ id }) => TIES.some(({ agencyId }) => agencyId === id));
  expect(tied.length).toBeGreaterThan(50);
  for (const lang of LANGUAGES) {
    const { text } = await parse(page, await read(`pictures/links/all.${lang}.svg`));
    expect(tied.filter(({ abbr }) => !words(text).includes(abbr[lang])).map(({ id }) => id)).toEqual([]);
  }
});

test('pixels are of the size said, once and twice; cards are as networks ask for them', async () => {
  const made = (await pictures()).filter(({ png }) => existsSync(join(SITE, png)));
  // Tests draw a sample; a site to publish has all.
  expect(made.length).toBeGreaterThanOrEqual(LANGUAGES.length * VIEWS.length * 2);
  for (const { png, png2x, card, width, height } of made) {
    expect(await sizeOf(png)).toEqual([width, height]);
    expect(await sizeOf(png2x)).toEqual([width * 2, height * 2]);
    expect(await sizeOf(card)).toEqual([1200, 630]);
  }
});

test('fragments stand several on one page: no script, no id twice, a drawing, the rows, and a way out', async ({ page }) => {
  const chosen = (await pictures()).filter(({ theme }) => theme === null || theme === THEME_IDS[0]);
  const html = await Promise.all(chosen.map(({ fragment }) => read(fragment)));
  await page.setContent(`<!doctype html><meta charset="utf-8"><title>A page</title><main>${html.join('\n')}</main>`);
  const found = await page.evaluate(() => ({
    figures: [...document.querySelectorAll('figure')].map((figure) => ({ lang: figure.lang, shapes: figure.querySelectorAll('svg path, svg rect, svg circle').length, name: figure.querySelector('svg')?.getAttribute('aria-label'), rows: figure.querySelectorAll('tbody tr').length, out: figure.querySelectorAll('p a[href]').length })),
    scripts: document.querySelectorAll('script, link, iframe, style, [src]').length,
    twice: [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at),
    handlers: [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name)),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found).toMatchObject({ scripts: 0, twice: [], handlers: [], wide: 0 });
  expect(found.figures.map(({ name, lang }) => `${lang} ${name}`)).toEqual(chosen.map(({ alt, lang }) => `${lang} ${alt}`));
  for (const figure of found.figures) {
    expect(figure.shapes).toBeGreaterThan(10);
    expect(figure.rows).toBeGreaterThan(0);
    expect(figure.out).toBe(1);
  }
});

test('every page’s preview, canonical address and oEmbed answer are there', async ({ page }) => {
  const paths = ['', 'data/', 'data/gaps/', ...VIEWS.map((view) => `view/${view}/`), ...THEME_IDS.slice(0, 2).map((theme) => `theme/${theme}/`), ...VIEWS.flatMap((view) => [`embed/${view}/`, `embed/${view}/theme/${THEME_IDS[0]}/`])];
  for (const path of paths.flatMap((each) => [each, `es/${each}`])) {
    const html = await read(`${path}index.html`);
    // As a network resolves an address: from the page's own.
    const at = new URL(path, 'https://host.example/');
    const head = await page.evaluate((source) => {
      const found = new DOMParser().parseFromString(source, 'text/html').head;
      return {
        card: found.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
        canonical: found.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
        answers: [...found.querySelectorAll('link[type="application/json+oembed"]')].map((link) => link.getAttribute('href') ?? ''),
        languages: [...found.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, html);
    const fileOf = (address: string): string => new URL(address, at).pathname.slice(1);
    expect(await sizeOf(fileOf(head.card)), path).toEqual([1200, 630]);
    for (const address of [head.canonical, ...head.languages]) expect(existsSync(join(SITE, fileOf(address), 'index.html')), `${path} → ${address}`).toBe(true);
    expect(head.answers, path).toHaveLength(/(?:^|\/)(?:view|theme|embed)\//.test(path) ? 1 : 0);
    for (const address of head.answers) await answersWell(fileOf(address));
  }
});

/** An oEmbed answer by its specification, whose frame and thumbnail exist. */
async function answersWell(file: string): Promise<void> {
  const answer = JSON.parse(await read(file)) as Record<string, unknown>;
  expect(answer, file).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String), provider_name: expect.any(String), width: expect.any(Number), height: expect.any(Number), thumbnail_width: 1200, thumbnail_height: 630 });
  const [, frame] = /^<iframe src="([^"]+)" width="\d+" height="\d+" title="[^"]+" frameborder="0"><\/iframe>$/.exec(String(answer['html'])) ?? [];
  const within = (address: string): string => new URL(address, 'https://host.example/').pathname.slice(1);
  expect(existsSync(join(SITE, within(frame ?? 'none'), 'index.html')), file).toBe(true);
  expect(String(answer['thumbnail_url']), file).toMatch(/cards\/[\w-]+\/[\w-]+\.(?:en|es)\.png$/);
}
