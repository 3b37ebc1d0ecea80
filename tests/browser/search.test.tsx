import { useMemo } from 'react';
import axe from 'axe-core';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { Providers } from '../../src/app/Providers';
import { mergeSlices } from '../../src/dataset/merge-slices';
import { authoredAbout, COMPILED, slice, type CompiledTable, type Slice } from '../../src/dataset/schema';
import { usePicking } from '../../src/frame/usePicking';
import { indexDataset, type Index } from '../../src/model/index-dataset';
import { createLinking } from '../../src/model/linking';
import { Masthead } from '../../src/pages/explore/Masthead';
import { writeSelection } from '../../src/selection/address';
import { createAddressStore } from '../../src/selection/store';
import { en } from '../../src/text/en';
import { es } from '../../src/text/es';
import { textOf, type Language } from '../../src/text/text';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';

/** The tables that search reads, as they lie in data/. */
const FILES = import.meta.glob<Record<string, unknown>>('../../data/{dataset,themes,agencies,links,sectors,ports,crossings,corridor-places,meetings,sources}.json', { eager: true, import: 'default' });
const fileOf = (name: string) => FILES[`../../data/${name}.json`] ?? {};
const { $schema: _, ...aboutFile } = fileOf('dataset');

/** A slice with the named tables, checked as the app checks what it fetches. */
function sliceOf(files: Partial<Record<CompiledTable, string>>, more: object = {}): Slice {
  const empty = Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []]));
  const rows = Object.fromEntries(Object.entries(files).map(([table, file]) => [table, fileOf(file)['rows']]));
  return v.parse(slice, { ...empty, ...rows, ...more });
}
const core = sliceOf({ themes: 'themes', agencies: 'agencies', links: 'links' }, { about: { ...v.parse(authoredAbout, aboutFile), version: '0c9a41f6d2' } });
const evidence = sliceOf({ meetings: 'meetings', sources: 'sources' });
const places = sliceOf({ sectors: 'sectors', ports: 'ports', crossings: 'crossings', corridorPlaces: 'corridor-places' });
const WHOLE = indexDataset(mergeSlices({ core, evidence, places }));
const FIRST = indexDataset(mergeSlices({ core }));

function Page() {
  return (
    <div {...usePicking()}>
      <Masthead />
      <a href="#elsewhere">elsewhere</a>
      <figure id="links">
        <h2>Figure</h2>
        <div role="listbox" aria-label="Marks">
          <div role="option" tabIndex={-1} aria-selected={false} data-theme="counter-narcotics" data-agency="us-dea">tie</div>
          <div role="option" tabIndex={-1} aria-selected={false} data-agency="us-dea">agency</div>
        </div>
      </figure>
    </div>
  );
}

/** The page's head over the dataset, with an address that only the test sees. */
async function open({ index = WHOLE, lang = 'en', search = '' }: { index?: Index; lang?: Language; search?: string } = {}) {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(index, address);
  const language = { otherLang: lang === 'en' ? 'es' : 'en', otherHref: '#', switchLanguage: () => {} } as const;
  function App() {
    const text = useMemo(() => textOf(lang, lang === 'en' ? en : es), []);
    return <Providers text={text} language={language} linking={linking} address={address}><Page /></Providers>;
  }
  await render(<App />);
  return { linking, picked: () => writeSelection(linking.selection()) };
}

const input = page.getByRole('combobox', { name: /^(Search|Buscar)/ });
const options = () => [...document.querySelectorAll<HTMLElement>('dialog [role="option"]')];
const active = () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '');
const isOpen = () => document.querySelector('dialog[open] [role="combobox"]') !== null;
const idOf = (option: Element | null | undefined) => (option instanceof HTMLElement ? Object.values(option.dataset).find((id) => id !== '') : undefined);

async function openAndType(words: string) {
  await userEvent.keyboard('/');
  await expect.element(input).toHaveFocus();
  if (words) await userEvent.type(input, words);
}

beforeEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('opening and closing', () => {
  test('the key opens it with the focus in its field; Escape closes it, gives the focus back and leaves the selection', async () => {
    const { picked } = await open({ search: '?theme=counter-narcotics' });
    await openAndType('dea');
    await userEvent.keyboard('{Escape}');
    await expect.poll(isOpen).toBe(false);
    await expect.poll(() => document.activeElement?.getAttribute('data-action')).toBe('search');
    expect(picked()).toBe('theme=counter-narcotics');
  });

  test('opened by its button it gives the focus back to it, and can be opened again', async () => {
    await open();
    const there = async () => {
      await userEvent.click(page.getByRole('button', { name: 'Search' }));
      await expect.element(input).toHaveFocus();
    };
    await there();
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect.poll(isOpen).toBe(false);
    expect(document.activeElement?.getAttribute('data-action')).toBe('search');
    await there();
  });

  test('opened by the key from elsewhere it gives the focus back to there', async () => {
    await open();
    const elsewhere = page.getByRole('link', { name: 'elsewhere' });
    elsewhere.element().focus();
    await openAndType('');
    await userEvent.keyboard('{Escape}');
    await expect.poll(isOpen).toBe(false);
    await expect.element(elsewhere).toHaveFocus();
  });
});

describe('by keyboard', () => {
  test('what is typed before the box is there is not lost, and is no shortcut of the page', async () => {
    await open();
    for (const key of ['/', 'd', 'l', 'Backspace', 'e', 'a']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await expect.element(input).toHaveValue('dea');
    await userEvent.type(input, ' ');
    await expect.element(input).toHaveValue('dea ');
  });

  test('Enter picks the best answer to what was typed', async () => {
    const { picked } = await open();
    await openAndType('dea');
    await expect.poll(() => idOf(active())).toBe('us-dea');
    await userEvent.keyboard('{Enter}');
    await expect.poll(isOpen).toBe(false);
    expect(picked()).toBe('agency=us-dea');
  });

  test('Shift and Enter add to what is picked', async () => {
    const { picked } = await open({ search: '?agency=us-dea' });
    await openAndType('pgr');
    await expect.poll(() => idOf(active())).toBe('mx-pgr');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(picked()).toBe('agency=mx-pgr,us-dea');
  });

  test('what is picked already stays picked', async () => {
    const { picked } = await open({ search: '?agency=us-dea' });
    await openAndType('dea');
    await expect.poll(() => idOf(active())).toBe('us-dea');
    await userEvent.keyboard('{Enter}');
    expect(picked()).toBe('agency=us-dea');
  });

  test('arrows, Home and End move the active option and never the focus', async () => {
    await open();
    await openAndType('bridge');
    await expect.poll(() => options().indexOf(active() ?? document.body)).toBe(0);
    const at = async (keys: string) => (await userEvent.keyboard(keys), options().findIndex((option) => option === active()));
    expect(await at('{ArrowDown}')).toBe(1);
    expect(await at('{ArrowUp}')).toBe(0);
    expect(await at('{End}')).toBe(options().length - 1);
    expect(await at('{ArrowDown}')).toBe(0);
    expect(await at('{ArrowUp}')).toBe(options().length - 1);
    expect(await at('{Home}')).toBe(0);
    await expect.element(input).toHaveFocus();
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toEqual([active()]);
  });

  test('the active option is scrolled into sight', async () => {
    await open();
    await openAndType('border');
    await expect.poll(() => options().length).toBeGreaterThan(12);
    await userEvent.keyboard('{End}');
    await expect.poll(() => {
      const list = document.querySelector('[role="listbox"]')?.getBoundingClientRect();
      const box = active()?.getBoundingClientRect();
      return list && box && box.top >= list.top && box.bottom <= list.bottom + 1;
    }).toBe(true);
  });
});

describe('what is opened', () => {
  test('a meeting and a source are opened by the fragment of the address', async () => {
    const { picked } = await open();
    await openAndType('26 de febrero de 2015');
    await expect.poll(() => idOf(active())).toBe('scg-3');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#meeting-scg-3');
    await expect.poll(isOpen).toBe(false);
    const source = WHOLE.dataset.sources.find(({ title }) => title.length > 60);
    await openAndType(source?.title ?? '');
    await expect.poll(() => idOf(active())).toBe(source?.id);
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe(`#source-${source?.id}`);
    expect(picked()).toBe('');
  });

  test('the focus goes on to the mark of what was picked, or to the figure’s heading where none is drawn', async () => {
    await open();
    await openAndType('dea');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('agency');
    await openAndType('pgr');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Figure');
  });

  test('a press picks a place, and moves nothing under the dialog', async () => {
    const { picked } = await open();
    await openAndType('good neighbor');
    await userEvent.click(page.getByRole('option', { name: /Good Neighbor/ }));
    expect(picked()).toBe('place=el-paso-stanton');
  });
});

describe('what is said', () => {
  test('a name of the other language is shown beside the reader’s where that was found', async () => {
    await open({ lang: 'es' });
    await openAndType('border patrol');
    const option = page.getByRole('option', { name: /Patrulla Fronteriza/ }).first();
    await expect.element(option).toBeVisible();
    await expect.poll(() => document.querySelector('[data-agency="us-usbp"] [lang="en"]')?.textContent.trim()).toBe('U.S. Border Patrol');
  });

  test('meetings are found by the name of their group in the other language', async () => {
    await open();
    await openAndType('grupo de coordinacion');
    await expect.poll(() => options().map(idOf)).toContain('scg-3');
  });

  test('before anything is asked the four priorities stand there', async () => {
    await open();
    await openAndType('');
    await expect.poll(() => options().map(idOf)).toEqual(['organized-crime', 'counter-narcotics', 'border-management', 'cybersecurity-priority']);
    expect(active()).toBeNull();
  });

  test('what isn’t loaded is said to be loading, and found once it has come, with nothing typed again', async () => {
    const { linking } = await open({ index: FIRST });
    await openAndType('tijuana');
    await expect.element(page.getByText('Still loading places, meetings and sources…')).toBeVisible();
    expect(options()).toEqual([]);
    linking.load(WHOLE);
    await expect.poll(() => options().length).toBeGreaterThan(3);
    await expect.element(page.getByText(/Still loading/)).not.toBeInTheDocument();
  });

  test('where nothing is found the nearest name is one press away', async () => {
    await open();
    await openAndType('tijuanxqq');
    await userEvent.click(page.getByRole('button', { name: 'Did you mean “Tijuana”?' }));
    await expect.element(input).toHaveValue('Tijuana');
    await expect.element(input).toHaveFocus();
    await expect.poll(() => options().length).toBeGreaterThan(3);
  });

  test('the number of results is told to those who don’t see them, more than eight of a kind in words', async () => {
    await open();
    await openAndType('bridge');
    await expect.poll(() => [...document.querySelectorAll('dialog [role="status"]')].map((status) => status.textContent).join('')).toMatch(/^\d+ results$/);
    expect(document.querySelectorAll('[role="group"]:has([data-place]) [role="option"]')).toHaveLength(8);
    await expect.element(page.getByText(/^\d+ more: /).first()).toBeVisible();
  });
});

describe('access', () => {
  test.each([['light', 1440], ['dark', 360]] as const)('targets are tall enough and axe finds nothing (%s, %d px)', async (appearance, width) => {
    await page.viewport(width, 800);
    document.documentElement.dataset['appearance'] = appearance;
    await open();
    await openAndType('drug');
    await expect.poll(() => options().length).toBeGreaterThan(5);
    expect(Math.min(...options().map((option) => option.getBoundingClientRect().height))).toBeGreaterThanOrEqual(32);
    await vi.waitFor(async () => {
      const { violations } = await axe.run('dialog', { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
    });
    const dialog = document.querySelector('dialog');
    expect((dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0)).toBe(0);
    delete document.documentElement.dataset['appearance'];
    await page.viewport(1440, 900);
  });
});
