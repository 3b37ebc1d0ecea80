import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { figureOf, HOME, LANGUAGES, open } from './site';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const NAMES = { en: { copy: 'Copy', copied: 'Copied.', width: '600 px', plain: /Frame alone/ }, es: { copy: 'Copiar', copied: 'Copiado.', width: '600 px', plain: /Solo el marco/ } } as const;

for (const lang of LANGUAGES) {
  test(`the dialog in ${lang} shows the embed, hands out its markup without a clipboard, and is closed by Escape`, async ({ page }) => {
    const names = NAMES[lang];
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
    await open(page, `${HOME[lang]}view/funding/?theme=counter-narcotics`);
    const figure = await figureOf(page, 'funding');
    const button = figure.locator('[data-action="embed"]');
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[data-embed-dialog]');
    await expect(dialog).toBeVisible();
    const preview = dialog.frameLocator('iframe');
    await expect(preview.locator('figure[data-view="funding"]')).toBeVisible();
    await dialog.getByRole('radio', { name: names.width, exact: true }).check();
    await expect(dialog.locator('iframe')).toHaveAttribute('width', '600');
    await expect.poll(async () => Number(await dialog.locator('iframe').getAttribute('height'))).toBe(await preview.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height)));
    await dialog.getByRole('radio', { name: names.plain }).check();
    const code = dialog.getByRole('textbox').last();
    await expect(code).toHaveValue(new RegExp(`/${lang === 'es' ? 'es/' : ''}embed/funding/theme/counter-narcotics/"`));
    await dialog.getByRole('button', { name: names.copy, exact: true }).click();
    await expect(dialog.getByText(names.copied)).toBeVisible();
    await page.evaluate(AXE);
    const faults = await page.evaluate<string[]>(`axe.run(document.querySelector('dialog[data-embed-dialog]'), { iframes: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);
    expect(faults).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-selection', 'theme=counter-narcotics');
  });

  test(`the gallery in ${lang} shows every chart with the line that put it there, and axe finds nothing in the page`, async ({ page, baseURL }) => {
    await page.goto(`${HOME[lang]}embed/`);
    await expect(page.locator('iframe[data-two-thousand-miles]')).toHaveCount(8);
    await expect(page.frameLocator('iframe').first().locator('figure')).toBeVisible();
    await expect(page.locator('pre code').first()).toContainText(`src="${baseURL}${lang === 'es' ? 'es/' : ''}embed/links/"`);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toContain(`${baseURL}embed.js`);
    expect(saved).not.toContain('site.example');
    await page.evaluate(AXE);
    const faults = await page.evaluate<string[]>(`axe.run(document, { iframes: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`);
    expect(faults).toEqual([]);
  });
}
