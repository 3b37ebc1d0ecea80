import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { alive, article, openHost, pasted, readThrough, wanted, type Host } from './embed-host';
import { LANGUAGES, VIEWS } from './site';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about a page as a whole, which the page around an embed has to keep. */
const OF_THE_HOST = { 'page-has-heading-one': { enabled: false }, region: { enabled: false }, 'landmark-one-main': { enabled: false } };
const WIDTHS = [600, 1000, 320];

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.afterAll(() => host.close());

/** What a page and the frames in it say to a developer and shouldn't. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

for (const lang of LANGUAGES) {
  for (const way of ['script', 'plain', 'element'] as const) {
    test(`every view stands at its height in another site's page, in ${lang} by way of ${way}, at each width`, async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const heard = listen(page);
      await page.setViewportSize({ width: WIDTHS[0] ?? 600, height: 900 });
      const address = host.put(article(VIEWS.map((view) => pasted(way, wanted(baseURL ?? '', view, lang))).join('\n'), '<style>body{margin:0}</style>'));
      await page.goto(address);
      await readThrough(page, alive);
      for (const width of WIDTHS.slice(1)) {
        await page.setViewportSize({ width, height: 900 });
        // Where the engine alone sizes frames it goes on measuring at the width that they had first (docs/embedding.md).
        if (way === 'plain') await page.goto(address);
        await readThrough(page);
      }
      expect(heard).toEqual([]);
    });
  }

  test(`axe finds nothing in any embed in ${lang}`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 600, height: 900 });
    await page.goto(host.put(article(VIEWS.map((view) => pasted('script', wanted(baseURL ?? '', view, lang))).join('\n'))));
    const found: string[] = [];
    await readThrough(page, async (frame) => {
      await alive(frame);
      await frame.evaluate(AXE);
      const faults = await frame.evaluate<string[]>(`axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: ${JSON.stringify(OF_THE_HOST)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => id + ' ' + target.join(' '))))`);
      found.push(...faults.map((fault) => `${new URL(frame.url()).pathname}: ${fault}`));
    });
    expect(found).toEqual([]);
  });
}
