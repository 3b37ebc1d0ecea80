import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { dataFiles } from '../../../tools/build/data-files';
import { datasetJson } from '../../../tools/build/dataset-json';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { fileOf } from '../../../tools/data/tables';
import { archive } from '../../../tools/data-package/archive';
import { ARCHIVE, DISTRIBUTIONS, WORKBOOK } from '../../../tools/data-package/catalogue';
import { bibtex, ris } from '../../../tools/data-package/citations';
import { hostOf } from '../../../tools/data-package/host';
import { workbook } from '../../../tools/data-package/workbook';
import { rowsOf } from '../data/real-data';

const SITE = 'https://host.example/miles/';
const CONTACT = { name: 'Desk of Data', mail: 'data@host.example' };
const FILES = await dataFiles('data', { site: SITE, contact: CONTACT });
const compiled = await compileDataset('data');
if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
const { about } = compiled;
const text = (name: string): string => FILES[name] ?? '';

interface Column { name: string; separator?: string; datatype: string; lang?: string }
interface Key { columnReference: string; reference: { resource: string; columnReference: string } }
interface Csvw {
  readonly '@context': readonly unknown[];
  readonly tables: readonly { url: string; tableSchema: { columns: Column[]; primaryKey: string[]; foreignKeys?: Key[] } }[];
}

describe('the metadata for CSV on the Web', () => {
  const csvw: Csvw = JSON.parse(text('csv-metadata.json'));
  const columnsOf = (url: string) => csvw.tables.find((table) => table.url === url)?.tableSchema.columns ?? [];

  test('is of the W3C’s context and describes each file, column by column in its order', () => {
    expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(csvw.tables.map(({ url }) => url)).toEqual(TABLE_NAMES.map((table) => `${fileOf(table)}.csv`));
    for (const { url, tableSchema } of csvw.tables) expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe((FILES[url] ?? '').split('\r\n')[0]);
  });

  test('ties tables by columns and files that are there', () => {
    const keys = csvw.tables.flatMap(({ tableSchema }) => (tableSchema.foreignKeys ?? []).map((key) => ({ columns: tableSchema.columns, ...key })));
    expect(keys.length).toBeGreaterThan(30);
    for (const { columns, columnReference, reference } of keys) {
      expect(columns.map(({ name }) => name)).toContain(columnReference);
      expect(FILES[reference.resource]?.split('\r\n')[0]?.split(',')).toContain(reference.columnReference);
    }
  });

  test('says which column is in which language, and how a list is parted', () => {
    expect(columnsOf('links.csv').filter(({ lang }) => lang === 'es').map(({ name }) => name)).toEqual(['locatorEs', 'whyEs']);
    expect(columnsOf('funding.csv').find(({ name }) => name === 'agencyIds')?.separator).toBe(';');
  });
});

interface Entry {
  identifier: string; modified: string; accessLevel: string; temporal: string; contactPoint: { hasEmail: string };
  distribution: { downloadURL: string; mediaType: string }[];
}

describe('the entry for catalogues', () => {
  interface Catalogue { conformsTo?: string; dataset: Entry[] }
  const { conformsTo, dataset: [entry] }: Catalogue = JSON.parse(text('data.json'));

  test('has what DCAT-US asks for', () => {
    expect(conformsTo).toBe('https://project-open-data.cio.gov/v1.1/schema');
    for (const field of ['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint', 'identifier', 'accessLevel', 'license', 'distribution']) expect(entry).toHaveProperty(field);
    expect(entry).toMatchObject({ identifier: about.id, modified: about.modified, version: about.version, accessLevel: 'public' });
    expect(entry?.temporal).toMatch(/^(?:19|20)\d\d-01-01\/20\d\d-12-31$/);
    expect(entry?.contactPoint).toMatchObject({ fn: 'Desk of Data', hasEmail: 'mailto:data@host.example' });
  });

  test('of a copy that nobody has published yet makes nobody up, and doesn’t say that it conforms', async () => {
    const files = await dataFiles('data');
    const unpublished: Catalogue = JSON.parse(files['data.json'] ?? '');
    expect(unpublished.dataset[0]).not.toHaveProperty('contactPoint');
    expect(unpublished).not.toHaveProperty('conformsTo');
    expect(Object.entries(files).filter(([, content]) => content.includes('.invalid')).map(([name]) => name)).toEqual([]);
  });

  test('leads to files of this build', () => {
    const names = entry?.distribution.map(({ downloadURL }) => downloadURL.replace(`${SITE}data/`, '')) ?? [];
    expect(names).toEqual(DISTRIBUTIONS.map(({ file }) => file));
    expect(names.filter((name) => name !== ARCHIVE && name !== WORKBOOK && !(name in FILES))).toEqual([]);
  });
});

describe('who publishes a copy', () => {
  test('is told by two settings, and the address ends in a slash', () => {
    expect(hostOf({ SITE_URL: 'https://host.example/miles', SITE_CONTACT: 'Desk of Data <data@host.example>' })).toEqual({ site: SITE, contact: CONTACT });
    expect(hostOf({})).toEqual({ site: '', contact: null });
  });

  test.each([{ SITE_CONTACT: 'data@host.example' }, { SITE_CONTACT: 'Desk <data>' }, { SITE_URL: 'host.example' }])('is no guess: %j is refused', (settings) => {
    expect(() => hostOf(settings)).toThrow(/^SITE_\w+: found ".*"; expected /);
  });
});

describe('citations', () => {
  test('of each source have its own title, in all three forms', () => {
    const sources = rowsOf('sources');
    const listed: { id: string; title: string }[] = JSON.parse(text('sources.csl.json'));
    expect(listed.map(({ id, title }) => [id, title])).toEqual(sources.map(({ id, title }) => [id, title]));
    expect(FILES['sources.ris']?.match(/^TY {2}- /gm)).toHaveLength(sources.length);
    expect(FILES['sources.ris']?.match(/^ER {2}- /gm)).toHaveLength(sources.length);
    expect(FILES['sources.bib']?.match(/^@misc\{/gm)).toHaveLength(sources.length);
  });

  test('are no more exact than the date is known', () => {
    const month = { id: 'a', kind: 'document', title: 'T', publisher: 'P', date: '2017-10', url: null, lang: null } as const;
    expect(ris([month])).toBe('TY  - GEN\r\nID  - a\r\nTI  - T\r\nAU  - P\r\nPY  - 2017\r\nDA  - 2017/10\r\nER  - \r\n');
    expect(bibtex([{ ...month, date: null }])).not.toContain('year');
  });

  test('hold no order to TeX that a title brings along', () => {
    const written = bibtex([{ id: 'a', kind: 'document', title: String.raw`50 % & {more} \input{x}`, publisher: 'A_B', date: '2015', url: null, lang: null }]);
    expect(written).toContain(String.raw`{50 \% \& more inputx}`);
    expect(written).toContain(String.raw`A\_B`);
  });

  test('of the whole names its version', () => {
    expect(JSON.parse(text('citation.csl.json'))).toEqual([expect.objectContaining({ type: 'dataset', version: about.version, URL: `${SITE}data/` })]);
  });
});

describe('the workbook', async () => {
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as unknown as Parameters<typeof workbook>[1]; // a list for each table
  const bytes = await workbook(about, rows);
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name ?? '');

  test('has a sheet for each table, one row a row, after one that says what it is', () => {
    expect(names).toEqual(['about', ...TABLE_NAMES.map(fileOf), 'dictionary']);
    for (const table of TABLE_NAMES) {
      const sheet = part(`xl/worksheets/sheet${names.indexOf(fileOf(table)) + 1}.xml`);
      expect(sheet.match(/<row /g)).toHaveLength(rowsOf(table).length + 1);
    }
    expect(part('xl/sharedStrings.xml')).toContain(`version ${about.version}`);
  });

  test('keeps amounts as numbers, to the dollar', () => {
    const sheet = part(`xl/worksheets/sheet${names.indexOf('funding') + 1}.xml`);
    for (const { amountUSD } of rowsOf('funding').slice(0, 40)) expect(sheet).toContain(`<v>${amountUSD}</v>`);
  });

  test('is the same for the same data', async () => expect(await workbook(about, rows)).toEqual(bytes));
});

describe('the archive', () => {
  const bytes = archive(FILES, about.modified);

  test('holds every file as it is', () => {
    const inside = unzipSync(bytes);
    expect(Object.keys(inside)).toEqual(Object.keys(FILES).map((name) => `two-thousand-miles-data/${name}`));
    for (const [name, content] of Object.entries(FILES)) expect(strFromU8(inside[`two-thousand-miles-data/${name}`] ?? new Uint8Array())).toBe(content);
  });

  test('is the same for the same files', () => expect(archive(FILES, about.modified)).toEqual(bytes));
});

test('the page of the data tells catalogues where each form of it lies', () => {
  const described = JSON.parse(datasetJson(about, 'es', { files: '../../data/', years: [1990, 2025] })) as { distribution: { contentUrl: string }[] }; // our own
  expect(described.distribution.map(({ contentUrl }) => contentUrl)).toEqual(DISTRIBUTIONS.map(({ file }) => `../../data/${file}`));
  expect(described).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/', version: about.version, temporalCoverage: '1990/2025' });
});
