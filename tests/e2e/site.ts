import { expect, type Locator, type Page } from '@playwright/test';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The page of each language, from the root of the site. */
export const HOME: Readonly<Record<Language, string>> = { en: './', es: './es/' };

/** What the tests look for by name, as a reader would. */
export const WORDS = {
  en: { selection: 'Selection', evidence: 'Evidence', leads: 'leads', stated: 'stated', pays: 'Accounts that pay', stating: (n: number) => `the readout itself names ${['none', 'one', 'two', 'three'][n]} of them`, retry: 'Try again', dismiss: 'Dismiss', search: 'Search', close: 'Close', appearance: 'Appearance' },
  es: { selection: 'Selección', evidence: 'Evidencia', leads: 'encabeza', stated: 'afirmado', pays: 'Cuentas que pagan', stating: (n: number) => `el comunicado solo nombra ${['ninguna', 'una', 'dos', 'tres'][n]}`, retry: 'Reintentar', dismiss: 'Cerrar aviso', search: 'Buscar', close: 'Cerrar', appearance: 'Apariencia' },
} as const satisfies Record<Language, Record<string, string | ((n: number) => string)>>;

/** Opens a page and waits until what is on the screen is drawn and answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export const ready = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

/** Reads the page to its end, as a reader scrolls, until every view has come alive. Ends at the top. */
export async function scrollThrough(page: Page): Promise<void> {
  const views = await page.locator('figure[data-view]').count();
  for (let at = 0; at < views; at++) {
    const figure = page.locator('figure[data-view]').nth(at);
    await figure.evaluate((element) => element.scrollIntoView());
    await expect(figure).toHaveAttribute('data-live', '');
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** The views that the page must have, in this order. */
export const VIEWS = ['links', 'border', 'strip', 'funding', 'matrix', 'indicators', 'timeline', 'sources'] as const;

/** Ids of the views on the page, in its order. */
export const viewsOf = (page: Page): Promise<string[]> => page.locator('figure[data-view]').evaluateAll((figures) => figures.map((figure) => figure.dataset['view'] ?? ''));

/** A view's figure, once it is drawn and answers. */
export async function figureOf(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure[data-view="${id}"]`);
  await figure.evaluate((element) => element.scrollIntoView());
  await expect(figure).toHaveAttribute('data-live', '');
  return figure;
}

/** Waits until the selection as drawn, in canonical order, is this one. */
export const expectSelection = (page: Page, selection: string): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-selection', selection);
