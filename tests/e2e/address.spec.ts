import { expect, test, type Locator, type Page } from '@playwright/test';
import { factsOf, TIES } from './facts';
import { expectSelection, HOME, LANGUAGES, open, ready, viewsOf, WORDS } from './site';

const DRUGS = factsOf('counter-narcotics');
const ALL_OF_IT = 'theme=counter-narcotics&agency=us-inl';

const query = (page: Page): string => new URL(page.url()).search;
const pick = (page: Page, label: string): Promise<void> => page.getByRole('link', { name: label }).first().click();
/** The view's own mark of an agency. */
const agencyMark = (page: Page, abbr: string): Locator => page.locator('figure[data-view="links"]').getByRole('option', { name: new RegExp(`^${abbr}:`) }).first();
const tiesOn = (page: Page): Locator => page.locator('figure[data-view="matrix"] [role="option"][data-theme][data-agency]:not([data-state="off"])');

test('picks stand in the address; Back, Forward, reload, a new tab and the other language keep them', async ({ page, context }) => {
  await open(page, HOME.en);
  await expectSelection(page, '');
  await pick(page, DRUGS.label.en);
  await expectSelection(page, 'theme=counter-narcotics');
  expect(query(page)).toBe('?theme=counter-narcotics');
  // Another dimension narrows down: what was picked of the first stays.
  await agencyMark(page, 'INL').click();
  await expectSelection(page, ALL_OF_IT);
  expect(query(page)).toBe(`?${ALL_OF_IT}`);

  await page.goBack();
  await expectSelection(page, 'theme=counter-narcotics');
  await page.goBack();
  await expectSelection(page, '');
  await page.goForward();
  await page.goForward();
  await expectSelection(page, ALL_OF_IT);

  await page.reload();
  await expectSelection(page, ALL_OF_IT);

  const tab = await context.newPage();
  await open(tab, page.url());
  await expectSelection(tab, ALL_OF_IT);
  await expect(agencyMark(tab, 'INL')).toHaveAttribute('data-state', 'on');
  await expect(agencyMark(tab, 'INL')).toHaveAttribute('aria-selected', 'true');
  await tab.close();

  await ready(page);
  await page.locator('[data-action="language"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectSelection(page, ALL_OF_IT);
  expect(new URL(page.url()).pathname).toMatch(/\/es\/$/);
  await expect(page.getByRole('region', { name: WORDS.es.selection })).toContainText(DRUGS.label.es);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectSelection(page, ALL_OF_IT);
});

test('an address in any order, with repeats and with parameters of others, is drawn in the canonical order', async ({ page }) => {
  await open(page, `${HOME.en}?years=2010-2012&agency=us-dea,us-cbp,us-dea&utm_source=mail&theme=counter-narcotics`);
  await expectSelection(page, 'theme=counter-narcotics&agency=us-cbp,us-dea&years=2010-2012');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('the same pick again unpicks, Shift adds and takes away, and each part of the bar can be removed', async ({ page }) => {
  await open(page, HOME.en);
  await pick(page, DRUGS.label.en);
  await page.getByRole('link', { name: 'Cyber threats' }).click({ modifiers: ['Shift'] });
  await expectSelection(page, 'theme=counter-narcotics,cybersecurity-priority');
  await page.getByRole('button', { name: `Remove ${DRUGS.label.en} from the selection` }).click();
  await expectSelection(page, 'theme=cybersecurity-priority');
  await page.getByRole('link', { name: 'Cyber threats' }).click();
  await expectSelection(page, '');
});

for (const lang of LANGUAGES) {
  test(`what an address asks for in vain is named with the nearest, and the notice can be dismissed, ${lang}`, async ({ page }) => {
    const words = WORDS[lang];
    await open(page, `${HOME[lang]}?theme=counter-narcotic&agency=us-cpb&place=atlantis&miles=900-100&years=soon&basis=rumoured&views=links,pie&appearance=pink&status=stolen&program=meridan&order=size`);
    const notice = page.locator('[data-notice]');
    await expect(notice).toHaveCount(1);
    for (const value of ['counter-narcotic', 'us-cpb', 'atlantis', '900-100', 'soon', 'rumoured', 'pie', 'pink', 'stolen', 'meridan', 'size']) await expect.soft(notice).toContainText(new RegExp(`[‘“]${value}[’”]`));
    await expect(notice).toContainText(DRUGS.label[lang]);
    await expect(notice).toContainText(lang === 'en' ? 'Customs and Border Protection' : 'Aduanas y Protección Fronteriza');
    await expect(page.locator('figure[data-view="links"] [role="option"]:visible').first()).toBeVisible();
    await notice.getByRole('link', { name: DRUGS.label[lang] }).click();
    await expectSelection(page, 'theme=counter-narcotics');
    await notice.getByRole('button', { name: words.dismiss }).click();
    await expect(notice).toHaveCount(0);
  });
}

test('?basis= counts only ties so grounded, and the legend writes it', async ({ page }) => {
  await open(page, `${HOME.en}?basis=stated&views=matrix,links`);
  const stated = TIES.filter((tie) => tie.basis === 'stated');
  await expect(tiesOn(page)).toHaveCount(stated.length);
  await expect(page.getByRole('region', { name: WORDS.en.selection })).toContainText(`${new Set(stated.map((tie) => tie.agencyId)).size} agencies, ${stated.length} ties`);

  const legend = page.locator('figure[data-view="matrix"]').getByRole('group', { name: 'Ties that count, by how we know them' });
  await legend.getByText('documented').click();
  await expect(tiesOn(page)).toHaveCount(TIES.filter((tie) => tie.basis !== 'inferred').length);
  await expectSelection(page, 'basis=stated,documented');
  expect(query(page)).toContain('basis=stated,documented');
  await legend.getByText('inferred').click();
  await expect(tiesOn(page)).toHaveCount(TIES.length);
  await expectSelection(page, '');
});

test('?basis= reaches sentences and accounts: without our own reading less money is tied to the theme', async ({ page }) => {
  const finding = page.locator('figure[data-view="links"] figcaption');
  await open(page, `${HOME.en}?theme=counter-narcotics`);
  await expect(finding).toContainText(`${DRUGS.agencies.US} U.S. and ${DRUGS.agencies.MX} Mexican agencies`);
  await open(page, `${HOME.en}?theme=counter-narcotics&basis=stated`);
  const kept = factsOf('counter-narcotics', ['stated']);
  await expect(finding).toContainText(`${kept.agencies.US} U.S. and ${kept.agencies.MX} Mexican`);
  for (const account of DRUGS.accounts.all.filter((each) => !kept.accounts.all.includes(each))) await expect(finding).not.toContainText(account);
});

test('?views= says which views are shown, in that order', async ({ page }) => {
  await open(page, `${HOME.en}?views=sources,links`);
  await expect(page.locator('figure[data-view]')).toHaveCount(2);
  expect(await viewsOf(page)).toEqual(['sources', 'links']);
});

test('?appearance= paints before any code comes, the switch writes it, and the other language keeps it', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await open(page, `${HOME.en}?appearance=light`);
  const light = await paper();
  const choice = page.getByRole('combobox', { name: WORDS.en.appearance });
  await choice.selectOption('dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  expect(query(page)).toBe('?appearance=dark');
  await choice.selectOption('print');
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
  await choice.selectOption('dark');
  await page.locator('[data-action="language"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(query(page)).toBe('?appearance=dark');
  expect(await paper()).toBe(dark);
});

test('?lang= leads to the page of that language, and the link to the other keeps what is picked before any code has come', async ({ page }) => {
  await open(page, './?theme=counter-narcotics,heroin-demand&lang=es#matrix');
  await expect(page).toHaveURL(/\/es\/\?theme=counter-narcotics,heroin-demand#matrix$/);
  await page.route(/assets\/(?!boot-).*\.js$/, () => {}); // never answered
  await page.goto('./?theme=counter-narcotics');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  await page.locator('[data-action="language"]').click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/es\/\?theme=counter-narcotics$/);
});
