import { expect, test } from '@playwright/test';
import { drawnIn, namedIn } from './drawn';
import { AGENCIES, SOURCES, THEMES, TIES } from './facts';
import { figureOf, HOME, open, VIEWS } from './site';

const UNFOLDS = /^Show all/;
const TIED = new Set(TIES.map((tie) => tie.agencyId));
const tiedOf = (country: string): number => AGENCIES.filter((agency) => agency.country === country && TIED.has(agency.id)).length;

/** What a figure draws at the least, counted from the facts. */
const AT_LEAST: Partial<Record<(typeof VIEWS)[number], number>> = {
  links: TIES.length + THEMES.length,
  matrix: TIES.length + THEMES.length,
  sources: 40,
};

for (const width of [1440, 360]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const id of VIEWS) {
      test(`every mark that ${id} draws is reachable and named`, async ({ page }) => {
        await open(page, `${HOME.en}?views=${id}`);
        const figure = await figureOf(page, id);
        const drawn = await drawnIn(page, id);
        // The browser makes its accessibility tree a moment after the picture; the last entries of a list may open the rest of it.
        await expect.poll(async () => (await namedIn(page, id)).filter((name) => !UNFOLDS.test(name)).length).toBe(drawn.count);
        const names = await namedIn(page, id);
        expect(drawn.unreachable).toEqual([]);
        expect(drawn.unpainted).toEqual([]);
        expect(names.filter((name) => name === '')).toEqual([]);
        expect(drawn.count).toBeGreaterThanOrEqual(AT_LEAST[id] ?? 20);
        if (id === 'links' && width === 1440) expect(names.filter((name) => /supports|leads/.test(name)).length).toBe(TIES.length);
        if (id === 'matrix' && width === 1440) expect(drawn.count).toBe(TIES.length + THEMES.length + tiedOf('US') + tiedOf('MX'));
        if (id === 'sources') expect(await figure.getByRole('listbox').getByRole('option', { name: UNFOLDS }).count()).toBe(new Set(SOURCES.map(({ kind }) => kind)).size);
      });
    }
  });
}
