import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from './site';

const HOME = { en: './', es: './es/' } as const satisfies Record<Language, string>;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const BRIEFINGS: readonly { readonly id: string; readonly slides: readonly { readonly title: Record<Language, string>; readonly notes: Record<Language, string>; readonly view: string | null }[] }[] = JSON.parse(readFileSync('data/briefings.json', 'utf8')).rows;

const deck = (page: Page) => page.locator('[data-deck]');
const shown = (page: Page) => page.locator('[data-deck] [data-shown]');
const notes = (page: Page) => page.locator('[data-notes-window]');

/** Goes to a slide and waits until it stands there drawn. */
async function present(page: Page, lang: Language, briefing: string, at = 1): Promise<void> {
  await page.goto(`${HOME[lang]}present/${briefing}/#/${at}`);
  await expectSlide(page, at);
}

async function expectSlide(page: Page, at: number): Promise<void> {
  await expect(deck(page)).toHaveAttribute('data-at', String(at));
  await expect(shown(page).locator('h1, h2').first()).toBeVisible();
  await expect(shown(page).locator('figure[data-view], [data-layout]').first()).toBeVisible();
}

for (const lang of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    for (const { id, slides } of BRIEFINGS) {
      test(`${id} is given from start to end with a clicker, every figure drawn and no number left in braces`, async ({ page }) => {
        test.setTimeout(120_000);
        await present(page, lang, id);
        for (const [number, { view }] of slides.entries()) {
          if (number > 0) await page.keyboard.press('PageDown');
          await expectSlide(page, number + 1);
          if (view !== null) await expect(shown(page).locator(`figure[data-view="${view}"] [role="option"]`).first()).toBeVisible();
          await expect(shown(page)).not.toContainText(/[{}]/);
          await expect(page).toHaveURL(new RegExp(`#/${number + 1}$`));
        }
        await page.keyboard.press('PageDown');
        await expectSlide(page, slides.length);
      });
    }

    test('each slide can be read without a script', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
      const page = await context.newPage();
      for (const { id, slides } of BRIEFINGS) {
        await page.goto(`${HOME[lang]}present/${id}/`);
        await expect(page.locator('article')).toHaveCount(slides.length);
        for (const article of await page.locator('article').all()) expect((await article.innerText()).length).toBeGreaterThan(40);
        await expect(page.locator('main')).not.toContainText(/[{}]/);
      }
      await page.goto(`${HOME[lang]}present/`);
      for (const { id } of BRIEFINGS) await expect(page.locator(`a[href$="present/${id}/"]`)).toBeVisible();
      await context.close();
    });
  });
}

test('keys do as in PowerPoint and reveal.js', async ({ page }) => {
  await present(page, 'en', 'the-third-meeting');
  const press = async (keys: readonly string[], at: number) => {
    for (const key of keys) await page.keyboard.press(key);
    await expectSlide(page, at);
  };
  await press(['ArrowRight'], 2);
  await press([' '], 3);
  await press(['ArrowDown'], 4);
  await press(['n'], 5);
  await press(['ArrowLeft'], 4);
  await press(['Shift+Space'], 3);
  await press(['PageUp'], 2);
  await press(['End'], 10);
  await press(['Home'], 1);
  await press(['1', '0', 'Enter'], 10);
  await press(['4', 'Enter'], 4);
  for (const [key, cover] of [['b', 'black'], ['.', 'black'], ['w', 'white']] as const) {
    await page.keyboard.press(key);
    await expect(page.locator('button[data-cover]')).toHaveAttribute('data-cover', cover);
    await press([key], 4);
    await expect(page.locator('button[data-cover]')).toHaveCount(0);
  }
  await page.keyboard.press('o');
  await expect(page.locator('[data-overview] li')).toHaveCount(10);
  await page.locator('[data-overview] button').nth(6).click();
  await expectSlide(page, 7);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectSlide(page, 7);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/present\/$/);
});

test('the presenter picks on a slide, Escape returns to it as written, and arrows still turn slides', async ({ page }) => {
  await present(page, 'en', 'the-third-meeting', 4);
  const mark = shown(page).locator('[role="option"][data-agency="us-dea"]').first();
  await mark.click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-selection', 'agency=us-dea');
  await expect(shown(page).locator('[data-state="off"]').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-selection', '');
  await mark.click({ force: true });
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 5);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('data-selection', '');
});

test('from slide to slide of one view its marks stay the same elements and change their state', async ({ page }) => {
  await present(page, 'en', 'two-thousand-miles', 4);
  const port = shown(page).locator('[role="option"][data-place="port-2402"]').first();
  await expect(port).toHaveAttribute('data-state', 'off');
  await port.evaluate((element) => element.setAttribute('data-same', ''));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 6);
  await expect(shown(page).locator('[data-same]')).toHaveAttribute('data-state', 'on');
});

async function openNotes(page: Page, context: BrowserContext): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(notes(opened)).toBeVisible();
  return opened;
}

test('the presenter’s window is in step both ways and survives a reload of either', async ({ page, context }) => {
  test.setTimeout(60_000);
  await present(page, 'en', 'the-third-meeting', 4);
  const second = await openNotes(page, context);
  await expect(notes(second)).toHaveAttribute('data-at', '4');
  await expect(notes(second)).toContainText('Each row is a theme, each column an agency');
  await second.keyboard.press('PageDown');
  await expectSlide(page, 5);
  await page.keyboard.press('PageDown');
  await expect(notes(second)).toHaveAttribute('data-at', '6');
  await second.reload();
  await expect(notes(second)).toHaveAttribute('data-at', '6');
  await page.reload();
  await expectSlide(page, 6);
  await second.keyboard.press('PageUp');
  await second.keyboard.press('PageUp');
  await expectSlide(page, 4);
  await shown(page).locator('[role="option"][data-agency="us-dea"]').first().click({ force: true });
  await expect(second.locator('html')).toHaveAttribute('data-selection', 'agency=us-dea');
  await second.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-selection', '');
  await second.keyboard.press('b');
  await expect(page.locator('button[data-cover="black"]')).toBeVisible();
});

test('it presents without popups, channel, storage and full screen, with the notes under the slide', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException('refused', 'SecurityError'); } };
    window.open = () => null;
    Reflect.deleteProperty(window, 'BroadcastChannel');
    Reflect.deleteProperty(window, 'indexedDB');
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await present(page, 'en', 'the-third-meeting');
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: 'Words to say' })).toContainText('Thank you for having us.');
  await page.keyboard.press('f');
  await expect(page.getByRole('status').filter({ hasText: 'full screen' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectSlide(page, 2);
  await expect(page.getByRole('region', { name: 'Words to say' })).toContainText('These are the readout’s own priorities');
  expect(errors).toEqual([]);
});

test('a briefing is made from a figure, survives a reload, and goes out as a link and a file', async ({ page, context, browser, baseURL }) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./view/matrix/?theme=counter-narcotics');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.locator('[data-action="to-briefing"]').click();
  await page.getByRole('dialog').getByRole('textbox').fill('For the ambassador');
  await page.locator('[data-add="new"]').click();
  await page.getByRole('dialog').getByRole('link').click();
  await page.locator('[data-action="add-words"]').click();
  const rows = page.locator('ol > li');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Words to say').fill('We thank our hosts.');
  await page.getByLabel('Words to say').blur();
  await page.locator('[data-action="up"]').nth(1).click();
  await page.locator('[data-action="duplicate"]').first().click();
  await expect(rows).toHaveCount(3);
  await page.locator('[data-action="undo"]').click();
  await expect(rows).toHaveCount(2);
  await page.reload();
  await expect(rows).toHaveCount(2);
  await expect(page.getByLabel('Words to say')).toHaveValue('We thank our hosts.');
  await page.locator('[data-action="copy-link"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await elsewhere.locator('[data-action="keep-and-present"]').click();
  await expectSlide(elsewhere, 1);
  await elsewhere.keyboard.press('PageDown');
  await expectSlide(elsewhere, 2);
  await expect(shown(elsewhere).locator('figure[data-view="matrix"]')).toBeVisible();
  await other.close();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-file"]').click()]);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  saved.briefing.slides[1].selection.theme = ['counter-narcotic'];
  saved.briefing.slides.push({ ...saved.briefing.slides[1], id: 'odd', view: 'pie' });
  await page.locator('[data-action="open-file"]').setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
  const door = page.locator('[data-import]');
  await expect(door).toContainText('2 of 3 slides kept.');
  await expect(door).toContainText('slides[1].selection.theme[0]: found "counter-narcotic"; expected the id of a theme. Did you mean "counter-narcotics"?');
  await expect(door).toContainText('slides[2].view: found "pie"');
});

for (const lang of LANGUAGES) {
  test(`axe finds nothing on the list, on slides and in the presenter’s window in ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults = async () => {
      // What fades in is as dim as what can't be read.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await page.evaluate(AXE);
      return page.evaluate<string[]>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary.slice(0, 200))))`);
    };
    const found: Record<string, string[]> = {};
    for (const path of ['present/', 'present/mine/']) {
      await page.goto(HOME[lang] + path);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      found[path] = await faults();
    }
    for (const at of [1, 3, 4, 5, 6, 7, 8, 9, 10]) {
      await present(page, lang, 'the-third-meeting', at);
      found[`slide ${at}`] = await faults();
    }
    await page.goto(`${HOME[lang]}present/the-third-meeting/?notes=1#/4`);
    await expect(notes(page)).toBeVisible();
    found['notes'] = await faults();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
  });
}
