import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { estimate } from '../../src/embed/estimate';
import { HEIGHTS } from '../../src/frame/embed/heights';
import { LANGUAGES, VIEWS } from './site';

/** On both sides of each width at which a view takes another form. */
const WIDTHS = [320, 359, 360, 480, 600, 759, 760, 959, 960, 1039, 1040, 1200];
/** The share by which another system's fonts, or a word more in a view, may make it differ. */
const NEAR = 0.2;

test('the heights that pages reserve for embeds are near to what they are', async ({ page }) => {
  test.setTimeout(120_000);
  // As printed: that is the height that an embed says first.
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  const measured: Record<string, Record<string, string>> = {};
  for (const lang of LANGUAGES) {
    measured[lang] = {};
    for (const view of VIEWS) {
      await page.goto(`${lang === 'es' ? 'es/' : ''}embed/${view}/`);
      const heights: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        heights.push(`${width}:${height}`);
      }
      measured[lang][view] = heights.join(' ');
    }
  }
  if (process.env['UPDATE_EMBEDS']) {
    const file = 'src/frame/embed/heights.ts';
    const table = JSON.stringify(measured, null, 2).replaceAll(/"(\w+)": /g, '$1: ').replaceAll('"', "'");
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(= )\{[\s\S]*\};\n$/, (_all, before: string) => `${before}${table};\n`));
    return;
  }
  const far = Object.entries(measured).flatMap(([lang, views]) =>
    Object.entries(views).flatMap(([view, list]) =>
      list.split(' ').flatMap((pair) => {
        const [width = 0, height = 0] = pair.split(':').map(Number);
        const reserved = estimate(HEIGHTS[lang === 'es' ? 'es' : 'en'][view], width);
        return Math.abs(reserved - height) > height * NEAR ? [`${lang} ${view} at ${width} px: ${height} px, reserved ${reserved}`] : [];
      }),
    ),
  );
  expect(far, 'UPDATE_EMBEDS=1 measures them anew').toEqual([]);
});
