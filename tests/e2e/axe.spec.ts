import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { HOME, LANGUAGES, open, scrollThrough, VIEWS } from './site';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }[];
}

/** What axe finds on a page, each fault with the places that have it. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ target, failureSummary = '' }) => `${id} (${nodes.length}): ${target.join(' ')} ${failureSummary.replaceAll('\n', ' ').slice(0, 160)}`));
}

/** Each appearance with and without a pick, shared out over the two languages. */
const STATES = {
  en: ['?appearance=light', '?appearance=dark&theme=counter-narcotics', '?appearance=print'],
  es: ['?appearance=light&theme=counter-narcotics', '?appearance=dark', '?appearance=print&theme=counter-narcotics'],
} as const;

for (const language of LANGUAGES) {
  for (const width of [1440, 360]) {
    test(`axe finds nothing on the start page in ${language} at ${width} px, in any appearance, with and without a pick`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      const found: Record<string, string[]> = {};
      for (const query of STATES[language]) {
        await open(page, HOME[language] + query);
        await scrollThrough(page);
        found[query] = await faults(page);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((query) => [query, []])));
    });
  }
}

for (const path of ['whole/', 'es/whole/']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });
}

const APPEARANCES = ['light', 'dark', 'print'] as const;
const PATHS = [...VIEWS.map((view) => `view/${view}/`), 'theme/counter-narcotics/', 'theme/heroin-demand/', 'data/', 'data/gaps/'];

for (const path of PATHS.flatMap((each) => LANGUAGES.map((language) => `${HOME[language]}${each}`))) {
  test(`axe finds nothing on ${path} in any appearance`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: Record<string, string[]> = {};
    for (const appearance of APPEARANCES) {
      await open(page, `${path}?appearance=${appearance}`);
      found[appearance] = await faults(page);
    }
    expect(found).toEqual({ light: [], dark: [], print: [] });
  });
}
