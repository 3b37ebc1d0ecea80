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
import { textOf } from '../../../src/text/text';
import { matrix } from '../../../src/views/matrix';
import type { Form } from '../../../src/views/view';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<{ rows: unknown[] }>('../../../data/{themes,agencies,links}.json', { eager: true, import: 'default' });
const rows = (table: string): unknown[] => FILES[`../../../data/${table}.json`]?.rows ?? [];
// The tables lie in data/ as the app gets them, and every build checks them; what isn't there is empty.
const core = {
  ...Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []])),
  about: { id: 'test', version: '2026-01-01' },
  themes: rows('themes'), agencies: rows('agencies'), links: rows('links'),
} as unknown as Slice;
const INDEX = indexDataset(mergeSlices({ core }));
const MODEL = matrix.model(INDEX, DEFAULT_PARAMS);

function Figure({ form }: { readonly form: Form }) {
  return (
    <main {...usePicking()}>
      <button type="button">before</button>
      <figure><matrix.Legend form={form} /><matrix.Chart model={MODEL} form={form} /></figure>
      <button type="button">after</button>
    </main>
  );
}

/** The matrix with its legend, and an address that only the test sees. */
async function open(form: Form, search = '') {
  const address = createAddressStore({ read: () => search, push: () => {}, replace: () => {}, listen: () => () => {} });
  const linking = createLinking(INDEX, address);
  const language = { otherLang: 'es', otherHref: '#', switchLanguage: () => {} } as const;
  function App() {
    const text = useMemo(() => textOf('en', en), []);
    return <Providers text={text} language={language} linking={linking} address={address}><Figure form={form} /></Providers>;
  }
  await page.viewport(form === 'wide' ? 1440 : 360, 900);
  await render(<App />);
  return () => writeAddress(address.get());
}

const options = (query = '') => [...document.querySelectorAll(`[role="option"]${query}`)];
const names = (marks: readonly Element[]) => marks.map((mark) => (mark.getAttribute('aria-label') ?? '').replaceAll('\n', ' '));
const focused = () => names(document.activeElement ? [document.activeElement] : [])[0];
const circles = () => [...document.querySelectorAll('[role="listbox"] [data-basis] circle:last-child')];
const agenciesInRow = () => options('[data-agency]:not([data-theme])').map((mark) => mark.getAttribute('data-agency'));

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await cleanup();
});

describe.each<Form>(['wide', 'narrow'])('the %s matrix', (form) => {
  test('every drawn mark is an option with a name of its own words', async () => {
    await open(form);
    const ties = options('[data-basis]');
    expect(circles()).toHaveLength(143);
    expect(ties).toHaveLength(143);
    expect(new Set(names(ties)).size).toBe(143);
    expect(names(ties)).toContain('Drug Enforcement Administration, supports Counter-narcotics, documented');
    expect(options('[data-agency]:not([data-theme])')).toHaveLength(61);
    expect(options('[data-theme]:not([data-agency])')).toHaveLength(form === 'wide' ? 11 : 22);
    expect(ties.every((tie) => tie.getAttribute('data-source') && tie.getAttribute('data-theme') && tie.getAttribute('data-agency'))).toBe(true);
  });

  test('is one tab stop, and Shift+Tab leads out of it again', async () => {
    await open(form);
    await userEvent.click(page.getByRole('radio', { checked: true }));
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(options()[1]);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('after');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(options()[1]);
  });

  test('has no fault that axe finds, with something picked', async () => {
    await open(form, '?theme=counter-narcotics');
    const { violations } = await axe.run(document.querySelector('figure') ?? document.body, { rules: { 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.failureSummary} ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });

  test('its heads can be pressed: at least 24 px each way', async () => {
    await open(form);
    const controls = [...options('[data-agency]:not([data-theme])'), ...options('[data-theme]:not([data-agency])'), ...document.querySelectorAll('button[aria-pressed], label')];
    const tooSmall = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return Math.min(width, height) < 24;
    });
    expect(tooSmall.map((control) => control.getAttribute('aria-label') ?? control.textContent)).toEqual([]);
  });

  test('no head leaves the figure', async () => {
    await open(form);
    const figure = document.querySelector('figure')?.getBoundingClientRect();
    for (const option of options()) {
      const { left, right } = option.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual((figure?.left ?? 0) - 6);
      expect(right).toBeLessThanOrEqual((figure?.right ?? 0) + 6);
    }
  });
});

describe('the wide matrix by keyboard', () => {
  test('Down goes from an agency to its first tie, from tie to tie of the next rows, and Left to the neighbour', async () => {
    await open('wide');
    (options('[data-agency="us-nsc"]:not([data-theme])')[0] as SVGElement).focus(); // an option of the wide form is an SVG group
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('White House National Security Council staff (homeland security), leads Fight against organized crime, stated');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Fight against organized crime, 9 U\.S\. agencies/);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Center for Investigation and National Security, leads Fight against organized crime/);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toMatch(/^CISEN: Center for Investigation and National Security, Mexico/);
  });

  test('Enter picks a tie with its theme and agency; Escape clears', async () => {
    const address = await open('wide');
    (options('[data-agency="us-dea"][data-theme="counter-narcotics"]')[0] as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('?theme=counter-narcotics&agency=us-dea');
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('');
  });
});

describe('what is picked', () => {
  test('a press on the head of a column picks the agency, and only its own ties stay on', async () => {
    const address = await open('wide');
    await userEvent.click(options('[data-agency="us-inl"]:not([data-theme])')[0] ?? document.body);
    expect(address()).toBe('?agency=us-inl');
    expect(options('[data-agency="us-inl"]:not([data-theme])')[0]?.getAttribute('aria-selected')).toBe('true');
    expect(options('[data-basis][data-state="on"]').map((tie) => tie.getAttribute('data-agency'))).toEqual(Array.from({ length: 6 }, () => 'us-inl'));
    expect(options('[data-basis][data-state="off"]')).toHaveLength(137);
  });

  test('changes only the marks whose state changes', async () => {
    await open('wide', '?theme=cyber-working-group');
    // The pointer still rests where an earlier test left it, and what comes under it previews.
    await userEvent.hover(page.getByRole('button', { name: 'before' }));
    const chart = document.querySelector('[role="listbox"]') ?? document.body;
    const before = new Map(options().map((mark) => [mark, `${mark.getAttribute('data-state')} ${mark.getAttribute('aria-selected')}`]));
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach((record) => touched.add(record.target)));
    observer.observe(chart, { attributes: true, childList: true, characterData: true, subtree: true });
    const head = options('[data-theme="cybersecurity-priority"]:not([data-agency])')[0];
    head?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    const changed = options().filter((mark) => before.get(mark) !== `${mark.getAttribute('data-state')} ${mark.getAttribute('aria-selected')}`);
    expect(changed.length).toBeGreaterThan(5);
    expect([...touched].filter((node) => node !== chart && !changed.some((mark) => mark === node))).toEqual([]);
    observer.disconnect();
  });

  test('a ground switched off in the legend puts its marks off', async () => {
    const address = await open('wide');
    await userEvent.click(page.getByRole('button', { name: 'inferred by us' }));
    expect(address()).toBe('?basis=stated,documented');
    await expect.element(page.getByRole('button', { name: 'inferred by us' })).toHaveAttribute('aria-pressed', 'false');
    expect(options('[data-basis="inferred"][data-state="off"]')).toHaveLength(18);
    expect(options('[data-basis="stated"][data-state="off"],[data-basis="documented"][data-state="off"]')).toHaveLength(0);
  });

  test('counts of leads follow the grounds that count', async () => {
    await open('wide', '?basis=stated');
    const row = options('[data-theme="counter-narcotics"]:not([data-agency])')[0];
    expect([...(row?.nextElementSibling?.querySelectorAll('text') ?? [])].map((text) => text.textContent)).toEqual(['1', '1']);
  });
});

describe('how marks look', () => {
  const styleOf = (basis: string) => getComputedStyle(document.querySelector(`[role="option"][data-basis="${basis}"] circle:last-child`) ?? document.body);

  test.each<Form>(['wide', 'narrow'])('stated is filled, documented hatched, inferred a dotted outline (%s)', async (form) => {
    await open(form);
    expect(styleOf('stated').fill).toBe(styleOf('stated').stroke);
    expect(styleOf('documented').fill).toMatch(/^url\("?#matrix.*-hatch-/);
    expect(styleOf('inferred').fill).not.toBe(styleOf('inferred').stroke);
    expect(styleOf('inferred').strokeDasharray).not.toBe('none');
    expect(styleOf('stated').strokeDasharray).toBe('none');
  });

  test('a lead is larger than a support', async () => {
    await open('wide');
    const radii = (role: string) => new Set([...document.querySelectorAll(`[data-role="${role}"] circle:last-child`)].map((circle) => circle.getAttribute('r')));
    expect(radii('lead')).toEqual(new Set(['6.6']));
    expect(radii('support')).toEqual(new Set(['4.1']));
  });
});

describe('the order of the agencies', () => {
  test('is a group of radio buttons; the document takes the order and the address names it', async () => {
    const address = await open('narrow');
    expect(agenciesInRow().slice(0, 2)).toEqual(['us-nsc', 'us-inl']);
    await userEvent.click(page.getByRole('radio', { name: 'by name' }));
    expect(address()).toBe('?order=name');
    expect(agenciesInRow().slice(0, 3)).toEqual(['us-atf', 'us-cbp', 'us-cdc']);
    await userEvent.click(page.getByRole('radio', { name: 'most themes first' }));
    expect(address()).toBe('');
  });

  test('by picked theme follows the next pick', async () => {
    await open('narrow', '?order=theme&theme=heroin-demand');
    expect(agenciesInRow().slice(0, 2)).toEqual(['us-hhs', 'us-ondcp'].toSorted((a, b) => agenciesInRow().indexOf(a) - agenciesInRow().indexOf(b)));
    await userEvent.click(options('[data-theme="central-america"]')[0] ?? document.body);
    expect(agenciesInRow()[0]).toBe('us-state');
  });

  test('marks slide to their new places', async () => {
    await open('wide');
    await userEvent.click(page.getByRole('radio', { name: 'by name' }));
    const sliding = document.getAnimations().filter(({ id }) => id === 'slide');
    expect(sliding.length).toBeGreaterThan(100);
    for (const { effect } of sliding) expect(effect?.getComputedTiming().duration).toBe(450);
  });

  test('nothing slides where the reader wants no motion', async () => {
    document.documentElement.style.setProperty('--motion-morph', '0s');
    await open('wide');
    await userEvent.click(page.getByRole('radio', { name: 'by name' }));
    expect(document.getAnimations().filter(({ id }) => id === 'slide')).toEqual([]);
  });
});
