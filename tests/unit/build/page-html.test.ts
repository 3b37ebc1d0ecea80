import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PrerenderedPage } from '../../../src/app/prerender';
import type { About } from '../../../src/dataset/schema';
import { pageHtml } from '../../../tools/build/page-html';

const TEMPLATE = readFileSync('index.html', 'utf8')
  .replace('/icon.svg', './icon.svg')
  .replace('<script type="module" src="/src/app/browser.tsx">', '<script type="module" crossorigin src="./assets/index.js">');

const MANIFEST = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'], css: ['assets/first.css'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/pages/explore/pane/Pane.tsx': { file: 'assets/pane.js', imports: ['_pane.js'] },
  '_pane.js': { file: 'assets/pane-shared.js', css: ['assets/pane.css'] },
  'src/views/matrix/index.ts': { file: 'assets/matrix.js', css: ['assets/matrix.css'] },
  'src/dataset/compiled/core.json': { file: 'assets/core-1.json' },
  'src/text/en/first.ts': { file: 'assets/en-1.js' },
  'src/text/es/first.ts': { file: 'assets/es-1.js' },
  'src/text/en/index.ts': { file: 'assets/en-1.js' },
  'src/text/es/index.ts': { file: 'assets/es-1.js' },
};

const about = { ...JSON.parse(readFileSync('data/dataset.json', 'utf8')), version: '0c9a41f6d2' } as About; // checked by the compiler's own tests

const HOME: PrerenderedPage = { lang: 'en', file: 'index.html', title: 'Miles & "borders" <1954>', description: 'Who works on what', root: './', html: '<main>$& stays</main>' };
const INICIO: PrerenderedPage = { ...HOME, lang: 'es', file: 'es/index.html', title: 'Dos mil millas', root: '../' };
const VISTA: PrerenderedPage = { ...INICIO, file: 'es/view/links/index.html', root: '../../../' };

const BUILT = { manifest: MANIFEST, boot: 'assets/boot.js', css: (file: string) => `.of-${file.slice(7, -4)}{margin:0}@font-face{font-family:A;src:url(./font.woff2)}` };

const write = (page: PrerenderedPage, meta: About = about) => pageHtml(TEMPLATE, page, BUILT, meta);

/** Every address in the page, as a reader's browser resolves it when the site lies in a folder. */
function addresses(page: PrerenderedPage): string[] {
  const at = new URL(page.file.replace(/index\.html$/, ''), 'https://host.example/some/folder/');
  return [...write(page).matchAll(/<(?:link|script|a)[^>]* (?:href|src)="([^"]+)"/g)].map(([, address]) => new URL(address ?? '', at).href);
}

const alternate = (page: PrerenderedPage, lang: string) => {
  const at = new URL(page.file.replace(/index\.html$/, ''), 'https://host.example/some/folder/');
  const [, address] = new RegExp(`hreflang="${lang}" href="([^"]+)"`).exec(write(page)) ?? [];
  return new URL(address ?? 'https://none.example/', at).pathname;
};

describe('a written page', () => {
  test('says its language and the way to the root', () => {
    expect(write(HOME)).toContain('<html lang="en" data-root="./">');
    expect(write(VISTA)).toContain('<html lang="es" data-root="../../../">');
  });

  test('escapes what stands in its title', () => {
    expect(write(HOME)).toContain('<title>Miles &amp; &quot;borders&quot; &lt;1954></title>');
  });

  test('holds the drawn page as it is, dollar signs included', () => {
    expect(write(HOME)).toContain('<div id="root"><main>$& stays</main></div>');
  });

  test.each([HOME, INICIO, VISTA])('keeps every address in the folder of the site: $file', (page) => {
    expect(addresses(page).length).toBeGreaterThan(6);
    for (const address of addresses(page)) expect(address).toMatch(/^https:\/\/host\.example\/some\/folder\//);
    expect(addresses(page)).toEqual(expect.arrayContaining(['icon.svg', 'assets/boot.js', 'assets/matrix.css'].map((file) => `https://host.example/some/folder/${file}`)));
  });

  test.each([
    [HOME, { en: '', es: 'es/' }],
    [INICIO, { en: '', es: 'es/' }],
    [VISTA, { en: 'view/links/', es: 'es/view/links/' }],
  ])('names the same page in both languages, English where neither is spoken: $file', (page, paths) => {
    expect(alternate(page, 'en')).toBe(`/some/folder/${paths.en}`);
    expect(alternate(page, 'es')).toBe(`/some/folder/${paths.es}`);
    expect(alternate(page, 'x-default')).toBe(`/some/folder/${paths.en}`);
  });

  test('tells a preview its site, locale and the other one', () => {
    const html = write(INICIO);
    for (const [name, content] of [['og:type', 'website'], ['og:site_name', 'Dos mil millas'], ['og:locale', 'es_MX'], ['og:locale:alternate', 'en_US']]) {
      expect(html).toContain(`<meta property="${name}" content="${content}">`);
    }
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  test.each([HOME, INICIO])('links a manifest that exists and names the site as the page does: $file', (page) => {
    const [, address] = /<link rel="manifest" href="([^"]+)">/.exec(write(page)) ?? [];
    const file = new URL(address ?? '', `https://host.example/${page.file}`).pathname;
    const manifest = JSON.parse(readFileSync(`public${file}`, 'utf8')) as { name: string; icons: { src: string }[] }; // our own file
    expect(manifest.name).toBe(about.title[page.lang]);
    for (const { src } of manifest.icons) expect(readFileSync(`public${new URL(src, `https://host.example${file}`).pathname}`, 'utf8')).toContain('<svg');
  });

  test('describes its data for catalogues, and nothing in the words can end the description', () => {
    const html = write(HOME, { ...about, lede: { ...about.lede, en: 'Ends </script> here' } });
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'Dataset', name: 'Two Thousand Miles', description: 'Ends </script> here', license: 'https://creativecommons.org/licenses/by/4.0/' });
  });

  test('starts by boot alone, which is told what comes first: code, words of the page’s language, data', () => {
    expect([...write(VISTA).matchAll(/<script[^>]* src="([^"]+)" data-first="([^"]+)"/g)].map(([, src, first]) => [src, first?.split(' ')])).toEqual([
      ['../../../assets/boot.js', ['assets/index.js', 'assets/shared.js', 'assets/es-1.js', 'assets/core-1.json'].map((file) => `../../../${file}`)],
    ]);
    expect(write(VISTA)).not.toMatch(/<link rel="(modulepreload|preload)/);
  });

  test('wears the first screen’s styles in itself, its fonts once painted or at once without a script, and those of later views at its end', () => {
    const html = write(INICIO);
    expect(html).toContain('<style>.of-first{margin:0}</style>');
    const faces = '@font-face{font-family:A;src:url(../assets/font.woff2)}';
    expect(html).toContain(`<style data-fonts media="not all">${faces}</style><noscript><style>${faces}</style></noscript>`);
    expect([...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, address]) => address)).toEqual(['../assets/pane.css', '../assets/matrix.css']);
    expect(html.indexOf('matrix.css')).toBeGreaterThan(html.indexOf('<div id="root">'));
  });

  test('leads a reader without a script to its twin that is printed whole, which runs none', () => {
    expect(write({ ...INICIO, whole: 'has' })).toContain('<noscript><meta http-equiv="refresh" content="0;url=whole/"></noscript>');
    const whole = write({ ...INICIO, file: 'es/whole/index.html', root: '../../', whole: 'is' });
    expect(whole).toContain('<html lang="es" data-root="../../" data-still>');
    expect(whole).toContain('<link rel="canonical" href="../../es/"><meta name="robots" content="noindex">'.replace('><', '>\n<'));
    expect(whole).not.toMatch(/<script(?! type="application)|http-equiv="refresh"|media="not all"/);
    expect(write(VISTA)).not.toContain('http-equiv');
    // The start page shows no later view before its code comes.
    expect(write({ ...INICIO, whole: 'has' })).not.toContain('matrix.css');
    expect(write({ ...INICIO, whole: 'has' })).toContain('pane.css');
    expect(whole).toContain('matrix.css');
  });

  test('runs no script of its own, so that a strict policy of the host lets it be', () => {
    for (const [script] of write(HOME).matchAll(/<script[^>]*>/g)) expect(script).toMatch(/ src=|type="application\/ld\+json"/);
    expect(write(HOME)).not.toMatch(/ style=| on[a-z]+="/);
  });
});

describe('the page for addresses that lead nowhere', () => {
  const html = readFileSync('public/404.html', 'utf8');

  test('asks for no file, as it is served at any depth', () => {
    expect(html).not.toMatch(/<img|src=|url\(|@import|<link[^>]+href="(?!data:)/);
  });

  test('speaks both languages and leads to the start in each', () => {
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<section lang="es">/);
    expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address)).toEqual(['/', '/es/']);
  });
});
