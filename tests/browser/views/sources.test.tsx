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
import { DEFAULT_PARAMS, writeAddress } from '../../../src/selection/address';
import { createAddressStore } from '../../../src/selection/store';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { textOf } from '../../../src/text/text';
import { sources } from '../../../src/views/sources';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
// The tables lie in data/ as the app gets them, and every build checks them.
const core = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, fileOf(table)?.rows ?? []])), about: fileOf('dataset') } as unknown as Slice;
const INDEX = indexDataset(mergeSlices({ core }));
const MODEL = sources.model(INDEX, DEFAULT_PARAMS);
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
    return (
      <main {...usePicking()}>
        <button type="button">before</button>
        <figure><sources.Legend form="wide" /><sources.Chart model={MODEL} form="wide" {...(picture && { width: 1280 })} /></figure>
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

const rows = (query = '') => [...document.querySelectorAll<HTMLElement>(`[role="option"][data-source]${query}`)];
const row = (id: string) => rows(`[data-source="${id}"]`)[0];
const panel = () => document.querySelector<HTMLElement>('[data-opened]');
const focusedSource = () => document.activeElement?.getAttribute('data-source');
const hash = (fragment: string) => {
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

afterEach(async () => {
  await cleanup();
  hash('');
});

describe('the list', () => {
  test('shows the ten most cited documents of each kind, each named in words, and all of a kind when asked', async () => {
    await show();
    expect(rows()).toHaveLength(40);
    expect(row('s-seed')?.getAttribute('aria-label')?.replaceAll('\n', ' ')).toBe(
      'White House (archived), The Third Meeting of the U.S.-Mexico Security Coordination Group, 27 Feb 2015, 13 commitments · 12 ties · 11 themes · 3 meetings · 2 agencies · 2 key facts · 1 program · 1 funding record · 1 yearly series · 1 place · 1 figure of the border, 48 facts, official',
    );
    await userEvent.click(page.getByRole('option', { name: 'Show all 159 official documents' }));
    expect(rows()).toHaveLength(159 + 30);
    expect(document.activeElement).toBe(rows()[10]);
    await userEvent.click(page.getByRole('option', { name: 'Show only the 10 most cited' }));
    expect(rows()).toHaveLength(40);
  });

  test('is one tab stop, walked by arrows', async () => {
    await show();
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Show all 147 press documents');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('after');
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe('Show all 147 press documents');
  });

  test('finds by title and publisher, without accents and case, and says how many', async () => {
    await show();
    await userEvent.fill(page.getByRole('searchbox'), 'MÉXICO');
    const found = MODEL.groups.flatMap((group) => group.documents).filter(({ source }) => /m[eé]xico/i.test(`${source.publisher.en} ${source.publisher.es} ${source.title}`));
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(rows().map(({ dataset }) => dataset['source']))).toEqual(new Set(found.map(({ source }) => source.id)));
    await expect.element(page.getByText(`${found.length} documents found`)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(rows()).toHaveLength(40);
  });
});

describe('a document', () => {
  test('opens by Enter under its own row, gives way to Tab, and Escape closes it and returns', async () => {
    const address = await show({ search: '?theme=counter-narcotics' });
    await userEvent.click(page.getByRole('searchbox'));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const opened = focusedSource();
    expect(opened).toBe(rows()[1]?.dataset['source']);
    expect(panel()?.dataset['opened']).toBe(opened);
    expect(location.hash).toBe(`#source-${opened}`);
    const at = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    expect(at(panel()).top).toBeCloseTo(at(rows()[1]).bottom, 0);
    expect(at(rows()[2]).top).toBeGreaterThanOrEqual(at(panel()).bottom - 1);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Open the document');
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(focusedSource()).toBe(opened);
    expect(location.hash).toBe('');
    expect(address()).toBe('?theme=counter-narcotics');
  });

  test('shows each fact that cites it, with where in it, and the terms', async () => {
    await show();
    await userEvent.click(row('s-seed') ?? document.body);
    expect(panel()?.querySelectorAll('li')).toHaveLength(48);
    expect(panel()?.textContent).toContain('U.S. government work, in the public domain');
    expect(panel()?.textContent).toContain('about $500 million by 26 February 2015');
    expect(panel()?.querySelector('a[rel="noreferrer"]')?.getAttribute('href')).toMatch(/^https:\/\/obamawhitehouse/);
  });

  test('opens by its address, from any depth of the list', async () => {
    hash('#source-es-crossing-names');
    await show();
    expect(panel()?.dataset['opened']).toBe('es-crossing-names');
    expect(panel()?.textContent).toContain('No single fact rests on it.');
    hash('#source-wola-2014');
    await expect.poll(() => panel()?.dataset['opened']).toBe('wola-2014');
  });

  test('keeps its place when a window gets narrow and when rows above it come', async () => {
    await show();
    await userEvent.click(row('s-cbj-csis') ?? document.body);
    await userEvent.click(page.getByRole('option', { name: 'Show all 159 official documents' }));
    await page.viewport(360, 900);
    await expect.poll(() => Math.abs((panel()?.getBoundingClientRect().top ?? 0) - (row('s-cbj-csis')?.getBoundingClientRect().bottom ?? 99))).toBeLessThan(1.5);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('has facts that pick what they are about', async () => {
    const address = await show();
    await userEvent.click(row('s-seed') ?? document.body);
    await userEvent.click(panel()?.querySelector('button[data-theme="cybersecurity-priority"][data-agency]') ?? document.body);
    expect(address()).toMatch(/^\?theme=cybersecurity-priority&agency=/);
  });

  test('opens nothing where the reader wants it in another tab', async () => {
    await show();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    document.addEventListener('click', (click) => click.preventDefault(), { once: true }); // the tab itself is the browser's
    row('s-seed')?.dispatchEvent(event);
    expect(panel()).toBeNull();
  });
});

test('under a selection every row stays, says how many of its facts answer, and its bar keeps its length', async () => {
  await show();
  const before = rows().map((each) => each.dataset['source']);
  const widthOf = (id: string) => [...(row(id)?.querySelectorAll('rect') ?? [])].reduce((sum, rect) => sum + rect.getBoundingClientRect().width, 0);
  const width = widthOf('s-seed');
  await cleanup();
  await show({ search: '?theme=counter-narcotics' });
  const after = rows().map((each) => each.dataset['source']);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(row('s-seed')?.getAttribute('aria-label')).toMatch(/\d+ of 48 facts,\nofficial$/);
  expect(widthOf('s-seed')).toBeCloseTo(width, 0);
  expect(rows('[data-state="off"]').length + rows('[data-state="on"]').length).toBe(rows().length);
  expect(rows('[data-state="off"]').every((each) => each.getAttribute('aria-label')?.includes('\n0 of '))).toBe(true);
});

test.each(['en', 'es'] as const)('no text is cut, lies on another or leaves the picture in %s', async (lang) => {
  await show({ lang, picture: true });
  const svg = document.querySelector('figure > svg');
  const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  const frame = svg?.getBoundingClientRect() ?? new DOMRect();
  expect(svg?.querySelectorAll('[data-source]')).toHaveLength(40);
  expect(texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1).map(({ words }) => words)).toEqual([]);
  const overlaps = texts.flatMap((a, at) =>
    texts.slice(at + 1).filter(({ box }) => a.box.right > box.left + 1 && box.right > a.box.left + 1 && a.box.bottom > box.top + 3 && box.bottom > a.box.top + 3).map((b) => `${a.words} | ${b.words}`),
  );
  expect(overlaps).toEqual([]);
});

test.each([360, 1440])('axe finds nothing at %i px, with a document open', async (width) => {
  await show({ width, search: '?theme=cybersecurity-priority' });
  await userEvent.click(row('s-seed') ?? document.body);
  const { violations } = await axe.run(document.querySelector('figure') ?? document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('; ')}`)).toEqual([]);
});
