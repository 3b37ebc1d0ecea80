import { useMemo } from 'react';
import type { CDPSession } from '@vitest/browser-playwright';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { cdp, page, userEvent } from 'vitest/browser';
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
import { useParams } from '../../../src/views/params-context';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
const tables = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, fileOf(table)?.rows ?? []])), about: fileOf('dataset'), series: fileOf('indicators')?.rows ?? [] };
const none = Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []]));
// The tables lie in data/ as the app gets them, and every build checks them.
const INDEX = indexDataset(mergeSlices({ core: tables as unknown as Slice, geometry: { ...none, geometry: { line: lineFile, hero: heroFile } } as unknown as Slice }));
const TEXTS = { en: textOf('en', en), es: textOf('es', es) };

interface Asked {
  readonly search?: string;
  readonly width?: number;
  readonly lang?: 'en' | 'es';
  readonly form?: 'wide' | 'narrow';
  /** Whether the strip follows further down, as on the explore page. */
  readonly isExplore?: boolean;
}

async function show({ search = '', width = 1440, lang = 'en', form = 'wide', isExplore = false }: Asked = {}) {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(INDEX, address);
  const language = { otherLang: 'es', otherHref: '#', switchLanguage: () => {} } as const;
  function Figure() {
    const params = useParams();
    const model = useMemo(() => border.model(INDEX, params), [params]);
    return (
      <main {...usePicking()} style={{ marginInline: 'var(--page-margin)', paddingBlock: isExplore ? 900 : 0 }}>
        <figure style={{ margin: 0 }}><border.Chart model={model} form={form} /></figure>
        {isExplore && <figure data-view="strip" />}
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

const stage = () => document.querySelector('[data-at]');
const at = () => stage()?.getAttribute('data-at');
const button = () => document.querySelector<HTMLElement>('[data-action="unroll"]');
const lineNow = () => stage()?.querySelector('[data-part="line"]')?.getAttribute('d') ?? '';
const numbers = (path: string): number[] => [...path.matchAll(/-?[\d.]+/g)].map(Number);
const isReachable = (mark: Element): boolean => mark.getClientRects().length > 0 && getComputedStyle(mark).visibility === 'visible' && !mark.closest('[inert]');
const marks = (query = '') => [...document.querySelectorAll<SVGGElement>(`[data-at] [role="option"]${query}`)].filter(isReachable);
const pace = (duration: string) => document.documentElement.style.setProperty('--motion-morph', duration);
const devtools = (): CDPSession => cdp();
const media = (features: readonly { name: string; value: string }[], kind = '') => devtools().send('Emulation.setEmulatedMedia', { media: kind, features: [...features] });

afterEach(async () => {
  await cleanup();
  document.documentElement.style.removeProperty('--motion-morph');
  window.scrollTo(0, 0);
  await media([]);
});

describe('the button', () => {
  test('unrolls the line, says so, and puts it in the address; and rolls it up', async () => {
    const address = await show();
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    expect(button()?.innerText).toBe(en.unroll.unroll);
    await userEvent.click(page.getByRole('button', { name: 'Unroll the line' }));
    await expect.poll(at).toBe('strip');
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(button()?.innerText).toBe(en.unroll.rollUp);
    await expect.poll(address).toBe('?line=unrolled');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(en.unroll.saidStraight);
    await userEvent.click(page.getByRole('button', { name: 'Roll it up' }));
    await expect.poll(at).toBe('map');
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(address).toBe('');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(en.unroll.saidMap);
  });

  test('pressed half-way turns the line round: it never arrives, and never jumps', async () => {
    await show();
    const seen: string[] = [];
    pace('3s');
    button()?.click();
    await expect.poll(at).toBe('between');
    await expect.poll(() => Number(document.querySelector<HTMLElement>('[data-at] > div')?.style.getPropertyValue('--seen'))).toBeLessThan(0.6);
    const observer = new MutationObserver(() => seen.push(at() ?? ''));
    observer.observe(stage() ?? document.body, { attributes: true, attributeFilter: ['data-at'] });
    const before = numbers(lineNow());
    button()?.click();
    const after = numbers(lineNow());
    expect(after).toEqual(before);
    pace('90ms');
    await expect.poll(at).toBe('map');
    observer.disconnect();
    expect(seen).not.toContain('strip');
  });

  test('is worked by keys, and the chart is walked along the straight line', async () => {
    const address = await show();
    button()?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(at).toBe('strip');
    document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('San Diego sector');
    expect(isReachable(document.activeElement ?? document.body)).toBe(true);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect.poll(address).toContain('place=sector-el-centro');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    expect(marks('[data-place="sector-laredo"]')[0]?.getAttribute('data-state')).toBe('off');
  });
});

describe('the straight line', () => {
  test('has the map’s marks, each where its mile lies, with the same words and figures', async () => {
    await show();
    const onMap = new Map(marks().map((mark) => [`${mark.getAttribute('data-place')} ${mark.getAttribute('data-crossing')}`, mark.getAttribute('aria-label')]));
    button()?.click();
    await expect.poll(at).toBe('strip');
    const onLine = marks();
    expect(new Map(onLine.map((mark) => [`${mark.getAttribute('data-place')} ${mark.getAttribute('data-crossing')}`, mark.getAttribute('aria-label')]))).toEqual(onMap);
    const [from = NaN, to = NaN] = [numbers(lineNow())[0], numbers(lineNow()).at(-2)];
    const level = numbers(lineNow()).filter((_, index) => index % 2 === 1);
    expect(new Set(level).size).toBe(1);
    for (const mark of marks('[data-crossing]')) {
      const x = numbers(mark.getAttribute('transform') ?? '')[0] ?? NaN;
      expect(Math.abs(x - (from + ((to - from) * Number(mark.getAttribute('data-mile'))) / 1954))).toBeLessThan(0.2);
    }
    expect(marks('[data-place="sector-rio-grande-valley"]')[0]?.getAttribute('data-value')).toBe('256393');
  });

  test('opens by its address', async () => {
    await show({ search: '?line=unrolled' });
    await expect.poll(at).toBe('strip');
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
  });

  const cases = ([['wide', 1440], ['wide', 1040], ['wide', 768], ['narrow', 360], ['narrow', 600]] as const).flatMap(([form, width]) => (['en', 'es'] as const).flatMap((lang) => ['2000', '2014', '2021'].map((year) => ({ form, width, lang, year }))));
  test.each(cases)('has all its ports’ and sectors’ names, 0 of them overlapping or cut, at $width px, in $lang, in $year', async ({ form, width, lang, year }) => {
    await show({ search: `?line=unrolled&year=${year}`, form, width, lang });
    await expect.poll(at).toBe('strip');
    await expect.poll(() => document.querySelectorAll('[data-part="lanes"] text').length).toBeGreaterThan(30);
    const frame = document.querySelector('[data-part="lanes"]')?.getBoundingClientRect() ?? new DOMRect();
    const boxes = [...document.querySelectorAll('[data-part="lanes"] text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { words: text.textContent, left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 };
    });
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.words} | ${b.words}`))).toEqual([]);
    expect(boxes.filter(({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom).map(({ words }) => words)).toEqual([]);
    const named = new Set([...document.querySelectorAll('[data-part="lanes"] [data-place] text')].map((text) => text.closest('[data-place]')?.getAttribute('data-place')));
    const asked = marks().filter((mark) => mark.hasAttribute('data-indicator') || mark.getAttribute('data-place')?.startsWith('port-')).map((mark) => mark.getAttribute('data-place'));
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((id) => !named.has(id))).toEqual([]);
  });

  test.each([['wide', 1440, 'en'], ['narrow', 360, 'es']] as const)('axe finds nothing: %s, %d px, %s', async (form, width, lang) => {
    await show({ search: '?line=unrolled', form, width, lang });
    await expect.poll(at).toBe('strip');
    const { violations } = await axe.run(document.querySelector('figure') ?? document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('on paper is the map', async () => {
    await show({ search: '?line=unrolled' });
    await expect.poll(at).toBe('strip');
    await media([], 'print');
    const [map, overlay] = [...(stage()?.children ?? [])];
    expect(overlay && getComputedStyle(overlay).display).toBe('none');
    expect(map && getComputedStyle(map).opacity).toBe('1');
    expect(button()?.getClientRects()).toHaveLength(0);
  });
});

describe('where motion is not wanted', () => {
  test('the one picture fades into the other and nothing moves, nor does scrolling unroll anything', async () => {
    await media([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await show({ isExplore: true });
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    const drawn = new Set<string>();
    const observer = new MutationObserver(() => drawn.add(lineNow()));
    observer.observe(document.body, { attributes: true, subtree: true, childList: true });
    button()?.click();
    await expect.poll(at).toBe('strip');
    observer.disconnect();
    drawn.delete('');
    expect(drawn.size).toBe(1);
  });
});

describe('scrolling past the map', () => {
  const pinned = () => document.querySelector('[data-pinned]');
  const goTo = async (top: number) => {
    window.scrollTo({ top, behavior: 'instant' });
    await expect.poll(() => Math.abs(window.scrollY - top)).toBeLessThan(2);
  };

  test('unrolls the line and back, without a word in the address, and the page goes where it is scrolled to', async () => {
    const address = await show({ isExplore: true });
    await expect.poll(pinned).not.toBeNull();
    const [start = 0, height = 0] = [pinned()?.getBoundingClientRect().top, pinned()?.parentElement?.getBoundingClientRect().height];
    await goTo(Math.round(start + height - 850));
    await expect.poll(at).toBe('strip');
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(address()).toBe('');
    await goTo(0);
    await expect.poll(at).toBe('map');
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
  });

  test('leaves alone what the button holds, until both agree', async () => {
    await show({ isExplore: true });
    await expect.poll(pinned).not.toBeNull();
    button()?.click();
    await expect.poll(at).toBe('strip');
    await goTo(400);
    await goTo(0);
    expect(at()).toBe('strip');
  });

  test('does nothing once that is switched off, and the figure then has no runway', async () => {
    const address = await show({ isExplore: true });
    await expect.poll(pinned).not.toBeNull();
    const before = document.documentElement.scrollHeight;
    await userEvent.click(page.getByRole('checkbox', { name: 'as you scroll' }));
    await expect.poll(pinned).toBeNull();
    expect(address()).toBe('?scroll=off');
    expect(document.documentElement.scrollHeight).toBeLessThan(before - 500);
    await goTo(1400);
    expect(at()).toBe('map');
  });

  test('is not offered where the page has no strip to scroll to', async () => {
    await show();
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    expect(pinned()).toBeNull();
  });
});
