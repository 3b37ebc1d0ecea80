import { readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { alive, article, frameIn, openHost, pasted, wanted, type Host } from './embed-host';

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.afterAll(() => host.close());

/** Keeps what frames say to the page, as plain objects. */
const EARS = '<script>window.heard=[];addEventListener("message",function(event){heard.push(event.data)})</script>';

const heard = (page: Page): Promise<Record<string, unknown>[]> => page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard); // by EARS

const say = (page: Page, message: unknown, at = 0): Promise<void> => page.evaluate(({ what, index }) => document.querySelectorAll('iframe')[index]?.contentWindow?.postMessage(what, '*'), { what: message, index: at });

test('the page around an embed asks and sets what is picked, the language and the appearance', async ({ page, baseURL }) => {
  await page.goto(host.put(article(pasted('script', wanted(baseURL ?? '', 'funding', 'en')), EARS)));
  const frame = await frameIn(page.locator('iframe'));
  await alive(frame);
  await say(page, { twoThousandMiles: 1, type: 'set', id: 'a', selection: 'theme=counter-narcotics', lang: 'es', appearance: 'dark' });
  await expect(frame.locator('html')).toHaveAttribute('data-selection', 'theme=counter-narcotics');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await expect(frame.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect.poll(async () => (await heard(page)).find(({ id }) => id === 'a')).toMatchObject({ twoThousandMiles: 1, type: 'state', view: 'funding', selection: 'theme=counter-narcotics', lang: 'es', appearance: 'dark' });
  await expect.poll(async () => (await heard(page)).filter(({ type }) => type === 'selection').length).toBe(1);
});

test('what is asked of an embed before its code is there is done once it is', async ({ page, baseURL }) => {
  await page.goto(host.put(article(`<div style="height:3000px"></div>${pasted('script', wanted(baseURL ?? '', 'links', 'en')).replace('loading="lazy"', '')}`, EARS)));
  const frame = await frameIn(page.locator('iframe'));
  await expect.poll(async () => (await heard(page)).some(({ type }) => type === 'height')).toBe(true);
  await say(page, { twoThousandMiles: 1, type: 'get', id: 7 });
  await expect.poll(async () => (await heard(page)).find(({ id }) => id === 7), { timeout: 20_000 }).toMatchObject({ type: 'state', selection: '' });
  await expect(frame.locator('html')).toHaveAttribute('data-selection', '');
});

test('wrong messages change nothing and are no error', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host.put(article(pasted('script', wanted(baseURL ?? '', 'links', 'en')), EARS)));
  const frame = await frameIn(page.locator('iframe'));
  await alive(frame);
  for (const junk of [null, 'pymxPYMx', 7, [], { twoThousandMiles: 2, type: 'set', selection: 'theme=cyber' }, { twoThousandMiles: 1 }, { twoThousandMiles: 1, type: 'set', selection: { theme: 7 } }, { twoThousandMiles: 1, type: 'set', selection: 'theme=<script>' }, { twoThousandMiles: 1, type: 'set', lang: 'fr', appearance: 7, ink: 'url(x)', font: {} }]) await say(page, junk);
  await say(page, { twoThousandMiles: 1, type: 'get', id: 'last' });
  await expect.poll(async () => (await heard(page)).find(({ id }) => id === 'last')).toMatchObject({ selection: '', lang: 'en' });
  expect(faults).toEqual([]);
});

test('an embed that names its host hears no other', async ({ page, baseURL }) => {
  const stranger = pasted('script', wanted(baseURL ?? '', 'links', 'en')).replace('/embed/links/', '/embed/links/?origin=https://newsroom.example');
  await page.goto(host.put(article(stranger, EARS)));
  const frame = await frameIn(page.locator('iframe'));
  await alive(frame);
  await say(page, { twoThousandMiles: 1, type: 'set', selection: 'theme=counter-narcotics' });
  await say(page, { twoThousandMiles: 1, type: 'get', id: 'asked' });
  await frame.locator('[data-action="table"]').click();
  await expect(frame.getByRole('table')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-selection', '');
  expect((await heard(page)).filter((message) => 'twoThousandMiles' in message)).toEqual([]);
});

test('embeds of one page share what is picked; one that opts out or stands in another group, and another tab, do not', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  const root = baseURL ?? '';
  const body = ['', '', '?link=0', '', ''].map((query, at) => pasted('script', wanted(root, 'matrix', 'en')).replace('/embed/matrix/', `/embed/matrix/${query}`).replace('<iframe', `<iframe${at >= 3 ? ' data-link="b"' : ''}`)).join('\n');
  const address = host.put(article(body));
  const other = await context.newPage();
  await other.goto(address);
  const elsewhere = await frameIn(other.locator('iframe').first());
  await alive(elsewhere);
  await page.bringToFront();
  await page.goto(address);
  const frames: Frame[] = [];
  for (let at = 0; at < 5; at += 1) {
    await page.locator('iframe').nth(at).evaluate((element) => element.scrollIntoView());
    const frame = await frameIn(page.locator('iframe').nth(at));
    await alive(frame);
    frames.push(frame);
  }
  const picked = () => Promise.all(frames.map((frame) => frame.locator('html').getAttribute('data-selection')));
  await say(page, { twoThousandMiles: 1, type: 'set', selection: 'theme=counter-narcotics' }, 0);
  await expect.poll(picked).toEqual(['theme=counter-narcotics', 'theme=counter-narcotics', '', '', '']);
  await say(page, { twoThousandMiles: 1, type: 'set', selection: 'agency=us-dea' }, 3);
  await expect.poll(picked).toEqual(['theme=counter-narcotics', 'theme=counter-narcotics', '', 'agency=us-dea', 'agency=us-dea']);
  expect(await elsewhere.locator('html').getAttribute('data-selection')).toBe('');
});

test('the element tells what is picked, takes it, follows its attributes, and shows its own content until the chart is there', async ({ page, baseURL }) => {
  await page.goto(host.put(article(pasted('element', wanted(baseURL ?? '', 'border', 'en')), '<script>window.picks=[];addEventListener("selectionchange",function(event){if(event.detail)picks.push(event.detail.selection)})</script>')));
  const element = page.locator('two-thousand-miles');
  const frame = await frameIn(element.locator('iframe'));
  await alive(frame);
  await expect(element.getByText('See the chart')).toBeHidden();
  await element.evaluate((found) => Object.assign(found, { selection: 'theme=counter-narcotics' }));
  await expect.poll(() => page.evaluate(() => (window as unknown as { picks: string[] }).picks)).toEqual(['theme=counter-narcotics']); // by the script above
  expect(await element.evaluate((found) => (found as HTMLElement & { selection: string }).selection)).toBe('theme=counter-narcotics'); // as the element's types say
  await element.evaluate((found) => found.setAttribute('lang', 'es'));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await element.evaluate((found) => found.setAttribute('view', 'funding'));
  await expect.poll(async () => (await frameIn(element.locator('iframe'))).url()).toContain('/es/embed/funding/');
});

test('pym.js, as it comes from npm, sizes an embed', async ({ page, baseURL }) => {
  const pym = readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8');
  await page.goto(host.put(article('<div id="chart"></div>', `<script>${pym}</script><script>addEventListener("DOMContentLoaded",function(){new pym.Parent("chart",${JSON.stringify(`${baseURL}embed/funding/`)},{})})</script>`)));
  const frame = await frameIn(page.locator('iframe'));
  const fits = () => expect.poll(async () => Math.abs((await frame.evaluate(() => innerHeight)) - (await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))))).toBeLessThanOrEqual(1);
  await fits();
  await page.setViewportSize({ width: 420, height: 900 });
  await fits();
  await alive(frame);
  await frame.locator('[data-action="table"]').click();
  await expect(frame.getByRole('table')).toBeVisible();
  await fits();
});

test('an embed speaks as Datawrapper’s and AMP’s do, until embed.js says that it listens', async ({ page, baseURL }) => {
  const plain = pasted('script', wanted(baseURL ?? '', 'funding', 'en')).replace(/\n<script.*/, '');
  await page.goto(host.put(article(plain, EARS)));
  await expect.poll(async () => (await heard(page)).some((message) => 'datawrapper-height' in message)).toBe(true);
  const said = await heard(page);
  const height = said.find(({ type }) => type === 'height')?.['height'];
  expect(said).toContainEqual({ 'datawrapper-height': { 'two-thousand-miles': height } });
  expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
});

test('the height follows the table and the language, up and down again', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(host.put(article(pasted('script', wanted(baseURL ?? '', 'funding', 'en')))));
  const element = page.locator('iframe');
  const frame = await frameIn(element);
  await alive(frame);
  const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const fits = () => expect.poll(async () => Math.abs((await element.evaluate((found) => found.clientHeight)) - (await content()))).toBeLessThanOrEqual(1);
  await fits();
  const before = await content();
  await frame.locator('[data-action="table"]').click();
  await expect(frame.getByRole('table')).toBeVisible();
  await fits();
  expect(await content()).toBeGreaterThan(before + 100);
  await frame.locator('[data-action="table"]').click();
  await fits();
  expect(await content()).toBe(before);
  await frame.locator('[data-action="language"]').click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await fits();
});

test('a value that nothing is called is named inside the frame, with the chart; an embed that there isn’t leads to the site', async ({ page, baseURL }) => {
  const address = pasted('script', wanted(baseURL ?? '', 'links', 'en'));
  await page.goto(host.put(article(`${address.replace('/embed/links/', '/embed/links/?theme=conter-narcotics')}\n${address.replace('/embed/links/', '/embed/likns/')}`)));
  const known = await frameIn(page.locator('iframe').first());
  await alive(known);
  await expect(known.locator('[data-notice]')).toContainText('conter-narcotics');
  await expect(known.locator('figure[data-view="links"]')).toBeVisible();
  await page.locator('iframe').nth(1).evaluate((element) => element.scrollIntoView());
  const unknown = await frameIn(page.locator('iframe').nth(1));
  await expect(unknown.getByRole('heading').first()).toBeVisible();
  await expect(unknown.getByRole('link').first()).toHaveAttribute('href', new URL(baseURL ?? '').pathname);
});

test('nothing on the page moves where an embed says its height', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) Object.assign(window, { moved: (window as unknown as { moved: number }).moved + Number(entry.value) }); // set above
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(host.put(article(pasted('script', wanted(baseURL ?? '', 'funding', 'en')))));
  const frame = await frameIn(page.locator('iframe'));
  await alive(frame);
  await expect.poll(() => page.locator('iframe').evaluate((found) => found.style.height)).not.toBe('');
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.02);
});
