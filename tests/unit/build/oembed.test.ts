import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { About } from '../../../src/dataset/schema';
import { embedLinks, headLinks } from '../../../tools/build/head-links';
import { oembed } from '../../../tools/build/oembed';

const SITE = 'https://host.example/miles/';
const about = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as About; // checked by the compiler's own tests

describe('an oEmbed answer', () => {
  const answer = oembed({ what: { view: 'border', theme: 'border-management', lang: 'es' }, title: 'Dónde “ocurre” & <cuándo>', product: 'Dos mil millas', site: SITE });

  test('holds what version 1.0 asks of a rich one, and the size of the thumbnail with it', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String), html: expect.any(String), width: expect.any(Number), height: expect.any(Number), thumbnail_url: `${SITE}cards/border/border-management.es.png`, thumbnail_width: 1200, thumbnail_height: 630 });
    expect(answer.height).toBeGreaterThan(100);
  });

  test('its html is one bare iframe, in no attribute that WordPress drops from a site it doesn’t know', () => {
    const [, attributes = ''] = /^<iframe((?: [a-z]+="[^"<]*")+)><\/iframe>$/.exec(answer.html) ?? [];
    const names = [...attributes.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
    // wp_filter_oembed_result's list for an iframe.
    expect(names.filter((name) => !['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'].includes(name ?? ''))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['src', 'width', 'height', 'title']));
    expect(attributes).toContain(`src="${SITE}es/embed/border/theme/border-management/"`);
    expect(attributes).toContain('title="Dónde “ocurre” &amp; &lt;cuándo>"');
  });
});

describe('what a page’s head tells machines', () => {
  const page = { lang: 'es', file: 'es/view/links/index.html', title: 'Quién', description: 'Hallazgo', root: '../../../' } as const;
  const of = (lines: readonly string[], find: RegExp): string | undefined => lines.map((line) => find.exec(line)?.[1]).find(Boolean);

  test('is whole where the site’s address is known', () => {
    const lines = headLinks(page, about, SITE);
    expect(of(lines, /property="og:image" content="([^"]+)"/)).toBe(`${SITE}cards/links/all.es.png`);
    expect(of(lines, /property="og:url" content="([^"]+)"/)).toBe(`${SITE}es/view/links/`);
    expect(of(lines, /rel="canonical" href="([^"]+)"/)).toBe(`${SITE}es/view/links/`);
    expect(of(lines, /hreflang="en" href="([^"]+)"/)).toBe(`${SITE}view/links/`);
    expect(of(lines, /json\+oembed" href="([^"]+)"/)).toBe(`${SITE}oembed/links/all.es.json`);
  });

  test('leads from the page where it isn’t, and then claims no address of its own', () => {
    const lines = headLinks(page, about, '');
    expect(of(lines, /property="og:image" content="([^"]+)"/)).toBe('../../../cards/links/all.es.png');
    expect(lines.join()).not.toContain('og:url');
  });

  test.each([
    ['index.html', 'cards/start.en.png', null],
    ['whole/index.html', 'cards/start.en.png', null],
    ['theme/cybersecurity-priority/index.html', 'cards/theme/cybersecurity-priority.en.png', 'oembed/links/cybersecurity-priority.en.json'],
    ['view/strip/index.html', 'cards/strip/all.en.png', 'oembed/strip/all.en.json'],
    ['data/index.html', 'cards/data.en.png', null],
    ['data/gaps/index.html', 'cards/gaps.en.png', null],
    ['present/minister/index.html', 'cards/start.en.png', null],
  ])('%s shows %s and leads to %s', (file, card, answer) => {
    const lines = headLinks({ ...page, lang: 'en', file }, about, SITE);
    expect(of(lines, /property="og:image" content="([^"]+)"/)).toBe(SITE + card);
    expect(of(lines, /json\+oembed" href="([^"]+)"/) ?? null).toBe(answer && SITE + answer);
  });

  test('an embed leads engines to the view’s own page, and oEmbed’s readers to its own answer', () => {
    const lines = embedLinks({ view: 'links', theme: 'cybersecurity-priority', lang: 'en', title: 'Who', root: '../../../../' }, '');
    expect(of(lines, /rel="canonical" href="([^"]+)"/)).toBe('../../../../view/links/');
    expect(of(lines, /json\+oembed" href="([^"]+)"/)).toBe('../../../../oembed/links/cybersecurity-priority.en.json');
  });
});
