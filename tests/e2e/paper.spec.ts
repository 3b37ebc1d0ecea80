import { expect, test, type Page } from '@playwright/test';
import { THEMES } from './facts';
import { LANGUAGES, open, VIEWS } from './site';

/** How many sheets a page fills when it is printed. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const addressOf = (id: string, lang: string): string => `${lang === 'es' ? './es/' : './'}theme/${id}/`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    test(`${lang}: every theme's page fills two sheets, of A4 and of Letter`, async ({ page }) => {
      test.setTimeout(180_000);
      const found: Record<string, readonly number[]> = {};
      for (const { id } of THEMES) {
        await page.goto(addressOf(id, lang));
        found[id] = [await sheets(page, 'A4'), await sheets(page, 'Letter')];
      }
      expect(found).toEqual(Object.fromEntries(THEMES.map(({ id }) => [id, [2, 2]])));
    });
  }
});

test('on paper a theme’s page has its text in 8.5 pt or more, a foot with its address and version, and a number for each source', async ({ page }) => {
  await open(page, addressOf('counter-narcotics', 'es'));
  await expect(page.locator('figure[data-view="indicators"]')).toHaveAttribute('data-live', '', { timeout: 20_000 });
  await page.emulateMedia({ media: 'print' });
  const who = page.locator('main li:visible', { hasText: 'Redacta la estrategia fronteriza' });
  expect(Number.parseFloat(await who.evaluate((element) => getComputedStyle(element).fontSize)) * 0.75).toBeGreaterThanOrEqual(8.5);
  const foot = page.locator('main p:visible', { hasText: 'versión' });
  await expect(foot).toContainText('/es/theme/counter-narcotics/');
  await expect(foot).toContainText(/versión [0-9a-f]{10}/);
  const sources = await page.locator('main ol:visible > li').count();
  const notes = (await page.locator('main sup:visible').allTextContents()).map(Number);
  expect(Math.min(...notes)).toBe(1);
  // The first source is that of the theme itself, which its head names.
  expect(new Set([1, ...notes]).size).toBe(sources);
});

test('a page that has come alive prints on two sheets as well', async ({ page }) => {
  await open(page, addressOf('counter-narcotics', 'en'));
  await expect(page.locator('figure[data-view="indicators"]')).toHaveAttribute('data-live', '', { timeout: 20_000 });
  expect(await sheets(page, 'A4')).toBe(2);
});

/** The headings that a printed page holds, read from the outline of its PDF. */
async function headings(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ format: 'A4', outline: true, tagged: true })).toString('latin1');
  return [...pdf.matchAll(/\/Title\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f]+)>)/g)].map(([, plain, hex]) => (hex === undefined ? (plain ?? '') : Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le')));
}

/** Presses what a reader presses, and waits until the page has asked the browser to print. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-asked-to-print');
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  // The listener comes with code that loads after the first paint.
  await expect(async () => {
    await page.keyboard.press('Control+p');
    await expect(page.locator('html')).toHaveAttribute('data-asked-to-print', '', { timeout: 9000 });
  }).toPass();
}

for (const lang of LANGUAGES) {
  for (const width of [1440, 360]) {
    test(`${lang}: the start page prints all eight views and the selection without having been scrolled, from a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${lang === 'es' ? './es/' : './'}?theme=counter-narcotics`);
      let found: readonly string[] = [];
      // A slow machine may print before all has come; the next press does better.
      await expect(async () => {
        await pressPrint(page);
        found = await headings(page);
        expect(await page.locator('figure[data-live]').evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-view')))).toEqual([...VIEWS]);
      }).toPass();
      const titles = await page.locator('figure[data-view] figcaption h2').allTextContents();
      expect(titles).toHaveLength(8);
      expect(found.filter((heading) => titles.includes(heading))).toEqual(titles);
    });
  }
}

test('a figure that is not at hand on paper stands there in words, with the address of the page that has it', async ({ page }) => {
  // A line that never answers.
  await page.route(/\/(?:traffic|places)-[^/]*\.json/, () => {});
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, './');
  const link = page.locator('#strip a[href*="whole/"]').last();
  await expect(async () => {
    expect(await headings(page)).toContain('The border unrolled: every mile counts the same');
    await expect(link).toHaveAttribute('data-address', /^http.*\/whole\/#strip$/, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  expect(await link.evaluate((element) => [getComputedStyle(element).fontSize, getComputedStyle(element, '::after').content])).toEqual(['0px', `"${await link.getAttribute('data-address')}"`]);
});

test('a sheet takes the wide form of every view, however narrow the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./whole/');
  const shown = () => page.locator('figure[data-view="links"] [data-agency="us-dea"]:visible').first().evaluate((mark) => mark.namespaceURI);
  expect(await shown()).toContain('xhtml');
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toContain('svg');
});

test('the start page fills no more than fifteen sheets, none of them for a heading alone', async ({ page }) => {
  await open(page, './');
  await pressPrint(page);
  expect(await sheets(page, 'A4')).toBeLessThanOrEqual(15);
  expect(await sheets(page, 'Letter')).toBeLessThanOrEqual(15);
});

test.describe('without JavaScript, the page printed whole', () => {
  test.use({ javaScriptEnabled: false });

  test('states in words what its controls stand at, and gives no hint that nothing would follow', async ({ page }) => {
    await page.goto('./whole/');
    const words = async (view: string) => (await page.locator(`figure[data-view="${view}"]`).innerText()).replaceAll(/\s+/g, ' ');
    expect(await words('strip')).toContain('Miles 0 to 1,954');
    expect(await words('timeline')).toContain('2007 to 2025');
    expect(await words('funding')).toContain('appropriated');
    for (const view of ['strip', 'timeline']) expect(await words(view)).not.toContain('Drag along');
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
