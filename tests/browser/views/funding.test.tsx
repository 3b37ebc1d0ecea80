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
import { textOf, type Language } from '../../../src/text/text';
import { funding } from '../../../src/views/funding';
import { programsInOrder, recordsOf, statusesOf } from '../../../src/views/funding/chosen';
import { useParams } from '../../../src/views/params-context';
import type { Form } from '../../../src/views/view';
import '../../../src/styles/fonts/fonts.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<Record<string, unknown>>('../../../data/{dataset,themes,agencies,links,sources,programs,accounts,laws,funding,disagreements,funding-views}.json', { eager: true, import: 'default' });
const fileOf = (name: string) => FILES[`../../../data/${name}.json`] ?? {};
const rows = (name: string) => fileOf(name)['rows'];
// The tables lie in data/ as the app gets them, and every build checks them; what isn't there is empty.
const core = {
  ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []])),
  about: fileOf('dataset'),
  ...Object.fromEntries(['themes', 'agencies', 'links', 'sources', 'programs', 'accounts', 'laws', 'funding', 'disagreements'].map((table) => [table, rows(table)])),
  fundingViews: rows('funding-views'),
} as unknown as Slice;
const INDEX = indexDataset(mergeSlices({ core }));

function Figure({ form }: { readonly form: Form }) {
  const params = useParams();
  const model = useMemo(() => funding.model(INDEX, params), [params]);
  return (
    <main {...usePicking()}>
      <figure><funding.Legend form={form} /><funding.Chart model={model} form={form} /></figure>
    </main>
  );
}

interface Opened {
  readonly form?: Form;
  readonly search?: string;
  readonly lang?: Language;
  readonly width?: number;
}

/** The figure with its legend, and an address that only the test sees. */
async function open({ form = 'wide', search = '', lang = 'en', width = form === 'wide' ? 1280 : 328 }: Opened = {}) {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(INDEX, address);
  const language = { otherLang: 'es', otherHref: '#', switchLanguage: () => {} } as const;
  function App() {
    const text = useMemo(() => textOf(lang, lang === 'en' ? en : es), []);
    return <Providers text={text} language={language} linking={linking} address={address}><Figure form={form} /></Providers>;
  }
  await page.viewport(width, 900);
  document.body.style.margin = '0';
  const drawn = document.createElement('style');
  drawn.textContent = 'figure { margin: 0 }';
  document.head.append(drawn);
  await render(<App />);
  await document.fonts.ready;
  return { address: () => writeAddress(address.get()), show: address.show };
}

const chart = () => document.querySelector('figure [role="listbox"]');
const mark = (record: string) => document.querySelector<SVGElement>(`[role="option"][data-record="${record}"]`);
const stateOf = (record: string) => mark(record)?.getAttribute('data-state');

afterEach(cleanup);

interface Box {
  readonly words: string;
  readonly rect: DOMRect;
}

/** Texts of the chart that lie over one another by more than a pixel, or leave the figure. */
function collisions(): string[] {
  const texts = [...(chart()?.querySelectorAll('svg text') ?? [])].map((text): Box => ({ words: text.textContent ?? '', rect: text.getBoundingClientRect() }));
  const figure = document.querySelector('figure')?.getBoundingClientRect();
  const outside = texts.filter(({ rect }) => figure && (rect.left < figure.left - 1 || rect.right > figure.right + 1 || rect.bottom > figure.bottom + 1)).map(({ words }) => `${words} leaves the figure`);
  const over = texts.flatMap((a, at) => texts.slice(at + 1).filter((b) => overlap(a.rect, b.rect)).map((b) => `${a.words} over ${b.words}`));
  return [...outside, ...over];
}

/** Boxes of text hold room for accents and tails that labels of digits don't use: 3 px of it may be shared down, 1 px across. */
const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

const PROGRAMS = Object.values(programsInOrder(INDEX)).flat();

describe.each<Language>(['en', 'es'])('labels in %s', (lang) => {
  test.each([992, 1280])('never lie over one another at %i px, in any program and moment', async (width) => {
    const { show } = await open({ lang, width });
    const found: string[] = [];
    for (const program of PROGRAMS) {
      for (const status of statusesOf(recordsOf(INDEX, program, DEFAULT_PARAMS))) {
        show({ program: program.id, status });
        await expect.poll(() => document.querySelector<HTMLSelectElement>('select')?.value).toBe(program.id);
        await expect.poll(() => document.querySelector<HTMLInputElement>('input:checked')?.value).toBe(status);
        found.push(...collisions().map((each) => `${program.id} ${status}: ${each}`));
      }
    }
    expect(found).toEqual([]);
  });
});

describe('marks', () => {
  test.each<Form>(['wide', 'narrow'])('of the %s form are all reachable and named, each record once', async (form) => {
    await open({ form });
    const options = [...document.querySelectorAll('[role="option"]')];
    // A share of several records names all of them; each of these has a mark of its own.
    const records = options.flatMap((option) => option.getAttribute('data-record') ?? []).filter((ids) => !ids.includes(' '));
    expect(new Set(records).size).toBe(funding.model(INDEX, DEFAULT_PARAMS).records.length);
    expect(records).toHaveLength(new Set(records).size);
    expect(options.every((option) => (option.getAttribute('aria-label') ?? '').length > 10)).toBe(true);
  });

  test('are walked with the arrow keys from one tab stop and pick with Enter', async () => {
    const { address } = await open();
    chart()?.querySelector<SVGElement>('[role="option"]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-record')).toBe('cbj-2008-incle');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?agency=us-inl&years=2008-2008');
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('');
  });

  test('of an account in a year pick its agency and that year, and all else is dimmed in place', async () => {
    const { address } = await open();
    await userEvent.click(mark('cbj-2012-incle')?.querySelector('rect') ?? document.body, { force: true });
    expect(address()).toBe('?agency=us-inl&years=2012-2012');
    expect([stateOf('cbj-2012-incle'), stateOf('cbj-2010-incle'), stateOf('cbj-2012-esf')]).toEqual(['on', 'off', 'off']);
  });

  test('of a total pick the year alone', async () => {
    const { address } = await open();
    await userEvent.click(mark('cbj-2015-total')?.querySelector('rect') ?? document.body, { force: true });
    expect(address()).toBe('?years=2015-2015');
  });

  test('answer a theme: what no source ties to it is off', async () => {
    await open({ search: '?theme=merida-capacity' });
    // Away from the marks: hovering one would preview it.
    await userEvent.hover(page.getByRole('combobox'));
    expect([stateOf('cbj-2010-incle'), stateOf('cbj-2010-imet'), stateOf('merida-seed-2015')]).toEqual(['on', 'off', 'on']);
  });

  test('carry the dollars that they draw: bars of one scale are as high as their amounts', async () => {
    await open();
    const height = (record: string) => (mark(record)?.querySelector('rect')?.getBoundingClientRect().height ?? 0) / Number(mark(record)?.getAttribute('data-value'));
    expect(height('cbj-2010-incle') / height('cbj-2012-incle')).toBeCloseTo(1, 2);
  });
});

describe('the controls', () => {
  test('switch program and moment through the address, and offer only the moments that a program has', async () => {
    const { address } = await open();
    await userEvent.selectOptions(page.getByRole('combobox'), 'cbp');
    expect(address()).toBe('?program=cbp');
    expect([...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map((radio) => radio.value)).toEqual(['budget-authority']);
    await expect.element(page.getByText(en.funding.scale)).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox'), 'merida');
    await userEvent.click(page.getByRole('radio', { name: 'delivered' }));
    expect(address()).toBe('?status=delivered&program=merida');
  });

  test.each<Form>(['wide', 'narrow'])('and the %s figure hold no fault that axe finds', async (form) => {
    await open({ form });
    const { violations } = await axe.run('main', { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('the narrow form fits 328 px', async () => {
  for (const lang of ['en', 'es'] as const) {
    const { show } = await open({ form: 'narrow', lang });
    const tooWide: string[] = [];
    for (const program of PROGRAMS) {
      show({ program: program.id, status: '' });
      await expect.poll(() => document.querySelector<HTMLSelectElement>('select')?.value).toBe(program.id);
      if (document.documentElement.scrollWidth > 328) tooWide.push(program.id);
    }
    expect(tooWide).toEqual([]);
    await cleanup();
  }
});
