import type { Page } from '@playwright/test';

/**
 * Drawn marks, counted by what they carry: whatever stands for a thing or a number (design: hooks) and is painted. Not
 * counted are boxes that only hold marks, controls, words alone that name a thing which has its mark in the figure, and
 * the line that shows the same meeting's date in every panel.
 */
export const drawnIn = (page: Page, id: string) =>
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
export async function namedIn(page: Page, id: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `figure[data-view="${id}"] [role="listbox"]` });
  const trees = await Promise.all(nodeIds.map((nodeId) => client.send('Accessibility.queryAXTree', { nodeId, role: 'option' })));
  await client.detach();
  return trees.flatMap(({ nodes }) => nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? '').trim()));
}
