import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseCsv } from './csv';
import { figureOf, HOME, open, VIEWS } from './site';

/** What each legend says whatever is picked: a picture without it can't be read. */
const LEGEND: Readonly<Record<(typeof VIEWS)[number], readonly string[]>> = {
  links: ['stated', 'documented', 'inferred'],
  border: ['Personal vehicles, 2014'],
  strip: ['dotted: months missing or doubtful', 'tick: a single crossing'],
  funding: ['not split by account', 'sources disagree'],
  matrix: ['stated', 'documented', 'inferred'],
  indicators: ['the meeting, 26 February 2015', 'open line: no figure found'],
  timeline: ['no trace found', 'outcome documented'],
  sources: ['What was said, done and promised', 'cites it but does not answer the selection'],
};
const GENERIC = /\b(?:serif|sans-serif|system-ui)$/;

async function save(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** What each file of rows says of where it is from. */
const ORIGIN = ['selection', 'page', 'dataModified', 'dataVersion'];
const versionOf = async (page: Page): Promise<string> => /version (\w+)/.exec(await page.locator('footer').innerText())?.[1] ?? '';

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What an SVG file holds, read by a browser's own parser. */
const read = (page: Page, source: string) =>
  page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...svg.querySelectorAll('*')];
    return {
      root: svg.documentElement.localName,
      hasFault: svg.querySelector('parsererror') !== null,
      width: Number(svg.documentElement.getAttribute('width')),
      height: Number(svg.documentElement.getAttribute('height')),
      text: [...svg.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      references: all.flatMap((element) => [...element.attributes].filter(({ name, value }) => (/(^|:)href$/.test(name) && !value.startsWith('#')) || /url\((?!['"]?#)/.test(value)).map(({ name, value }) => `${element.localName} ${name}=${value}`)),
      targets: all.flatMap((element) => [...element.attributes].flatMap(({ value }) => [...value.matchAll(/url\(['"]?#([^'")]+)/g)].map(([, id]) => id ?? ''))).filter((id) => svg.getElementById(id) === null),
      variables: all.flatMap((element) => [...element.attributes].filter(({ value }) => value.includes('var(')).map(({ name, value }) => `${name}=${value}`)),
      foreign: all.filter((element) => element.namespaceURI !== 'http://www.w3.org/2000/svg' || ['script', 'foreignObject', 'image'].includes(element.localName)).map((element) => element.localName),
      families: [...new Set([...svg.querySelectorAll('text, tspan')].map((element) => element.closest('[font-family]')?.getAttribute('font-family') ?? 'none'))],
      shapes: svg.querySelectorAll('path, circle, rect, line, polygon, polyline').length,
    };
  }, source);

/** Width and height that a PNG file declares. */
const sizeOf = (png: Buffer) => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

for (const id of VIEWS) {
  test(`${id} is taken away as rows, as a drawing and as a picture in two sizes`, async ({ page }) => {
    await open(page, `${HOME.en}?theme=counter-narcotics&views=${id}`);
    const figure = await figureOf(page, id);

    const csv = await save(page, figure.getByRole('button', { name: 'CSV' }));
    expect(csv.name).toMatch(new RegExp(`^${id}_theme-counter-narcotics_.*\\.csv$`));
    const [head = [], ...rows] = parseCsv(csv.content.toString('utf8'));
    expect(head.every((name) => /^[a-z][A-Za-z0-9]*$/.test(name)), head.join()).toBe(true);
    expect(new Set(head).size).toBe(head.length);
    expect(head.slice(-ORIGIN.length)).toEqual(ORIGIN);
    // A linked column that the page shows as one is two in the file: what it is called, and where it leads.
    const addresses = head.filter((name) => head.includes(name.replace(/Url$/, '')) && name.endsWith('Url'));
    expect(new Set(rows.map((row) => row.at(-1))), 'the version that the foot of the page names').toEqual(new Set([await versionOf(page)]));
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    await figure.getByRole('button', { name: 'Table' }).click();
    const table = figure.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(head.length - ORIGIN.length - addresses.length);
    await expect(table.locator('tbody tr')).toHaveCount(rows.length);
    expect(rows.length).toBeGreaterThan(0);

    const svg = await save(page, figure.getByRole('button', { name: 'SVG' }));
    const drawing = await read(page, svg.content.toString('utf8'));
    expect(drawing).toMatchObject({ root: 'svg', hasFault: false, references: [], targets: [], variables: [], foreign: [] });
    expect(drawing.shapes).toBeGreaterThan(20);
    for (const part of await figure.locator('figcaption > *').allInnerTexts()) expect(words(drawing.text)).toContain(words(part));
    for (const entry of LEGEND[id]) expect(words(drawing.text)).toContain(entry);
    expect(drawing.families.filter((family) => !GENERIC.test(family))).toEqual([]);

    const [once, twice] = [figure.getByRole('button', { name: 'PNG', exact: true }), figure.getByRole('button', { name: 'PNG 2×' })];
    const size = sizeOf((await save(page, once)).content);
    expect(size).toEqual({ width: drawing.width, height: drawing.height });
    const large = await save(page, twice);
    expect(sizeOf(large.content)).toEqual({ width: size.width * 2, height: size.height * 2 });
    expect(large.content.length, 'a blank picture packs to next to nothing').toBeGreaterThan(50_000);
    await expect(once).toHaveAttribute('title', new RegExp(`\\b${size.width} pixels`));
    await expect(twice).toHaveAttribute('title', new RegExp(`\\b${size.width * 2} pixels`));
  });
}
