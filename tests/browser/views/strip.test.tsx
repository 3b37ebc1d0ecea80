import { useMemo } from 'react';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import corridorFile from '../../../data/geometry/corridor.json';
import heroFile from '../../../data/geometry/hero.json';
import lineFile from '../../../data/geometry/line.json';
import { Providers } from '../../../src/app/Providers';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { COMPILED, type Slice } from '../../../src/dataset/schema';
import { usePicking } from '../../../src/frame/usePicking';
import { indexDataset } from '../../../src/model/index-dataset';
import { createLinking } from '../../../src/model/linking';
import { writeAddress } from '../../../src/selection/address';
import { createAddressStore } from '../../../src/selection/store';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { textOf } from '../../../src/text/text';
import { useParams } from '../../../src/views/params-context';
import { strip } from '../../../src/views/strip';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
const tables = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, fileOf(table)?.rows ?? []])), about: fileOf('dataset'), series: fileOf('indicators')?.rows ?? [] };
// The tables lie in data/ as the app gets them, and every build checks them.
const slices = { core: tables as unknown as Slice, geometry: { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []])), geometry: { line: lineFile, hero: heroFile }, corridor: corridorFile } as unknown as Slice };
const INDEX = indexDataset(mergeSlices(slices));
const TEXTS = { en: textOf('en', en), es: textOf('es', es) };

interface Asked {
  readonly search?: string;
  readonly width?: number;
  readonly lang?: 'en' | 'es';
  readonly form?: 'wide' | 'narrow';
  readonly picture?: boolean;
}

/** The view with its legend between two buttons, on a page with margins, and an address whose query only the test sees. */
async function show({ search = '', width = 1440, lang = 'en', form = 'wide', picture = false }: Asked = {}) {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(INDEX, address);
  const language = { otherLang: 'es', otherHref: '#', switchLanguage: () => {} } as const;
  function Figure() {
    const params = useParams();
    const model = useMemo(() => strip.model(INDEX, params), [params]);
    return (
      <main {...usePicking()} style={{ marginInline: 'var(--page-margin)' }}>
        <button type="button">before</button>
        <figure style={{ margin: 0 }}><strip.Legend form={form} /><strip.Chart model={model} form={form} {...(picture && { width: 1280 })} /></figure>
        <button type="button">after</button>
      </main>
    );
  }
  function App() {
    const text = useMemo(() => TEXTS[lang], []);
    return <Providers text={text} language={language} linking={linking} address={address}><Figure /></Providers>;
  }
  await page.viewport(width, 900);
  await render(<App />);
  return () => writeAddress(address.get());
}

const marks = (query = '') => [...document.querySelectorAll<HTMLElement>(`[role="option"]${query}`)].filter((mark) => mark.getClientRects().length > 0);
const inLane = (lane: string) => [...document.querySelectorAll<HTMLElement>(`[data-lane="${lane}"] [role="option"]`)];
const lanes = () => [...document.querySelectorAll('[data-row]')].map((lane) => lane.getAttribute('data-row'));
const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const times = (key: string, count: number) => `{${key}}`.repeat(count);
const field = (name: string) => page.getByRole('textbox', { name });

afterEach(cleanup);

describe('the figure', () => {
  test('has a named mark for each thing on the line, in the order of miles, and no mark is a tab stop', async () => {
    await show();
    const counts = Object.fromEntries(['ports', 'ground', 'states', 'sectors', 'barriers', 'traffic'].map((lane) => [lane, inLane(lane).length]));
    expect(counts).toEqual({ ports: 28 + 54, ground: 4, states: 10, sectors: 9, barriers: 4, traffic: 25 });
    expect(marks().every((each) => (each.getAttribute('aria-label') ?? '').length > 5)).toBe(true);
    expect(marks().filter((each) => each.tabIndex === 0)).toEqual([]);
    for (const lane of ['ports', 'ground', 'sectors', 'barriers', 'traffic']) {
      const miles = inLane(lane).map((each) => Number(each.dataset['mile']));
      expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    }
  });

  test('says on the mark what it counts, in which year, from which source and what is odd about it', async () => {
    await show({ search: '?measure=pedestrians&year=2023' });
    const laredo = inLane('ports').find((each) => each.dataset['place'] === 'port-2304');
    expect(laredo?.getAttribute('aria-label')).toMatch(/^Laredo,\nport of entry, mile 1,592\.1, good to about 10 miles,\n[\d,]+ northbound pedestrians in 2023,\none doubtful month: 1,539 in October 2023/);
    expect([laredo?.dataset['year'], laredo?.dataset['source'], laredo?.dataset['odd']]).toEqual(['2023', 'bts-bce', '']);
    const valley = inLane('sectors').at(-1);
    expect(valley?.dataset['year']).toBe('2023');
    expect(valley?.getAttribute('aria-label')).toContain('not comparable before 2020');
  });

  test('is walked along a lane and from lane to lane at about the same mile', async () => {
    await show();
    inLane('ports').find((each) => each.dataset['place'] === 'port-2604')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('surveyed on land,\ngood to 1.5 miles,\nmiles 165 to 699');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Sonora');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-place')).toBe('sector-tucson');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-place')).toBe('sector-el-paso');
  });
});

describe('the brush', () => {
  test('picks miles 300 to 620 by keyboard alone, and what lies there answers', async () => {
    const address = await show();
    slider('First mile').element().focus();
    await userEvent.keyboard(times('PageUp', 30));
    await expect.element(slider('First mile')).toHaveAttribute('aria-valuetext', 'mile 300, Tucson Sector');
    slider('Last mile').element().focus();
    await userEvent.keyboard(`{End}${times('PageDown', 133)}${times('ArrowLeft', 4)}`);
    await expect.element(slider('Last mile')).toHaveAttribute('aria-valuenow', '620');
    expect(address()).toBe('?miles=300-620');
    expect(inLane('ports').filter((each) => each.dataset['state'] === 'on').map((each) => each.dataset['place'])).toEqual([
      'port-2606', 'sasabe', 'nogales-mariposa', 'port-2604', 'nogales-deconcini', 'nogales-morley', 'port-2603', 'naco', 'port-2601', 'douglas', 'antelope-wells',
    ]);
    expect(inLane('sectors').filter((each) => each.dataset['state'] === 'on').map((each) => each.dataset['place'])).toEqual(['sector-tucson', 'sector-el-paso']);
  });

  test('takes miles as they are typed, and gives all back', async () => {
    const address = await show();
    await field('First mile').fill('300');
    await userEvent.keyboard('{Enter}');
    await field('Last mile').fill('620');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?miles=300-620');
    await field('Last mile').fill('nowhere');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Last mile')).toHaveValue('620');
    await page.getByRole('button', { name: 'All miles' }).click();
    expect(address()).toBe('');
  });

  test('takes a stretch dragged with the mouse, and an end moved', async () => {
    const address = await show();
    const box = document.querySelector('[data-row="ruler"] svg')?.getBoundingClientRect();
    const width = box?.width ?? 0;
    const track = page.getByRole('group', { name: 'Stretch of miles that is picked' });
    const at = (mile: number) => ({ x: (width * mile) / 1954, y: (box?.top ?? 0) - (track.element().getBoundingClientRect().top) + 12 });
    await userEvent.dragAndDrop(track, track, { sourcePosition: at(300), targetPosition: at(620) });
    const [from, to] = address().replace('?miles=', '').split('-').map(Number);
    expect(Math.abs((from ?? 0) - 300)).toBeLessThanOrEqual(2);
    expect(Math.abs((to ?? 0) - 620)).toBeLessThanOrEqual(2);
  });

  test('is also moved by picking a state or a river: its miles are the stretch', async () => {
    const address = await show();
    inLane('states').find((each) => each.getAttribute('aria-label')?.startsWith('New Mexico'))?.focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?miles=519.2-699');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('');
  });

  test('runs down the page in the narrow form, and its arrows with it', async () => {
    const address = await show({ width: 360, form: 'narrow' });
    slider('First mile').element().focus();
    await userEvent.keyboard(`${times('PageUp', 10)}{ArrowDown}`);
    await expect.element(slider('First mile')).toHaveAttribute('aria-valuenow', '101');
    await userEvent.tab();
    expect(address()).toBe('?miles=101-1954');
  });
});

describe('lanes', () => {
  test.each(['en', 'es'] as const)('keep their heads apart and the brush on the ruler, however long a measure is called (%s)', async (lang) => {
    await show({ lang, width: 768, search: '?measure=truck-containers-loaded&year=2019&indicator=usbp-uac' });
    await document.fonts.ready;
    const heads = [...document.querySelectorAll('[data-row] > p')].map((head) => { const range = document.createRange(); range.selectNodeContents(head); return [...range.getClientRects()].filter(({ width }) => width > 2); });
    const below = heads.slice(1).filter((rects, at) => Math.min(...rects.map(({ top }) => top)) < Math.max(...(heads[at] ?? []).map(({ bottom }) => bottom)) - 1);
    expect(below).toEqual([]);
    const ruler = document.querySelector('[data-row="ruler"] svg')?.getBoundingClientRect();
    const press = document.querySelector('[role="slider"] path')?.getBoundingClientRect();
    expect(Math.abs((press?.top ?? 0) + 7 - (ruler?.top ?? 0))).toBeLessThan(4);
  });

  test('are switched off and moved by keyboard', async () => {
    await show();
    await page.getByText('Lanes', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Barrier' }).click();
    page.getByRole('button', { name: 'Move Traffic up' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(lanes()).toEqual(['ports', 'ruler', 'ground', 'states', 'traffic', 'sectors']);
    const ruler = document.querySelector('[data-row="ruler"]')?.getBoundingClientRect();
    page.getByRole('button', { name: 'Move Mile up' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const moved = document.querySelector('[data-row="ruler"]')?.getBoundingClientRect();
    const handle = slider('First mile').element().getBoundingClientRect();
    expect(moved?.top).toBeLessThan(ruler?.top ?? 0);
    expect(Math.abs(handle.top - (moved?.top ?? 0))).toBeLessThan(8);
  });
});

describe('measure, port and year', () => {
  test('a port picked on the line is traced', async () => {
    const address = await show({ search: '?measure=trucks' });
    inLane('ports').find((each) => each.dataset['place'] === 'port-2604')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(address).toBe('?place=port-2604&measure=trucks');
    await expect.element(page.getByText(/Nogales trucks/)).toBeVisible();
  });

  test('bars of sectors stand on one scale for all years, before the largest of each', async () => {
    await show({ search: '?year=2000' });
    const heightOf = (sector: string) => Number(document.querySelector(`[data-row="sectors"] [data-place="sector-${sector}"] rect:last-of-type`)?.getAttribute('height'));
    const tucson = heightOf('tucson');
    await page.getByRole('slider', { name: 'Year' }).fill('1986');
    const [then, counted] = [heightOf('san-diego'), INDEX.dataset.series.find(({ id }) => id === 'usbp-apprehensions-san-diego')?.points.find(([year]) => year === 1986)?.[1] ?? 0];
    // 616,346 on 262 miles of Tucson in 2000, and 1986 on the 59.8 of San Diego: heights are as figures per mile.
    const sector = INDEX.dataset.sectors.find(({ id }) => id === 'sector-tucson');
    expect(tucson / then).toBeCloseTo(616_346 / ((sector?.mileTo ?? 0) - (sector?.mileFrom ?? 0)) / (counted / 59.8), 1);
  });

  test('a measure that is left out of a year draws no column', async () => {
    await show({ search: '?measure=truck-containers-loaded&year=2024' });
    expect(inLane('traffic')).toEqual([]);
  });
});

const boxOf = (element: Element) => element.getBoundingClientRect();
const overlap = (a: DOMRect, b: DOMRect) => Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

function touching(scope: string): string[] {
  const labels = [...document.querySelectorAll(`${scope} text`)].filter((element) => element.getClientRects().length > 0 && element.textContent !== '').map((element) => ({ words: element.textContent, box: boxOf(element) }));
  // Boxes of text hold its leading: letters touch only where boxes overlap by more.
  return labels.flatMap((one, at) => labels.slice(at + 1).filter((other) => overlap(one.box, other.box) > 2.5).map((other) => `${one.words} / ${other.words}`));
}

describe('labels', () => {
  test.each([
    [760, 'en', ''], [760, 'es', ''], [900, 'es', ''], [1040, 'en', ''], [1040, 'es', ''], [1200, 'en', ''], [1440, 'es', ''],
    [760, 'en', '?measure=trucks&year=2019&indicator=usbp-deaths'], [760, 'es', '?measure=pedestrians&year=2000&indicator=usbp-agents'], [1440, 'en', '?measure=trucks&year=2022'],
  ] as const)('none overlaps another or leaves the page at %d px in %s with “%s”', async (width, lang, search) => {
    await show({ width, lang, search });
    await document.fonts.ready;
    for (const lane of ['ports', 'ruler', 'ground', 'states', 'sectors', 'barriers', 'traffic']) expect([lane, touching(`[data-row="${lane}"]`)]).toEqual([lane, []]);
    const out = [...document.querySelectorAll('[data-row] text')].filter((element) => element.getClientRects().length > 0 && (boxOf(element).left < 0 || boxOf(element).right > width));
    expect(out.map((element) => element.textContent)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test.each([[360, 'en'], [360, 'es'], [600, 'es']] as const)('none overlaps another at %d px in %s, miles down the page', async (width, lang) => {
    await show({ width, lang, form: 'narrow' });
    await document.fonts.ready;
    for (const lane of ['ports', 'states', 'sectors']) expect([lane, touching(`[data-lane="${lane}"]`)]).toEqual([lane, []]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test.each([[1440, 'wide', 'light'], [768, 'wide', 'dark'], [360, 'narrow', 'light'], [360, 'narrow', 'dark']] as const)('axe finds nothing at %d px (%s, %s)', async (width, form, appearance) => {
  document.documentElement.dataset['appearance'] = appearance;
  await show({ form, width });
  await page.getByText('Lanes', { exact: true }).click();
  const { violations } = await axe.run('figure', { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => `${node.failureSummary} ${node.html.slice(0, 200)}`) }))).toEqual([]);
  delete document.documentElement.dataset['appearance'];
});

test('a picture is one drawing without controls, with the same marks', async () => {
  await show({ picture: true });
  expect(document.querySelectorAll('[role="slider"], select, input')).toHaveLength(0);
  expect(document.querySelector('figure > svg:last-child')?.getAttribute('width')).toBe('1280');
  expect(marks('[data-place]')).toHaveLength(28 + 54 + 9 + 25);
  // A picture leaves the stylesheet behind: what would be clipped or painted over without it says so itself.
  expect([...document.querySelectorAll('figure > svg svg')].filter((drawing) => drawing.getAttribute('overflow') !== 'visible')).toEqual([]);
  const haloed = [...document.querySelectorAll('figure > svg text')].filter((words) => getComputedStyle(words).stroke !== 'none');
  expect(haloed.length).toBeGreaterThan(9);
  expect(haloed.filter((words) => words.closest('[paint-order="stroke"]') === null).map((words) => words.textContent)).toEqual([]);
});
