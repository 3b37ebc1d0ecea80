import { expect, test, type Page } from '@playwright/test';
import { drawnIn, namedIn } from './drawn';
import { COUNTS, SOURCES, THEMES, TIES } from './facts';
import { HOME, LANGUAGES, VIEWS, viewsOf, type Language } from './site';

const grounded = (basis: string): number => TIES.filter((tie) => tie.basis === basis).length;
/** What a view's sentence must give the number of, where nothing is picked. */
const SAID: Readonly<Partial<Record<(typeof VIEWS)[number], readonly number[]>>> = {
  links: [TIES.length, grounded('stated'), grounded('documented'), grounded('inferred')],
  matrix: [THEMES.length],
  indicators: [COUNTS.indicators],
  timeline: [COUNTS.meetings, COUNTS.commitments],
};
const TITLES: Readonly<Record<Language, RegExp>> = { en: /^Two Thousand Miles: /, es: /^Dos mil millas: / };

const WHOLE: Readonly<Record<Language, string>> = { en: '**/two-thousand-miles/whole/', es: '**/two-thousand-miles/es/whole/' };

/** Follows the start page of a language to where it leads a reader without a script. */
async function arrive(page: Page, lang: Language): Promise<void> {
  await page.goto(HOME[lang]);
  await page.waitForURL(WHOLE[lang]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    test(`${lang}: the start page leads to itself printed whole, with every view, its finding and its sources`, async ({ page }) => {
      await arrive(page, lang);
      expect(await viewsOf(page)).toEqual(VIEWS);
      for (const id of VIEWS) {
        const figure = page.locator(`figure[data-view="${id}"]`);
        await expect(figure.locator('figcaption h2')).not.toBeEmpty();
        const [finding, sources] = [figure.locator('figcaption p').first(), figure.locator('figcaption p').last()];
        await expect(finding).toContainText(/\d/);
        await expect(sources).not.toBeEmpty();
        for (const part of SAID[id] ?? []) await expect(finding).toContainText(new RegExp(`\\b${part}\\b`));
      }
      const words = await page.locator('main').innerText();
      expect(words).not.toMatch(/undefined|\bNaN\b|\[object/);
      for (const theme of THEMES) expect(words).toContain(theme.label[lang]);
    });

    test(`${lang}: every figure is drawn in full there, nothing of it is invisible, and each mark has its name`, async ({ page }) => {
      await arrive(page, lang);
      for (const id of VIEWS) {
        const drawn = await drawnIn(page, id);
        expect(drawn.count, id).toBeGreaterThan(20);
        expect(drawn.unreachable, id).toEqual([]);
        expect(drawn.unpainted, id).toEqual([]);
        await expect.poll(async () => (await namedIn(page, id)).filter(Boolean).length, id).toBe(drawn.count);
      }
      const marks = (id: string) => page.locator(`figure[data-view="${id}"] [role="option"]:visible`);
      await expect(marks('links').and(page.locator('[data-theme][data-agency]'))).toHaveCount(TIES.length);
      await expect(marks('matrix').and(page.locator('[data-theme][data-agency]'))).toHaveCount(TIES.length);
      await expect(marks('sources')).toHaveCount(SOURCES.length);
    });

    test(`${lang}: the page says its language, its title and where the other language is`, async ({ page }) => {
      await arrive(page, lang);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(TITLES[lang]);
      // Search engines are led to the page that this one is the printed twin of.
      for (const [hreflang, path] of [['en', ''], ['es', 'es/'], ['x-default', '']] as const) {
        const link = page.locator(`link[rel="alternate"][hreflang="${hreflang}"]`);
        expect(await link.evaluate((element) => element instanceof HTMLLinkElement && new URL(element.href).pathname)).toBe(`/briefing/two-thousand-miles/${path}`);
      }
      await page.locator('[data-action="language"]').click();
      await page.waitForURL(WHOLE[lang === 'en' ? 'es' : 'en']);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'es' : 'en');
      expect(await viewsOf(page)).toEqual(VIEWS);
    });
  }
});

for (const [path, lang, other] of [['view/links/', 'en', 'es'], ['theme/counter-narcotics/', 'en', 'es'], ['es/view/links/', 'es', 'en'], ['es/theme/counter-narcotics/', 'es', 'en']] as const) {
  test(`${path} says its language, has a title of its own and leads to the same page in the other language`, async ({ page, request }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const title = await page.title();
    expect(title).not.toBe(/<title>(.*)<\/title>/.exec(await (await request.get(HOME[lang])).text())?.[1]);
    const address = await page.locator(`link[hreflang="${other}"]`).evaluate((element) => element instanceof HTMLLinkElement ? element.href : '');
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    expect(await page.title()).not.toBe(title);
  });
}
