import { expect, test, type Page } from '@playwright/test';
import { THEMES } from './facts';
import { LANGUAGES, open } from './site';

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

test('a page that has come alive prints on two sheets as well', async ({ page }) => {
  await open(page, addressOf('counter-narcotics', 'en'));
  await expect(page.locator('figure[data-view="indicators"]')).toHaveAttribute('data-live', '', { timeout: 20_000 });
  expect(await sheets(page, 'A4')).toBe(2);
});
