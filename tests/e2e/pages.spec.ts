import { expect, test, type Page } from '@playwright/test';
import { THEMES } from './facts';
import { expectSelection, open } from './site';

/** Set on the window once: a page that was loaded anew hasn't got it. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isSamePage: true }));
const isSamePage = (page: Page) => page.evaluate(() => 'isSamePage' in window);
const heading = (page: Page) => page.locator('main h1');
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

test('from view to view without a reload: the focus goes to the heading, what is picked stays, and Back leads to where one was', async ({ page }) => {
  await open(page, './view/matrix/?theme=counter-narcotics');
  await mark(page);
  const first = await heading(page).innerText();
  const next = page.getByRole('navigation', { name: 'Other views' }).getByRole('link').last();
  await next.scrollIntoViewIfNeeded();
  const left = await scrolled(page);
  expect(left).toBeGreaterThan(400);
  await next.click();
  await expect(page).toHaveURL(/\/view\/indicators\/\?theme=counter-narcotics$/);
  await expect(heading(page)).not.toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^What was counted before and after · Counter-narcotics · /);
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText(first);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(left - 60);
  await expectSelection(page, 'theme=counter-narcotics');
  expect(await isSamePage(page)).toBe(true);
});

test('the other language is the same page, with what is picked', async ({ page }) => {
  await open(page, './view/funding/?theme=merida-capacity');
  await mark(page);
  await page.locator('[data-action="language"]').click();
  await expect(page).toHaveURL(/\/es\/view\/funding\/\?theme=merida-capacity$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { name: 'Por qué se dibuja así' })).toBeVisible();
  expect(await isSamePage(page)).toBe(true);
});

test('a theme’s page stands for the theme; a pick of another leads to that one’s page', async ({ page }) => {
  const [, other] = THEMES.filter(({ id }) => id !== 'counter-narcotics');
  await open(page, './theme/counter-narcotics/');
  await mark(page);
  await expectSelection(page, 'theme=counter-narcotics');
  await page.getByRole('navigation', { name: 'Other themes' }).getByRole('link').last().click();
  await expect(heading(page)).toBeFocused();
  await expect(page).not.toHaveURL(/counter-narcotics/);
  await page.locator(`figure[data-view="links"] [role="option"][data-theme="${other?.id}"]:not([data-agency])`).first().click();
  await expect(page).toHaveURL(new RegExp(`/theme/${other?.id}/$`));
  await expectSelection(page, `theme=${other?.id}`);
  expect(await isSamePage(page)).toBe(true);
});

test('the ledger of gaps leads to the view that shows one', async ({ page }) => {
  await open(page, './data/gaps/');
  await mark(page);
  await page.getByRole('link', { name: /^See it: .*: no U\.S\. agency$/ }).click();
  await expect(page).toHaveURL(/\/view\/matrix\/\?theme=public-safety-strategy$/);
  await expect(page.locator('figure[data-view="matrix"]')).toHaveAttribute('data-live', '');
  expect(await isSamePage(page)).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every address that a page links within the site is there', async ({ page, request }) => {
    test.setTimeout(120_000);
    const addresses = new Set<string>();
    for (const from of ['./view/links/', './es/theme/heroin-demand/', './data/', './es/data/', './data/gaps/']) {
      await page.goto(from);
      for (const href of await page.locator('a[href]').evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement && link.origin === location.origin ? link.href.replace(/[?#].*$/, '') : [])))) addresses.add(href);
    }
    expect(addresses.size).toBeGreaterThan(60);
    const missing: string[] = [];
    for (const address of addresses) if (!(await request.head(address)).ok()) missing.push(address);
    expect(missing).toEqual([]);
  });
});
