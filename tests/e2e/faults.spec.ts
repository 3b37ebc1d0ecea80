import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { factsOf } from './facts';
import { expectSelection, figureOf, HOME, LANGUAGES, open, ready, VIEWS, viewsOf, WORDS } from './site';

const MONEY = '**/assets/money-*.json';
const CORE = '**/assets/core-*.json';
const FUNDING = `${HOME.en}?views=funding`;
const DRUGS = factsOf('counter-narcotics').label.en;

/** The slice as it should have come. */
const textOf = async (route: Route): Promise<string> => (await route.fetch()).text();

const notice = (page: Page): Locator => page.locator('[data-notice]').first();
const isAlive = (page: Page): Promise<void> => expect(page.locator('figure[data-view="funding"]')).toHaveAttribute('data-live', '', { timeout: 15_000 });

async function expectAnswers(page: Page): Promise<void> {
  await page.getByRole('link', { name: DRUGS }).first().click();
  await expectSelection(page, 'theme=counter-narcotics');
  await expect(page.locator('figure[data-view="links"] [data-state="off"]')).not.toHaveCount(0);
}

/** What may come in a slice's place, and what the page then says. */
const ANSWERS: Readonly<Record<string, { answer(route: Route): Promise<void>; words: RegExp }>> = {
  'is not there': { answer: (route) => route.fulfill({ status: 404, body: 'Not found' }), words: /the server answered 404/ },
  'was cut short': { answer: async (route) => route.fulfill({ contentType: 'application/json', body: (await textOf(route)).slice(0, 5000) }), words: /damaged or cut short/ },
  'is a web page': { answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }), words: /damaged or cut short/ },
  'has words where numbers belong': {
    answer: async (route) => route.fulfill({ contentType: 'application/json', body: (await textOf(route)).replace(/"amountUSD":\d+/, '"amountUSD":"plenty"') }),
    words: /doesn’t have the expected form \(one place, first .*amountUSD.*\)/,
  },
};

for (const [what, { answer, words }] of Object.entries(ANSWERS)) {
  test(`a slice that ${what} is told in words, what is printed stays, and Try again brings it`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.route(MONEY, answer);
    await page.goto(FUNDING);
    await expect(notice(page)).toContainText(words);
    await expect(notice(page)).toContainText('What is on the page stays');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const inPlace = page.locator('[data-notice]:has(+ [data-printed="funding"])');
    await expect(inPlace).toContainText(words);
    expect(thrown).toEqual([]);
    await page.unroute(MONEY);
    await inPlace.getByRole('button', { name: WORDS.en.retry }).click();
    await isAlive(page);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test(`the first slice that ${what} leaves the page as it was printed, says so, and Try again wakes it`, async ({ page }) => {
    await page.route(CORE, answer);
    await page.goto(HOME.en);
    await expect(notice(page)).toContainText(words);
    expect(await viewsOf(page)).toEqual(VIEWS);
    await page.unroute(CORE);
    await notice(page).getByRole('button', { name: WORDS.en.retry }).click();
    await ready(page);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await expectAnswers(page);
  });
}

test('a slice that fails twice is asked for again, and comes without a word', async ({ page }) => {
  let asked = 0;
  await page.route(MONEY, async (route) => {
    asked += 1;
    await (asked <= 2 ? route.fulfill({ status: 500 }) : route.continue());
  });
  await page.goto(FUNDING);
  await isAlive(page);
  expect(asked).toBe(3);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

for (const lang of LANGUAGES) {
  test(`a slice that takes its time is waited for in words, ${lang}`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(MONEY, async (route) => (await held, route.continue()));
    await page.goto(`${HOME[lang]}?views=funding`);
    const progress = page.getByRole('status').filter({ hasText: lang === 'en' ? 'Loading the rest of the data…' : 'Cargando el resto de los datos…' });
    await expect(progress).toBeVisible();
    release();
    await isAlive(page);
    await expect(progress).toHaveCount(0);
  });

  test(`without the app's own code the page can be read and says that it can't answer, ${lang}`, async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(HOME[lang]);
    await expect(page.getByRole('alert')).toContainText(lang === 'en' ? 'The code of this page could not be fetched' : 'No se pudo traer el código de esta página');
    expect(await viewsOf(page)).toEqual(VIEWS);
    await expect(page.locator('figure[data-view="links"] [role="option"]:visible')).not.toHaveCount(0);
  });
}

test('a view whose code does not come says so over its printed words, the others live, and Try again draws it', async ({ page }) => {
  const code = '**/assets/matrix-*.js';
  await page.route(code, (route) => route.abort());
  await open(page, HOME.en);
  const matrix = page.locator('figure[data-view="matrix"]');
  await matrix.evaluate((figure) => figure.scrollIntoView());
  await expect(notice(page)).toContainText('This view could not be drawn. The others are not affected.');
  await expect(matrix.getByRole('heading', { name: 'Who works on everything, what nobody leads' })).toBeVisible();
  await figureOf(page, 'timeline');
  await expectAnswers(page);
  await page.unroute(code);
  await notice(page).getByRole('button', { name: WORDS.en.retry }).click();
  await figureOf(page, 'matrix');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('without a connection the page goes on with what it has, says what is missing, and one press brings all of it', async ({ page, context }) => {
  await open(page, `${HOME.en}?views=links`);
  await expect(page.getByRole('region', { name: WORDS.en.evidence })).toBeAttached();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expectAnswers(page);
  await expect(notice(page)).toContainText('there is no connection', { timeout: 20_000 });
  await context.setOffline(false);
  await notice(page).getByRole('button', { name: WORDS.en.retry }).click();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: WORDS.en.selection })).toContainText(/\d+ commitments · \d+ places/);
});

test('where the browser refuses to remember, everything works and the switch of the keys says how long it holds', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await open(page, HOME.en);
  await expectAnswers(page);
  await page.locator('[data-action="shortcuts"]').click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts are on' }).uncheck();
  await expect(page.getByRole('dialog')).toContainText('Your browser refuses to remember settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(errors).toEqual([]);
});
