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
import { border } from '../../../src/views/border';
import { LAYERS } from '../../../src/views/border/layers';
import { useParams } from '../../../src/views/params-context';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
const tables = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, fileOf(table)?.rows ?? []])), about: fileOf('dataset'), series: fileOf('indicators')?.rows ?? [] };
const none = Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []]));
// The tables lie in data/ as the app gets them, and every build checks them.
const slices = { core: tables as unknown as Slice, geometry: { ...none, geometry: { line: lineFile, hero: heroFile } } as unknown as Slice, corridor: { ...none, corridor: corridorFile } as unknown as Slice };
const INDEX = indexDataset(mergeSlices(slices));
const TEXTS = { en: textOf('en', en), es: textOf('es', es) };

interface TrafficRow { readonly id: string; readonly from: number; readonly ports: readonly { readonly portId: string; readonly values: readonly (number | null)[] }[] }
/** As data/traffic.json has it. */
function published(measure: string, portId: string, year: number): number | null | undefined {
  const rows = (fileOf('traffic')?.rows ?? []) as readonly TrafficRow[]; // as its schema has it
  const row = rows.find(({ id }) => id === measure);
  return row?.ports.find((column) => column.portId === portId)?.values[year - row.from];
}

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
    const model = useMemo(() => border.model(INDEX, params), [params]);
    return (
      <main {...usePicking()} style={{ marginInline: 'var(--page-margin)' }}>
        <button type="button">before</button>
        <figure style={{ margin: 0 }}><border.Legend form={form} /><border.Chart model={model} form={form} {...(picture && { width: 1280 })} /></figure>
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
  await document.fonts.ready;
  return () => writeAddress(address.get());
}

const marks = (query = '') => [...document.querySelectorAll<SVGGElement>(`[role="option"]${query}`)].filter((mark) => mark.getClientRects().length > 0);
const mark = (query: string) => marks(query)[0];
const map = (): Element => document.querySelector('[data-window]') ?? document.body;
const focused = () => (document.activeElement?.getAttribute('aria-label') ?? '').split(',')[0];
const scaleNow = () => document.querySelector<SVGGElement>('[data-place="sector-tucson"][role="option"]')?.getAttribute('transform');

afterEach(cleanup);

/** Boxes of all words on the maps, with what they say. Two px of slack: a box holds the font's whole line. */
function wordBoxes() {
  return [...document.querySelectorAll<SVGTextElement>('[data-window] text')].filter((text) => text.getClientRects().length > 0).map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const svg = text.closest('svg');
    const frame = svg?.getBoundingClientRect();
    const scale = (frame?.width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
    return { words: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale, left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2, frame };
  });
}

describe('the names', () => {
  const cases = ([['wide', 3840], ['wide', 1440], ['wide', 1240], ['wide', 960], ['wide', 768], ['narrow', 360], ['narrow', 600]] as const).flatMap(([form, width]) => (['en', 'es'] as const).map((lang) => ({ form, width, lang })));

  test.each(cases)('0 overlap, 0 leave the frame and none is under 11 px at $width px, in $lang, with every layer on', async ({ form, width, lang }) => {
    await show({ form, width, lang, search: `?theme=human-smuggling&layers=${LAYERS.join(',')}` });
    await expect.poll(() => document.querySelectorAll('[data-window="corridor"] text').length).toBeGreaterThan(5);
    const boxes = wordBoxes();
    expect(boxes.length).toBeGreaterThan(50);
    const overlapping = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.frame?.top === b.frame?.top && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.words} | ${b.words}`));
    expect(overlapping).toEqual([]);
    expect(boxes.filter(({ size }) => size < 11).map(({ words, size }) => `${words} ${size}`)).toEqual([]);
    expect(boxes.filter(({ left, right, top, bottom, frame }) => !frame || left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom).map(({ words }) => words)).toEqual([]);
  });
});

describe('the marks', () => {
  test('are 9 sectors and 53 crossings open in 2014, each named, with its place, mile, value, year, series and source', async () => {
    await show();
    expect(marks('[data-place^="sector-"]')).toHaveLength(9);
    expect(marks('[data-crossing]')).toHaveLength(53);
    expect(marks().filter((each) => (each.getAttribute('aria-label') ?? '').length < 6)).toEqual([]);
    const valley = mark('[data-place="sector-rio-grande-valley"]');
    expect(['value', 'year', 'mile'].map((name) => valley?.getAttribute(`data-${name}`))).toEqual(['256393', '2014', '1690']);
    expect(INDEX.dataset.indicators.find(({ id }) => id === valley?.getAttribute('data-indicator'))?.family).toBe('usbp-apprehensions');
    expect(marks('[data-source]').length).toBe(marks().length);
  });

  test('are one tab stop, walked from the Pacific to the Gulf', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(page.getByRole('button', { name: 'Whole map' }));
    await userEvent.tab();
    if (document.activeElement?.getAttribute('role') !== 'listbox') await userEvent.tab();
    expect([...document.querySelectorAll('[role="listbox"]')].map((list) => list.getAttribute('aria-label'))).toEqual([en.border.chart, 'Ports by personal vehicles, 2014']);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('San Diego sector');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('San Ysidro PedWest');
    const miles = marks('[data-crossing]').map((each) => Number(each.getAttribute('data-mile')));
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    await userEvent.keyboard('{End}');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.querySelectorAll('[role="listbox"]')[1]);
  });

  test('pick their place by click and by Enter', async () => {
    const address = await show();
    mark('[data-place="port-2304"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(address).toContain('place=port-2304');
    expect(mark('[data-place="port-2304"]')?.getAttribute('aria-selected')).toBe('true');
    expect(mark('[data-place="sector-laredo"]')?.getAttribute('data-state')).toBe('on');
    expect(mark('[data-place="sector-yuma"]')?.getAttribute('data-state')).toBe('off');
    mark('[data-place="sector-tucson"]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toContain('place=sector-tucson');
  });

  test('a theme that happens in the south brings the corridor, with its own places on', async () => {
    await show({ search: '?theme=central-america' });
    await expect.poll(() => mark('[data-place="tapachula"]')?.getAttribute('data-state')).toBe('on');
    expect(mark('[data-place="badiraguato"]')?.getAttribute('data-state')).toBe('off');
    expect(mark('[data-place="tapachula"]')?.closest('[role="listbox"]')).toBe(document.querySelector('[role="listbox"]'));
  });

  test('without a pick the corridor isn’t there', async () => {
    await show();
    expect(document.querySelector('[data-window="corridor"]')).toBeNull();
  });
});

describe('layers and years', () => {
  test('a switch takes its marks away and brings them back, and the address says so', async () => {
    const address = await show();
    await userEvent.click(page.getByRole('button', { name: 'Crossings' }));
    expect(address()).toBe('?layers=sectors,sites');
    expect(marks('[data-crossing]')).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Crossings' }));
    expect(marks('[data-crossing]')).toHaveLength(53);
    await userEvent.click(page.getByRole('button', { name: 'Barrier miles' }));
    expect(marks('[data-barrier]').map((each) => each.getAttribute('data-value'))).toEqual(['111.1', '279.4', '90.4', '44.64']);
  });

  test('another year changes shade and size, not the classes; a break in the counts is marked', async () => {
    await show();
    const classes = () => [...document.querySelectorAll('figure > div:first-child svg text')].map((text) => text.textContent);
    const before = classes();
    await page.getByRole('slider').fill('2000');
    expect(mark('[data-place="sector-tucson"]')?.getAttribute('data-value')).toBe('616346');
    expect(mark('[data-place="sector-tucson"]')?.hasAttribute('data-doubtful')).toBe(false);
    expect(classes()).toEqual(before);
    await page.getByRole('slider').fill('2021');
    expect(mark('[data-place="sector-tucson"]')?.hasAttribute('data-doubtful')).toBe(true);
  });

  test('children of 2014 in the Rio Grande Valley: 49,959', async () => {
    const address = await show();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Sectors shaded by' }), 'usbp-uac');
    expect(address()).toBe('?indicator=usbp-uac');
    expect(mark('[data-place="sector-rio-grande-valley"]')?.getAttribute('data-value')).toBe('49959');
    expect(mark('[data-place="sector-rio-grande-valley"]')?.getAttribute('aria-label')).toContain('49,959');
  });

  test('years pass by themselves once asked to', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Play the years' }));
    await expect.poll(() => mark('[data-place="sector-tucson"]')?.getAttribute('data-year'), { timeout: 3000 }).toBe('2015');
    await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  });
});

describe('the address', () => {
  test('reproduces the map: indicator, measure, year and layers', async () => {
    await show({ search: '?indicator=usbp-deaths&measure=trucks&year=2010&layers=sectors,crossings,barriers' });
    const tucson = mark('[data-place="sector-tucson"]');
    expect([tucson?.dataset['value'], tucson?.dataset['indicator']]).toEqual(['251', 'usbp-deaths-tucson']);
    expect(mark('[data-place="port-2304"]')?.dataset['value']).toBe(String(published('trucks', 'port-2304', 2010)));
    expect(marks('[data-barrier]')).toHaveLength(4);
    expect(marks('[data-place="nogales-placement"]')).toEqual([]);
    await expect.element(page.getByRole('slider')).toHaveValue('2010');
  });

  test('without a layer is a bare map with its line', async () => {
    await show({ search: '?layers=none' });
    expect(marks('[data-crossing]')).toEqual([]);
    expect(marks('[data-place^="sector-"]')).toHaveLength(9);
  });
});

describe('the ports beside the map', () => {
  const list = () => page.getByRole('listbox', { name: /^Ports by/ });

  test('are ranked by the measure, and a port picked there is picked on the map', async () => {
    const address = await show({ search: '?measure=trucks' });
    const first = list().getByRole('option').first();
    await expect.element(first).toHaveAttribute('data-value', String(published('trucks', 'port-2304', 2014)));
    await list().getByRole('option', { name: /^Nogales/ }).click();
    expect(address()).toBe('?place=port-2604&measure=trucks');
    expect(mark('[data-crossing][data-place="port-2604"]')?.getAttribute('aria-selected')).toBe('true');
  });

  test('a year pressed in a port’s own line is shown on the map, without picking the port', async () => {
    const address = await show({ search: '?measure=trucks' });
    const spark = list().element().querySelector('[role="option"] svg');
    if (!spark) throw new Error('no line of a port');
    await userEvent.click(spark, { position: { x: 1, y: 12 } });
    expect(address()).toBe('?measure=trucks&year=1996');
    expect(mark('[data-crossing][data-place="port-2304"]')?.dataset['year']).toBe('1996');
  });

  test('none is drawn for a year that is left out of the measure', async () => {
    await show({ search: '?measure=truck-containers-loaded&year=2024' });
    expect(list().element().querySelectorAll('[role="option"]')).toHaveLength(0);
    expect(marks('[data-crossing][data-value]')).toEqual([]);
  });
});

describe('zoom', () => {
  const wheel = (init: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -400, clientX: 300, clientY: map().getBoundingClientRect().top + 100, ...init });
    map().dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('the wheel scrolls the page; with Ctrl it zooms', async () => {
    await show();
    const before = scaleNow();
    expect(wheel({})).toBe(false);
    expect(scaleNow()).toBe(before);
    expect(wheel({ ctrlKey: true })).toBe(true);
    await expect.poll(scaleNow).not.toBe(before);
  });

  test('one finger is left to the page, two zoom', async () => {
    await show();
    const before = scaleNow();
    const touch = (type: string, xs: readonly number[]) => {
      const touches = xs.map((x, identifier) => new Touch({ identifier, target: map(), clientX: x, clientY: 400 }));
      const event = new TouchEvent(type, { bubbles: true, cancelable: true, touches });
      map().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(touch('touchstart', [200])).toBe(false);
    expect(touch('touchmove', [260])).toBe(false);
    expect(touch('touchstart', [200, 300])).toBe(true);
    expect(touch('touchmove', [150, 350])).toBe(true);
    await expect.poll(scaleNow).not.toBe(before);
  });

  test('keys zoom to 4× and no further, move within bounds, and 0 shows the whole again', async () => {
    await show();
    const before = scaleNow();
    const size = () => Number(/matrix\(([\d.]+)/.exec(scaleNow() ?? '')?.[1]);
    const atRest = size();
    mark('[data-place="sector-tucson"]')?.focus();
    await userEvent.keyboard('++++++');
    expect(size() / atRest).toBeCloseTo(4, 5);
    const here = scaleNow();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(scaleNow()).not.toBe(here);
    await userEvent.keyboard(`{Shift>}${'{ArrowRight}'.repeat(40)}{/Shift}`);
    const end = scaleNow();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(scaleNow()).toBe(end);
    await userEvent.keyboard('0');
    expect(scaleNow()).toBe(before);
  });

  test('a mark that the keys reach comes into view', async () => {
    await show();
    mark('[data-crossing="san-ysidro"]')?.focus();
    await userEvent.keyboard('++++++{End}');
    const frame = map().getBoundingClientRect();
    await expect.poll(() => {
      const { left, right } = document.activeElement?.getBoundingClientRect() ?? { left: Number.NaN, right: Number.NaN };
      return (left + right) / 2 > frame.left && (left + right) / 2 < frame.right;
    }).toBe(true);
  });
});

describe('everywhere', () => {
  test('a picture has the map with its names, and no part of it needs the page', async () => {
    await show({ picture: true });
    const svg = document.querySelector('figure svg[data-frame="wide"]');
    expect(svg?.getAttribute('width')).toBe('1280');
    expect(svg?.querySelectorAll('use')).toHaveLength(0);
    expect(svg?.querySelectorAll('text').length).toBeGreaterThan(50);
  });

  test.each([['wide', 1440, 'en'], ['narrow', 360, 'es']] as const)('axe finds nothing: %s, %d px, %s', async (form, width, lang) => {
    await show({ form, width, lang, search: `?layers=${LAYERS.join(',')}` });
    const { violations } = await axe.run(document.querySelector('figure') ?? document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
