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
import { timeline } from '../../../src/views/timeline';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/*.json', { eager: true, import: 'default' });
const fileOf = (table: string) => FILES[`../../../data/${table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`];
/** The years of a series, which the compiled tables have and those in data/ don't. */
const spanned = (row: unknown) => ({ ...(row as object), span: [2000, 2024] });
// The tables lie in data/ otherwise as the app gets them, and every build checks them.
const core = { ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, (fileOf(table)?.rows ?? []).map((row) => (table === 'indicators' ? spanned(row) : row))])), about: fileOf('dataset') } as unknown as Slice;
const INDEX = indexDataset(mergeSlices({ core }));
/** The model of what the address asks to see, as the frame makes it. */
function useModel() {
  const params = useParams();
  return useMemo(() => timeline.model(INDEX, params), [params]);
}
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
    return (
      <main {...usePicking()} style={{ marginInline: 'var(--page-margin)' }}>
        <button type="button">before</button>
        <figure style={{ margin: 0 }}><timeline.Legend form={form} /><timeline.Chart model={useModel()} form={form} {...(picture && { width: 1280 })} /></figure>
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
const mark = (query: string) => marks(query)[0];
const slider = (name: string) => page.getByRole('slider', { name });
const meetingQuery = '[data-meeting]:not([data-theme])';

afterEach(async () => {
  await cleanup();
  history.replaceState(null, '', `${location.pathname}${location.search}`);
});

describe('the figure', () => {
  test('has a named mark for each meeting, commitment, law and program, and is one tab stop', async () => {
    await show();
    expect(marks(meetingQuery)).toHaveLength(45);
    expect(marks('[data-commitment]')).toHaveLength(52);
    expect(marks('[data-law]')).toHaveLength(8);
    expect(marks().every((each) => (each.getAttribute('aria-label') ?? '').length > 5)).toBe(true);
    expect(marks().filter((each) => each.tabIndex === 0)).toEqual([]);
    expect(document.querySelectorAll('[role="listbox"]')).toHaveLength(1);
  });

  test('names the numbers of both countries where they differ, and the basis of each outcome', async () => {
    await show();
    expect(mark('[data-meeting="scg-5"]')?.getAttribute('aria-label')).toContain('number 5 by the U.S. count, 4 by the Mexican count');
    expect(mark('[data-commitment="c-01"]')?.getAttribute('aria-label')).toContain('no trace found (inferred)');
  });

  test('is walked from its first mark to its last by arrow keys', async () => {
    await show();
    page.getByRole('listbox').element().focus();
    await userEvent.keyboard('{Home}');
    const seen = new Set<Element | null>([document.activeElement]);
    for (let at = 1; at < marks().length; at++) {
      await userEvent.keyboard('{ArrowRight}');
      seen.add(document.activeElement);
    }
    expect(seen.size).toBe(marks().length);
    expect(marks().every((each) => seen.has(each))).toBe(true);
  });
});

/** Where a box lies, less what a hairline may touch. */
const boxOf = (element: Element) => element.getBoundingClientRect();
const overlap = (a: DOMRect, b: DOMRect) => Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

describe('labels', () => {
  test.each([[1040, 'en'], [1040, 'es'], [1200, 'en'], [1200, 'es'], [1440, 'en'], [1440, 'es']] as const)('none overlaps another or leaves the frame at %d px in %s', async (width, lang) => {
    await show({ width, lang });
    await document.fonts.ready;
    const frame = boxOf(document.querySelector('figure') ?? document.body);
    const labels = [...document.querySelectorAll('[data-label]')].map((element) => ({ words: element.textContent, box: boxOf(element) }));
    expect(labels.length).toBeGreaterThan(60);
    expect(labels.filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5).map(({ words }) => words)).toEqual([]);
    const touching = labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => overlap(a.box, b.box) > 1).map((b) => `${a.words} / ${b.words}`));
    expect(touching).toEqual([]);
  });

  test.each([[1040, 'en'], [1040, 'es'], [1440, 'en']] as const)('none lies on another thing’s mark at %d px in %s', async (width, lang) => {
    await show({ width, lang });
    await document.fonts.ready;
    const shapes = [...document.querySelectorAll('svg [role="option"] :is(rect, circle, path)')].filter((shape) => shape.getAttribute('class')?.match(/ring|core|lawDay|lawSpan|programBar/));
    expect(shapes.length).toBeGreaterThan(110);
    const hits = [...document.querySelectorAll('[data-label]')].flatMap((label) =>
      shapes.filter((shape) => shape.closest('[role="option"]') !== label.closest('[role="option"]') && overlap(boxOf(label), boxOf(shape)) > 1).map((shape) => `${label.textContent} / ${shape.closest('[role="option"]')?.getAttribute('aria-label')}`),
    );
    expect(hits).toEqual([]);
  });

  test.each([1040, 1440])('and no two marks lie on each other at %d px', async (width) => {
    await show({ width });
    const rings = marks(':is([data-meeting], [data-commitment])').map((each) => ({ each, box: boxOf(each.querySelector('[class*="ring"], [class*="core"]') ?? each) }));
    const touching = rings.flatMap((a, at) => rings.slice(at + 1).filter((b) => overlap(a.box, b.box) > 0.5).map((b) => `${a.each.getAttribute('aria-label')} / ${b.each.getAttribute('aria-label')}`));
    expect(touching).toEqual([]);
  });
});

describe('picking', () => {
  test('a click on a meeting opens it by the address’s fragment and leaves the selection', async () => {
    const address = await show();
    mark('[data-meeting="hlsd-2"]:not([data-theme])')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(location.hash).toBe('#meeting-hlsd-2');
    expect(address()).toBe('');
  });

  test('Enter on a meeting opens it, Enter on a commitment picks its theme', async () => {
    const address = await show();
    mark('[data-meeting="scg-3"]:not([data-theme])')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#meeting-scg-3');
    mark('[data-commitment="c-01"]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?theme=cyber-working-group');
    expect(mark('[data-commitment="c-01"]')?.getAttribute('aria-selected')).toBe('true');
    expect(location.hash).toBe('#meeting-scg-3');
  });

  test('what doesn’t belong is dimmed and stays', async () => {
    await show({ search: '?theme=counter-narcotics' });
    expect(marks('[data-commitment][data-state="on"]')).toHaveLength(13);
    expect(marks('[data-commitment][data-state="off"]')).toHaveLength(39);
    expect(marks(`${meetingQuery}[data-state="on"]`)).toHaveLength(21);
  });

  test('the legend switches inferred outcomes off, with the meetings that are only implied', async () => {
    const address = await show();
    await userEvent.click(page.getByRole('button', { name: 'outcome inferred by us' }));
    expect(address()).toBe('?basis=stated,documented');
    await expect.poll(() => marks('[data-commitment][data-state="off"]').length).toBe(17);
    expect(marks(`${meetingQuery}[data-state="off"]`)).toHaveLength(3);
  });

  test('a series that is switched off leaves the address, and the last one brings all back', async () => {
    const address = await show({ search: '?series=coordination-group,other' });
    await userEvent.click(page.getByRole('button', { name: 'Other meetings' }));
    expect(address()).toBe('?series=coordination-group');
    await expect.poll(() => marks(meetingQuery).length).toBe(6);
    await userEvent.click(page.getByRole('button', { name: 'Security Coordination Group' }));
    expect(address()).toBe('');
    await expect.poll(() => marks(meetingQuery).length).toBe(45);
  });
});

describe('years', () => {
  test('are picked by keys: one step a press, ends kept in order', async () => {
    const address = await show({ search: '?years=2014-2016' });
    slider('First year').element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(address()).toBe('?years=2013-2016');
    await userEvent.keyboard('{End}');
    expect(address()).toBe('?years=2016-2016');
    expect(slider('First year').element().getAttribute('aria-valuetext')).toBe('2016');
    await userEvent.keyboard('{Home}');
    slider('Last year').element().focus();
    await userEvent.keyboard('{End}');
    expect(address()).toBe('');
    expect(slider('Last year').element().getAttribute('aria-valuetext')).toBe('2025, all years are shown');
  });

  test('are picked by dragging along the axis, and unpicked by pressing the only one again', async () => {
    const address = await show();
    const track = document.querySelector('[role="slider"]')?.closest('svg')?.querySelector('rect');
    if (!track) throw new Error('no track');
    const { left, width, top } = boxOf(track);
    const at = (year: number) => ({ clientX: left + ((year - 2007) / 19) * width, clientY: top + 15, pointerId: 1, bubbles: true, button: 0, pointerType: 'touch' });
    const capture = Element.prototype.setPointerCapture;
    Element.prototype.setPointerCapture = () => {}; // only a pointer of flesh can be captured
    const drag = (from: number, to: number) => {
      track.dispatchEvent(new PointerEvent('pointerdown', at(from)));
      track.dispatchEvent(new PointerEvent('pointermove', at(to)));
      track.dispatchEvent(new PointerEvent('pointerup', at(to)));
    };
    drag(2016.5, 2013.5);
    await expect.poll(address).toBe('?years=2013-2016');
    drag(2015.2, 2015.4);
    await expect.poll(address).toBe('?years=2015-2015');
    await expect.poll(() => slider('Last year').element().getAttribute('aria-valuenow')).toBe('2015');
    drag(2015.2, 2015.2);
    await expect.poll(address).toBe('');
    Element.prototype.setPointerCapture = capture;
  });

  test('are typed, and what is no year of the axis is not taken', async () => {
    const address = await show();
    const first = page.getByRole('textbox', { name: 'First year' });
    await userEvent.fill(first, '2012');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?years=2012-2025');
    await userEvent.fill(first, '1812');
    await userEvent.keyboard('{Tab}');
    expect(address()).toBe('?years=2012-2025');
    await expect.element(first).toHaveValue('2012');
    await userEvent.click(page.getByRole('button', { name: 'All years' }));
    expect(address()).toBe('');
  });
});

describe('the narrow form', () => {
  test.each([[360, 'en'], [360, 'es'], [768, 'en']] as const)('has every mark, tall enough, within %d px in %s', async (width, lang) => {
    await show({ width, lang, form: 'narrow' });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(marks(meetingQuery)).toHaveLength(45);
    expect(marks('[data-commitment]')).toHaveLength(52);
    expect(Math.min(...marks().map((each) => boxOf(each).height))).toBeGreaterThanOrEqual(24);
    const frame = boxOf(document.querySelector('figure') ?? document.body);
    expect(marks().filter((each) => boxOf(each).right > frame.right + 0.5)).toEqual([]);
  });

  test('shows promises in full when asked', async () => {
    await show({ width: 360, form: 'narrow' });
    const words = page.getByText('Set up a two-country cybersecurity working group to trade good practice.');
    await expect.element(words).not.toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Promises in full' }));
    await expect.element(words).toBeVisible();
  });
});

describe('access', () => {
  test.each([[1440, 'wide', 'light'], [1440, 'wide', 'dark'], [360, 'narrow', 'light'], [360, 'narrow', 'dark']] as const)('axe finds nothing at %d px (%s, %s)', async (width, form, appearance) => {
    document.documentElement.dataset['appearance'] = appearance;
    await show({ width, form });
    const { violations } = await axe.run('figure', { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => `${node.failureSummary} ${node.html.slice(0, 200)}`) }))).toEqual([]);
    delete document.documentElement.dataset['appearance'];
  });

  test('a picture is one drawing without controls', async () => {
    await show({ picture: true });
    expect(document.querySelectorAll('[role="slider"]')).toHaveLength(0);
    expect(document.querySelector('figure > svg')?.getAttribute('width')).toBe('1280');
    // A picture leaves the stylesheet behind: what would be clipped or painted over without it says so itself.
    expect([...document.querySelectorAll('figure > svg svg')].filter((drawing) => drawing.getAttribute('overflow') !== 'visible')).toEqual([]);
    const haloed = [...document.querySelectorAll('figure > svg text')].filter((words) => getComputedStyle(words).stroke !== 'none');
    expect(haloed.length).toBeGreaterThan(15);
    expect(haloed.filter((words) => words.getAttribute('paint-order') !== 'stroke').map((words) => words.textContent)).toEqual([]);
  });
});
