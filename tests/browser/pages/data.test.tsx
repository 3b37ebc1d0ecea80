import { Suspense, useMemo } from 'react';
import axe from 'axe-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { Providers } from '../../../src/app/Providers';
import { mergeSlices } from '../../../src/dataset/merge-slices';
import { about, COMPILED, slice } from '../../../src/dataset/schema';
import { SLICES } from '../../../src/dataset/slices';
import { indexDataset } from '../../../src/model/index-dataset';
import { createLinking } from '../../../src/model/linking';
import { DataPage } from '../../../src/pages/data/DataPage';
import { createAddressStore } from '../../../src/selection/store';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { textOf, type Language } from '../../../src/text/text';
import { SiteContext } from '../../../src/ui/site-context';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const FILES = import.meta.glob<Record<string, unknown>>('../../../data/{dataset,funding,commitments}.json', { eager: true, import: 'default' });
const fileOf = (name: string) => FILES[`../../../data/${name}.json`] ?? {};
const { $schema: _, ...aboutFile } = fileOf('dataset');
const NONE = Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []]));
const empty = v.parse(slice, NONE);
const core = v.parse(slice, { ...NONE, about: v.parse(about, { ...aboutFile, version: '0c9a41f6d2' }), funding: fileOf('funding')['rows'], commitments: fileOf('commitments')['rows'] });
const INDEX = indexDataset(mergeSlices({ ...Object.fromEntries(SLICES.map((name) => [name, empty])), core }));

/** A browser's history, as far as the page asks for it. */
function historyOf(first: string) {
  const steps = [first];
  let tell = () => {};
  return {
    read: () => steps.at(-1) ?? '',
    push: (search: string) => void steps.push(search),
    replace: (search: string) => void steps.splice(-1, 1, search),
    listen: (onChange: () => void) => ((tell = onChange), () => {}),
    back() {
      steps.pop();
      tell();
    },
  };
}

async function open(lang: Language = 'en', history = historyOf('')) {
  const address = createAddressStore(history);
  const linking = createLinking(INDEX, address);
  const language = { otherLang: lang === 'en' ? 'es' : 'en', otherHref: '#', switchLanguage: () => {} } as const;
  function App() {
    const text = useMemo(() => textOf(lang, lang === 'en' ? en : es), []);
    const site = useMemo(() => ({ path: 'data/', href: (to: string) => `/${to}` }), []);
    return <Providers text={text} language={language} linking={linking} address={address}><SiteContext value={site}><Suspense><DataPage /></Suspense></SiteContext></Providers>;
  }
  await render(<App />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByRole('columnheader').first()).toBeVisible();
}

const rows = () => document.querySelectorAll('#browse tbody tr').length;
const cells = (column: string) => {
  const at = [...document.querySelectorAll('#browse th')].findIndex((head) => head.textContent?.trim().startsWith(column));
  return [...document.querySelectorAll('#browse tbody tr')].map((row) => row.children[at]?.textContent ?? '');
};
const pages = () => document.querySelector('#browse [role="status"]')?.textContent;

test('a table is read fifty rows at a time', async () => {
  await open();
  const tables = document.querySelector<HTMLElement>('#browse select');
  if (tables) await userEvent.selectOptions(tables, 'funding');
  // The table that stood there before has as many rows on its first page.
  await expect.poll(pages).toBe('Rows 1 to 50 of 772');
  expect(rows()).toBe(50);
  const [first] = cells('id');
  await userEvent.click(page.getByRole('button', { name: 'Next 50' }));
  await expect.poll(pages).toMatch(/^Rows 51 to 100 of /);
  await expect.poll(() => cells('id')).not.toContain(first);
  await userEvent.click(page.getByRole('button', { name: 'Previous 50' }));
  await expect.poll(() => cells('id')[0]).toBe(first);
});

test('by keyboard a table is leafed to its last rows and back to its first, and the button that was pressed keeps the focus', async () => {
  await open();
  const all = Number(/of (\d+)$/.exec(pages() ?? '')?.[1]);
  expect(all).toBeGreaterThan(50);
  const last = page.getByRole('button', { name: 'Last', exact: true });
  last.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(pages).toMatch(new RegExp(` to ${all} of ${all}$`));
  await expect.element(last).toHaveFocus();
  await expect.element(last).toHaveAttribute('aria-disabled', 'true');
  page.getByRole('button', { name: 'First', exact: true }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(pages).toBe(`Rows 1 to 50 of ${all}`);
});

test('by keyboard a head sorts its column, and once more the other way', async () => {
  await open();
  const head = page.getByRole('columnheader', { name: 'date' });
  const button = document.querySelectorAll<HTMLButtonElement>('#browse th button')[[...document.querySelectorAll('#browse th')].findIndex((each) => each.textContent?.trim() === 'date')];
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
  expect(cells('date')).toEqual(cells('date').toSorted());
  await userEvent.keyboard('{Enter}');
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  expect(cells('date')).toEqual(cells('date').toSorted().toReversed());
});

test('words leave only the rows that contain them, in the reader’s language', async () => {
  await open('es');
  const all = rows();
  await userEvent.fill(page.getByLabelText('Filas que contienen'), 'heroina');
  await expect.poll(rows).toBeGreaterThan(0);
  await expect.poll(rows).toBeLessThan(all);
  for (const row of document.querySelectorAll('#browse tbody tr')) expect(row.textContent).toMatch(/hero[ií]n/i);
  await userEvent.fill(page.getByLabelText('Filas que contienen'), 'zzzz');
  await expect.poll(pages).toBe('Sin filas');
});

test('which table, in what order and which words stand in the address; Back leads to the table before', async () => {
  const history = historyOf('');
  await open('en', history);
  const first = pages();
  const tables = document.querySelector<HTMLElement>('#browse select');
  if (tables) await userEvent.selectOptions(tables, 'funding');
  await expect.poll(pages).toBe('Rows 1 to 50 of 772');
  await userEvent.click(page.getByRole('button', { name: 'amountUSD', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'amountUSD', exact: true }));
  await userEvent.fill(page.getByLabelText('Rows that contain'), 'incle');
  await expect.poll(() => history.read()).toBe('?table=funding&sort=-amountUSD&filter=incle');
  history.back();
  await expect.poll(pages).toBe(first);
});

test('an address opens a table as it was left, in either language', async () => {
  await open('es', historyOf('?table=commitments&sort=-textEn&filter=cyber'));
  await expect.element(page.getByRole('columnheader', { name: 'textEs' })).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(rows).toBeGreaterThan(0);
  for (const row of document.querySelectorAll('#browse tbody tr')) expect(row.textContent).toMatch(/cyber/i);
});

test('an address of a table that isn’t there says so', async () => {
  await open('en', historyOf('?table=money'));
  await expect.element(page.getByText('There is no table “money”; the first is shown.')).toBeVisible();
});

test('every table has its count and its files, which lie beside the English page', async () => {
  await open('es');
  const line = document.querySelector('[data-table="commitments"]');
  expect(line?.querySelector('h3')?.textContent).toMatch(/Compromisos · \d+ filas/);
  expect([...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(['?table=commitments', '../../data/commitments.csv', '../../data/schema/commitments.schema.json']);
});

test.each([360, 1440])('nothing stands in the way of assistive technology at %i px', async (width) => {
  await page.viewport(width, 900);
  await open();
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
