import { expect, test, type Page, type Request } from '@playwright/test';
import { expectSelection, figureOf, HOME, LANGUAGES, open, scrollThrough, VIEWS, WORDS } from './site';

/** Everything that a page says to a developer or asks of the network and shouldn't. */
function listen(page: Page, host: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  // The browser itself asks for the icon anew at each step of its history, and gives it up when the next step comes sooner.
  const isIconGivenUp = (request: Request) => request.url().endsWith('/icon.svg') && request.failure()?.errorText === 'net::ERR_ABORTED';
  page.on('requestfailed', (request) => !isIconGivenUp(request) && heard.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => response.status() >= 400 && heard.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => /^https?:/.test(request.url()) && new URL(request.url()).host !== host && heard.push(`another host: ${request.url()}`));
  return heard;
}

for (const lang of LANGUAGES) {
  test(`nothing is heard from the page in ${lang} while everything on it is used`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const words = WORDS[lang];
    const heard = listen(page, new URL(baseURL ?? '').host);
    await open(page, HOME[lang]);
    await scrollThrough(page);
    for (const id of VIEWS) {
      const figure = await figureOf(page, id);
      const marks = figure.getByRole('listbox').first().getByRole('option');
      for (const at of [0, 3]) await marks.nth(at).dispatchEvent('pointerover', { pointerType: 'mouse' });
      await marks.nth(3).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expectSelection(page, '');
      await figure.locator('[data-action="table"]').click();
      await expect(figure.getByRole('table')).toBeVisible();
      await figure.locator('[data-action="table"]').click();
      for (const kind of ['csv', 'svg', 'png']) await Promise.all([page.waitForEvent('download'), figure.locator(`[data-export="${kind}"]`).first().click()]);
    }
    await page.locator('[data-action="search"]').click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('dea');
    await page.keyboard.press('Enter');
    await expectSelection(page, 'agency=us-dea');
    await expect(page.getByRole('region', { name: words.evidence })).toContainText('DEA');
    await page.keyboard.press('Escape');
    await expectSelection(page, '');
    await page.locator('[data-action="shortcuts"]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    for (const choice of ['dark', 'print', 'light', '']) await page.getByRole('combobox', { name: words.appearance, exact: true }).selectOption(choice);
    for (const next of lang === 'en' ? ['es', 'en'] : ['en', 'es']) {
      await page.locator('[data-action="language"]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', next);
    }
    await page.goBack();
    await page.goForward();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(heard).toEqual([]);
  });
}

test.describe('nothing moves by itself', () => {
  for (const width of [1440, 768, 360]) {
    test(`from the first paint to the foot of the page, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const moved: { value: number; what: string }[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!('hadRecentInput' in entry) || entry.hadRecentInput || !('value' in entry) || !('sources' in entry) || !Array.isArray(entry.sources)) continue;
            moved.push({ value: Number(entry.value), what: entry.sources.map(({ node }: { node?: Element }) => (node?.outerHTML ?? '').slice(0, 90)).join(' | ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, HOME.en);
      await expect(page.getByRole('region', { name: WORDS.en.evidence })).toBeAttached();
      // As a reader scrolls: by the screen, with time to look.
      for (let at = 0; at < (await page.evaluate(() => document.documentElement.scrollHeight)); at += 700) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(120);
      }
      await expect(page.locator('figure[data-view]:not([data-live])')).toHaveCount(0);
      const moved = await page.evaluate<{ value: number; what: string }[]>('moved');
      // Our fonts come after the first paint and their stand-ins fit to a fraction of a pixel; to three digits the sum is nought.
      expect(moved.reduce((sum, { value }) => sum + value, 0), JSON.stringify(moved, null, 1)).toBeLessThan(0.0005);
    });
  }
});
