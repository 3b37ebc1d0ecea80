import { expect, test, type Page } from '@playwright/test';
import { agencyOf, factsOf, SOURCES } from './facts';
import { HOME, LANGUAGES, open, WORDS, type Language } from './site';

const DRUGS = factsOf('counter-narcotics');
/** What a reader may take, from asking for the page to having the answer. */
const PATIENCE_MS = 10_000;

test('the facts hold what these tests ask for', () => {
  expect(DRUGS.leadsByReadout.map((tie) => tie.agencyId)).toEqual(['us-nsc', 'mx-cisen']);
  expect(DRUGS.accounts.own).toContain('INCLE');
  expect(DRUGS.issues).toBe(2);
});

/** Who carries it, on what evidence, which accounts pay: as the page says it once the theme is picked. */
async function expectAnswer(page: Page, lang: Language): Promise<void> {
  const words = WORDS[lang];
  await expect(page.getByRole('region', { name: words.selection })).toContainText(DRUGS.label[lang]);
  const finding = page.locator('figure[data-view="links"] figcaption');
  for (const number of [DRUGS.agencies.US, DRUGS.agencies.MX]) await expect(finding).toContainText(new RegExp(`\\b${number}\\b`));
  await expect(finding).toContainText(words.stating(DRUGS.statedAgencies));
  for (const account of DRUGS.accounts.all) await expect(finding).toContainText(account);
  // The figure lights every account that the sentence names, and no other.
  const lit = page.locator('figure[data-view="links"] [data-account][data-state="on"]');
  await expect(lit).toHaveCount(DRUGS.accounts.all.length);
  for (const account of DRUGS.accounts.all) await expect(lit.filter({ hasText: new RegExp(`^${escape(account)}`) })).not.toHaveCount(0);

  const evidence = page.getByRole('region', { name: words.evidence });
  for (const tie of DRUGS.leadsByReadout) {
    const agency = agencyOf(tie.agencyId);
    const row = evidence.getByRole('listitem').filter({ has: page.getByRole('button', { name: agency.name[lang] }) }).filter({ hasText: tie.why[lang] });
    await expect(row).toContainText(`${words.leads} · ${words.stated}`);
    await expect(row).toContainText(tie.locator[lang]);
    await expect(row.getByRole('link')).toHaveAttribute('href', SOURCES.find(({ id }) => id === tie.sourceId)?.url ?? '');
  }
  const paying = evidence.locator('dt', { hasText: words.pays }).locator('xpath=following-sibling::dd[1]').getByRole('listitem');
  await expect(paying).toContainText(DRUGS.accounts.own);
}

for (const lang of LANGUAGES) {
  test(`by mouse, ${lang}: one click on the theme answers who, on what evidence, and who pays`, async ({ page }) => {
    const start = Date.now();
    await open(page, HOME[lang]);
    await page.getByRole('link', { name: DRUGS.label[lang] }).click();
    await expectAnswer(page, lang);
    expect(Date.now() - start).toBeLessThan(PATIENCE_MS);
  });

  test(`by keyboard alone, ${lang}: Tab and Enter give the same answer`, async ({ page }) => {
    await open(page, HOME[lang]);
    const picker = page.getByRole('link', { name: DRUGS.label[lang] });
    for (let presses = 0; presses < 30 && !(await picker.evaluate((link) => link === document.activeElement)); presses++) await page.keyboard.press('Tab');
    await expect(picker).toBeFocused();
    await page.keyboard.press('Enter');
    await expectAnswer(page, lang);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    test(`${lang}: the theme leads to its agencies with role, basis, reason and source, and to its accounts`, async ({ page }) => {
      const words = WORDS[lang];
      await page.goto(HOME[lang]);
      await page.getByRole('link', { name: DRUGS.label[lang] }).first().click();
      const section = page.locator('#theme-counter-narcotics');
      await expect(section).toBeInViewport();
      for (const tie of DRUGS.leadsByReadout) {
        const row = section.getByRole('listitem').filter({ hasText: agencyOf(tie.agencyId).name[lang] });
        await expect(row).toContainText(`${words.leads}, ${words.stated}: ${tie.why[lang]}`);
        await expect(row.getByRole('link')).toHaveAttribute('href', `#source-${tie.sourceId}`);
        await expect(page.locator(`#source-${tie.sourceId}`)).toHaveAttribute('href', SOURCES.find(({ id }) => id === tie.sourceId)?.url ?? '');
      }
      const named = section.getByRole('listitem').filter({ hasText: new RegExp(`(${DRUGS.own.map((tie) => escape(agencyOf(tie.agencyId).name[lang])).join('|')}) \\(`) });
      await expect(named).toHaveCount(DRUGS.own.length);
      await expect(section).toContainText(`${words.pays}: ${DRUGS.accounts.own.join(', ')}`);
    });
  }
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
