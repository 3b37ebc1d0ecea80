import { useMemo } from 'react';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
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
import { indicators } from '../../../src/views/indicators';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${(table === 'series' ? 'indicators' : table).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
// The tables lie in data/ as the app gets them, points with their heads, and every build checks them.
const core = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, fileOf(table)?.rows ?? []])), about: fileOf('dataset') } as unknown as Slice;
const INDEX = indexDataset(mergeSlices({ core }));
const TEXTS = { en: textOf('en', en), es: textOf('es', es) };

interface Asked {
  readonly search?: string;
  readonly width?: number;
  readonly lang?: 'en' | 'es';
  readonly picture?: boolean;
}

/** The view with its legend between two buttons, and an address whose query only the test sees. */
async function show({ search = '', width = 1440, lang = 'en', picture = false }: Asked = {}) {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(INDEX, address);
  const language = { otherLang: 'es', otherHref: '#', switchLanguage: () => {} } as const;
  function Figure() {
    const params = useParams();
    const model = useMemo(() => indicators.model(INDEX, params), [params]);
    return (
      <main {...usePicking()}>
        <button type="button">before</button>
        <figure><indicators.Legend form="wide" /><indicators.Chart model={model} form="wide" {...(picture && { width: 1280 })} /></figure>
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

const all = <E extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const drawn = () => [...new Set(all('[data-row]').map((panel) => panel.getAttribute('data-row')))];
const point = (series: string, year: number) => document.querySelector<SVGElement>(`[role="option"][data-indicator="${series}"][data-year="${year}"]`);
const focused = () => [document.activeElement?.getAttribute('data-indicator'), document.activeElement?.getAttribute('data-year')];

afterEach(cleanup);

describe('the panels', () => {
  test('have every drawn point as a named option that holds its number, its year and its source', async () => {
    await show();
    const points = all('[role="option"][data-value]');
    const circles = all<SVGCircleElement>('[role="listbox"] circle').filter((circle) => getComputedStyle(circle).pointerEvents === 'none');
    expect(points.length).toBeGreaterThan(150);
    expect(circles).toHaveLength(points.length);
    expect(point('usbp-apprehensions-southwest-border', 2015)?.dataset).toMatchObject({ value: '331333', theme: 'human-smuggling', source: 'usbp-pdfs' });
    for (const option of all('[role="option"]')) expect(option.getAttribute('aria-label')).toMatch(/\S/);
    for (const option of points) expect([option.getAttribute('data-source'), option.getAttribute('data-indicator')]).not.toContain(null);
  });

  test('leave a line open where no figure was found, and where the count changes', async () => {
    await show({ search: '?indicator=heroin-swb-nss-kg,usbp-uac-southwest-border' });
    const path = (series: string) => document.querySelector(`[data-row="${series}"] path[d]`)?.getAttribute('d') ?? '';
    expect(point('heroin-swb-nss-kg', 2010)).not.toBeNull();
    expect(point('heroin-swb-nss-kg', 2011)).toBeNull();
    expect(document.querySelector('[data-row="heroin-swb-nss-kg"] svg[viewBox]')).toBeNull(); // no two years in a row
    expect(path('usbp-uac-southwest-border').match(/M/g)).toHaveLength(2);
  });

  test('are one tab stop: arrows walk the points, up and down lead to the same year of the next panel', async () => {
    await show();
    page.getByRole('button', { name: 'Choose among' }).element().focus();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toEqual(['usbp-apprehensions-southwest-border', '2001']);
    point('usbp-apprehensions-southwest-border', 2015)?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toEqual(['usbp-uac-southwest-border', '2015']);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(focused()).toEqual(['usbp-uac-southwest-border', '2015']);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('after');
  });

  test('follow what is picked: a title picks its theme and its place', async () => {
    const address = await show({ search: '?indicator=usbp-deaths' });
    expect(drawn()).toHaveLength(9);
    await userEvent.click(page.getByRole('option', { name: /^Migrant deaths recorded by the Border Patrol, Tucson/ }));
    expect(address()).toBe('?theme=human-smuggling&place=sector-tucson&indicator=usbp-deaths');
    await expect.poll(() => point('usbp-deaths-tucson', 2015)?.getAttribute('data-state')).toBe('on');
    expect(point('usbp-deaths-yuma', 2015)?.getAttribute('data-state')).toBe('off');
    await userEvent.click(page.getByRole('button', { name: 'Back to the first choice' }));
    await expect.poll(() => drawn().every((id) => id?.endsWith('-tucson'))).toBe(true);
  });

  test.each([
    [360, 'en', ''], [360, 'es', ''], [768, 'es', '?theme=counter-narcotics'], [1440, 'en', '?indicator=usbp-apprehensions'], [1440, 'es', '?place=sector-laredo'], [768, 'en', '?scale=index'],
  ] as const)('keep their words apart and inside the page at %i px, %s %s', async (width, lang, search) => {
    await show({ width, lang, search });
    await document.fonts.ready;
    const collisions: string[] = [];
    for (const panel of all('[data-row]')) {
      const boxes = [...panel.querySelectorAll<SVGTextElement>('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const edge = document.documentElement.clientWidth;
      for (const { words, box } of boxes) if (box.left < panel.getBoundingClientRect().left - 1 || box.right > edge) collisions.push(`${panel.dataset['row']}: ${words} leaves its panel`);
      boxes.forEach(({ words, box }, at) => {
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4) collisions.push(`${panel.dataset['row']}: ${words} on ${other.words}`);
        }
      });
    }
    expect(collisions).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the choice of series', () => {
  test('finds them by words and writes them into the address', async () => {
    const address = await show();
    await userEvent.click(page.getByRole('button', { name: 'Choose among 342 series' }));
    await userEvent.type(page.getByRole('searchbox'), 'potential heroin');
    await userEvent.click(page.getByRole('checkbox'));
    expect(address()).toBe('?indicator=heroin-potential-mx-t');
    await expect.poll(drawn).toEqual(['heroin-potential-mx-t']);
    await userEvent.click(page.getByRole('checkbox'));
    expect(address()).toBe('');
  });

  test('unticking one place of a family keeps the others', async () => {
    const address = await show({ search: '?indicator=usbp-deaths' });
    await userEvent.click(page.getByRole('button', { name: 'Choose among 342 series' }));
    await userEvent.type(page.getByRole('searchbox'), 'migrant deaths tucson');
    await userEvent.click(page.getByRole('checkbox', { name: /Tucson/ }));
    expect(address()).not.toContain('tucson');
    expect(drawn()).toHaveLength(8);
  });

  test('the index is a switch, and its marks hold the index', async () => {
    const address = await show();
    await userEvent.click(page.getByRole('button', { name: 'Index, 2014 = 100' }));
    expect(address()).toBe('?scale=index');
    expect(Number(point('usbp-apprehensions-southwest-border', 2015)?.dataset['value'])).toBeCloseTo(69.118, 2);
    expect(point('heroin-swb-nss-kg', 2015)).toBeNull();
    await expect.element(page.getByText('No figure for 2014, so there is no index.')).toBeVisible();
  });
});

test('a picture is one drawing in px, with every point of the page', async () => {
  await show();
  const onPage = all('[role="option"][data-value]').length;
  await cleanup();
  await show({ picture: true });
  const svg = document.querySelector('figure > svg');
  expect(svg?.getAttribute('width')).toBe('1280');
  expect(svg?.querySelectorAll('[data-value]')).toHaveLength(onPage);
  expect(svg?.outerHTML).not.toMatch(/"[\d.]+%"/);
});

test.each([['en', ''], ['es', '?indicator=usbp-apprehensions']] as const)('axe finds nothing, %s %s', async (lang, search) => {
  await show({ lang, search });
  await userEvent.click(page.getByRole('button', { name: /342/ }));
  const { violations } = await axe.run('main', { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')}`)).toEqual([]);
});
