import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { dataFiles } from '../../../tools/build/data-files';
import { datasetJson } from '../../../tools/build/dataset-json';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { fileOf } from '../../../tools/data/tables';
import { archive } from '../../../tools/data-package/archive';
import { DISTRIBUTIONS } from '../../../tools/data-package/catalogue';
import { bibtex, ris } from '../../../tools/data-package/citations';
import { rowsOf } from '../data/real-data';

const SITE = 'https://host.example/miles/';
const FILES = await dataFiles('data', SITE);
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
  const { conformsTo, dataset: [entry] }: { conformsTo: string; dataset: Entry[] } = JSON.parse(text('data.json'));

  test('has what DCAT-US asks for', () => {
    expect(conformsTo).toBe('https://project-open-data.cio.gov/v1.1/schema');
    for (const field of ['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint', 'identifier', 'accessLevel', 'license', 'distribution']) expect(entry).toHaveProperty(field);
    expect(entry).toMatchObject({ identifier: about.id, modified: about.modified, version: about.version, accessLevel: 'public' });
    expect(entry?.temporal).toMatch(/^(?:19|20)\d\d-01-01\/20\d\d-12-31$/);
    expect(entry?.contactPoint.hasEmail).toMatch(/^mailto:.+@.+/);
  });

  test('leads to files of this build', () => {
    const names = entry?.distribution.map(({ downloadURL }) => downloadURL.replace(`${SITE}data/`, '')) ?? [];
    expect(names).toEqual(DISTRIBUTIONS.map(({ file }) => file));
    expect(names.filter((name) => !name.endsWith('.zip') && !(name in FILES))).toEqual([]);
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
