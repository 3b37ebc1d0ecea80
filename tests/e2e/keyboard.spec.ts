import { expect, test, type Locator, type Page } from '@playwright/test';
import { AGENCIES } from './facts';
import { expectSelection, figureOf, HOME, open, scrollThrough, VIEWS, WORDS } from './site';

const chartOf = (page: Page, view: string) => page.locator(`figure[data-view="${view}"]`).getByRole('listbox').first();

/** Which chart has the focus, on which of its marks, and what that mark is called. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const chart = element?.closest('[role="listbox"]') ?? null;
    const shown = [...(chart?.querySelectorAll('[role="option"]') ?? [])].filter((mark) => mark.getClientRects().length > 0);
    return {
      view: chart?.closest('figure')?.dataset['view'] ?? null,
      at: shown.findIndex((mark) => mark === element),
      of: shown.length,
      name: element?.getAttribute('aria-label') ?? '',
    };
  });

test('each chart is one tab stop, on the way there and back', async ({ page }) => {
  await open(page, HOME.en);
  await scrollThrough(page);
  const [first, last] = [page.locator('[data-action="search"]'), page.locator('footer a').first()];
  const stops = async (key: string, from: Locator, to: Locator): Promise<string[]> => {
    await from.focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 400 && !(await to.evaluate((end) => end === document.activeElement)); presses++) {
      await page.keyboard.press(key);
      const on = (await focus(page)).view;
      if (on) seen.push(on);
    }
    await expect(to).toBeFocused();
    return seen;
  };
  // The border is two charts: the map, and the ports ranked beneath it.
  const charts = VIEWS.flatMap((id) => (id === 'border' ? [id, id] : [id]));
  expect(await stops('Tab', first, last)).toEqual(charts);
  expect(await stops('Shift+Tab', last, first)).toEqual(charts.toReversed());
});

for (const id of VIEWS) {
  test(`arrows walk every mark of ${id} once, each with a name, and End and Home lead to its ends`, async ({ page }) => {
    await open(page, `${HOME.en}?views=${id}`);
    await figureOf(page, id);
    await chartOf(page, id).focus();
    await page.keyboard.press('Home');
    const { of } = await focus(page);
    expect(of).toBeGreaterThan(0);
    // Each mark that takes the focus is noted in the page itself: asking for it at each step would take minutes.
    await page.evaluate(() => {
      const walked: Element[] = [];
      document.addEventListener('focusin', ({ target }) => target instanceof Element && walked.push(target));
      Object.assign(window, { walked: () => ({ distinct: new Set(walked).size, unnamed: walked.filter((mark) => !(mark.getAttribute('aria-label') ?? mark.textContent).trim()).length }) });
    });
    for (let press = 1; press < of; press++) await page.keyboard.press('ArrowRight');
    expect(await focus(page)).toMatchObject({ view: id, at: of - 1 });
    expect(await page.evaluate('walked()')).toEqual({ distinct: of - 1, unnamed: 0 });
    await page.keyboard.press('ArrowRight');
    expect(await focus(page)).toMatchObject({ view: id, at: of - 1 });
    await page.keyboard.press('Home');
    expect(await focus(page)).toMatchObject({ view: id, at: 0 });
    await page.keyboard.press('End');
    expect(await focus(page)).toMatchObject({ view: id, at: of - 1 });
    await page.keyboard.press('PageUp');
    expect(await focus(page)).toMatchObject({ view: id, at: Math.max(0, of - 11) });
  });
}

test('a mark says who, in what role, on what ground; Enter picks it, Shift Enter adds, Escape clears', async ({ page }) => {
  await open(page, HOME.en);
  const marks = page.locator('figure[data-view="links"]').getByRole('option');
  const label = /^DEA: Drug Enforcement Administration.*supports Counter-narcotics.*documented/s;
  await chartOf(page, 'links').focus();
  await page.keyboard.press('Home');
  for (let press = 0; press < 300 && !label.test((await focus(page)).name); press++) await page.keyboard.press('ArrowDown');
  expect((await focus(page)).name).toMatch(label);
  await page.keyboard.press('Enter');
  await expectSelection(page, 'theme=counter-narcotics&agency=us-dea');
  await expect(marks.and(page.locator(':focus'))).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-selection', 'theme=counter-narcotics&agency=us-dea');
  await page.keyboard.press('Escape');
  await expectSelection(page, '');
  await expect(page.locator('figure[data-view="links"] [data-state]')).toHaveCount(0);
  expect((await focus(page)).view).toBe('links');
});

test.describe('single keys', () => {
  const dialog = (page: Page) => page.getByRole('dialog');

  test('/ searches, ? lists the keys, t opens the table of the view in focus, f fills the screen with it, l changes the language', async ({ page }) => {
    await open(page, HOME.en);
    await page.keyboard.press('/');
    await expect(dialog(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.type('?tfl/');
    await expect(dialog(page).getByRole('combobox')).toHaveValue('?tfl/');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(dialog(page)).toContainText('Keyboard shortcuts');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);

    await chartOf(page, 'links').focus();
    await page.keyboard.press('t');
    await expect(page.locator('figure[data-view="links"]').getByRole('table')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('figure[data-view="links"]').getByRole('table')).toHaveCount(0);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('links');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });

  test('a switch turns them off, and that is remembered', async ({ page }) => {
    await open(page, HOME.en);
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await dialog(page).getByRole('checkbox', { name: 'Single-key shortcuts are on' }).uncheck();
    await dialog(page).getByRole('button', { name: WORDS.en.close }).click();
    const expectDeaf = async () => {
      for (const key of ['/', '?', 't', 'f', 'l']) await page.keyboard.press(key);
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.getByRole('table')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    };
    await expectDeaf();
    await open(page, HOME.en);
    await expectDeaf();
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await dialog(page).getByRole('checkbox', { name: 'Single-key shortcuts are on' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialog(page).getByRole('combobox')).toBeFocused();
  });
});

test('search leads to an agency by its initials, in either language, without accents, and Escape gives the focus back', async ({ page }) => {
  await open(page, HOME.es);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('pgr');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(AGENCIES.find(({ id }) => id === 'mx-pgr')?.name.es ?? '');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'agency=mx-pgr');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('drug enforcement adm');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'agency=us-dea');
  await page.keyboard.press('/');
  await page.keyboard.type('ministerio publico');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSelection(page, 'agency=us-dea');
});
