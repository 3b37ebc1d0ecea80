import { expect, test, type Page } from '@playwright/test';
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

/**
 * Drawn marks, counted by what they carry: whatever stands for a thing or a number (design: hooks) and is painted. Not
 * counted are boxes that only hold marks, controls, words alone that name a thing
 * which has its mark in the figure, and the line that shows the same meeting's date in every panel.
 */
const drawnIn = (page: Page, id: string) =>
  page.locator(`figure[data-view="${id}"]`).evaluate((figure) => {
    const IDS = ['theme', 'agency', 'place', 'account', 'indicator', 'meeting', 'source'];
    const HOOKS = [...IDS, 'value', 'year', 'mile'].map((hook) => `[data-${hook}]`).join(',');
    const SHAPES = 'path, circle, rect, line, polygon, polyline, ellipse, use, img, i';
    const carriers = [...figure.querySelectorAll<HTMLElement | SVGElement>(HOOKS)].filter(
      (element) => element.getClientRects().length > 0 && !element.querySelector('[role="option"]') && !element.closest('button:not([role="option"]), select, label') && !(element.dataset['meeting'] && element.closest('[aria-hidden="true"]')),
    );
    const idsOf = (element: HTMLElement | SVGElement) => IDS.flatMap((hook) => element.dataset[hook]?.split(' ') ?? []);
    const marks = new Set(carriers.flatMap((element) => element.closest<HTMLElement | SVGElement>('[role="option"]') ?? []));
    const known = new Set([...marks].flatMap(idsOf));
    const isName = (element: HTMLElement | SVGElement) => !element.matches(SHAPES) && !element.querySelector(SHAPES) && idsOf(element).every((each) => known.has(each));
    const brief = (element: Element) => element.outerHTML.slice(0, 160);
    return {
      count: marks.size,
      unreachable: carriers.filter((element) => !element.closest('[role="option"]') && !isName(element)).map(brief),
      unpainted: [...marks].filter((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width + height === 0 || !mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      }).map(brief),
    };
  });

/** Marks as assistive technology meets them: options of the browser's own accessibility tree, by their names. */
async function namedIn(page: Page, id: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `figure[data-view="${id}"] [role="listbox"]` });
  const trees = await Promise.all(nodeIds.map((nodeId) => client.send('Accessibility.queryAXTree', { nodeId, role: 'option' })));
  await client.detach();
  return trees.flatMap(({ nodes }) => nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? '').trim()));
}

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
