import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseCsv } from './csv';
import { figureOf, HOME, LANGUAGES, open, type Language } from './site';

interface Amount { id: string; programId: string; accountId: string | null; lawId: string | null; fiscalYear: number | null; status: string; amountUSD: number; sourceId: string; locator: Record<Language, string> }
const AMOUNTS: Amount[] = JSON.parse(readFileSync('data/funding.json', 'utf8')).rows;
const SOURCES: { id: string; title: string; url: string | null }[] = JSON.parse(readFileSync('data/sources.json', 'utf8')).rows;
const amount = (id: string): Amount => AMOUNTS.find((row) => row.id === id) ?? missing(id);
function missing(id: string): never {
  throw new Error(`data/ has no ${id}`);
}

const WORDS = {
  en: { theme: /^Counter-narcotics/, table: 'Table', none: 'none named' },
  es: { theme: /^Combate a las drogas|^Combate al narcotráfico/, table: 'Tabla', none: 'no nombra ninguna' },
} as const;

const thousands = (value: number): string => value.toLocaleString('en-US');
/** The line of a table that tells an amount, by what is printed there. */
const lineOf = (figure: Locator, { amountUSD, fiscalYear }: Amount): Locator => figure.locator('tbody tr').filter({ hasText: thousands(amountUSD) }).filter({ hasText: String(fiscalYear) });

async function takeRows(page: Page, figure: Locator): Promise<Record<string, string>[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'CSV' }).click()]);
  const [head = [], ...rows] = parseCsv(await readFile(await file.path(), 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

for (const lang of LANGUAGES) {
  test(`${lang}: from counter-narcotics to who paid how much in FY2010, and where that is written, in three clicks`, async ({ page }) => {
    await open(page, HOME[lang]);
    const words = WORDS[lang];
    await page.locator('[data-picker] [data-theme="counter-narcotics"], nav [data-theme="counter-narcotics"], [data-theme="counter-narcotics"]').first().click();
    const figure = await figureOf(page, 'funding');
    await figure.getByRole('button', { name: words.table }).click();
    for (const id of ['cbj-2010-incle', 'cbj-2010-fmf', 'cbj-2010-esf']) {
      const row = amount(id);
      const line = lineOf(figure, row);
      await expect(line).toHaveCount(1);
      await expect(line).toContainText(row.accountId?.toUpperCase() ?? '');
      await expect(line).toContainText(words.none);
      await expect(line).toContainText(row.locator[lang]);
      const source = SOURCES.find((each) => each.id === row.sourceId);
      await expect(line.getByRole('link', { name: source?.title ?? '' })).toHaveAttribute('href', source?.url ?? '');
    }
    const rows = await takeRows(page, figure);
    const ofYear = rows.filter((row) => row['fiscalYear'] === '2010' && row['status'] === 'appropriated');
    for (const id of ['cbj-2010-incle', 'cbj-2010-fmf', 'cbj-2010-esf']) {
      const { accountId, amountUSD, sourceId, locator } = amount(id);
      expect(ofYear.find((row) => row['recordId'] === id)).toMatchObject({ accountId, amountUSD: String(amountUSD), sourceId, locator: locator[lang], selection: 'theme=counter-narcotics' });
    }
  });
}

test('the law is told where the source names one: Mérida in FY2010 and in the supplemental before it', async ({ page }) => {
  await open(page, HOME.en);
  await page.locator('[data-theme="counter-narcotics"]').first().click();
  const figure = await figureOf(page, 'funding');
  await figure.getByRole('combobox').selectOption('merida');
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(lineOf(figure, amount('merida-2010-omnibus-press'))).toContainText('111-117');
  await expect(lineOf(figure, amount('merida-2009-fmf'))).toContainText('111-32');
  const rows = await takeRows(page, figure);
  expect(rows.find((row) => row['recordId'] === 'merida-2010-omnibus-press')).toMatchObject({ programId: 'merida', lawId: 'pl-111-117', amountUSD: '231600000' });
});

test('where sources disagree about a year, the figure says so in words', async ({ page }) => {
  await open(page, './view/funding/?program=aid-mexico&status=appropriated');
  const figure = await figureOf(page, 'funding');
  await figure.getByText(/disagreements between sources about these figures$/).click();
  await expect(figure.getByText(/^FY2010 aid to Mexico: 582\.7 million/)).toBeVisible();
});
