import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { NOTHING } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { fundingModel } from '../../../../src/views/funding/model';
import { fundingTable } from '../../../../src/views/funding/table';
import { recordWords } from '../../../../src/views/funding/words';
import { realIndex } from '../sources/real-index';

let index: Index;
beforeAll(async () => {
  index = await realIndex();
});

const EN = textOf('en', en);
const ES = textOf('es', es);
const words = (id: string, text = EN) => {
  const record = index.dataset.funding.find((row) => row.id === id);
  return record ? recordWords(index, record, text).split(',\n') : [];
};

describe('what a mark says', () => {
  test('an account in a year: amount and moment, its name, who runs it, and on what basis it is tied to a theme', () => {
    expect(words('cbj-2012-incle')).toEqual([
      'INCLE, FY2012',
      '$248.5 million appropriated',
      'International Narcotics Control and Law Enforcement',
      'Bureau of International Narcotics and Law Enforcement Affairs',
      'tied to Mérida funds, inferred',
      'sources disagree',
    ]);
  });

  test('money that no source ties to a theme says so', () => {
    expect(words('cbj-2012-imet')).toContain('no source ties it to a theme');
  });

  test('a supplemental law is named', () => {
    expect(words('merida-2009-fmf')).toContain('supplemental: Supplemental Appropriations Act, 2009 (P.L. 111-32)');
    expect(words('merida-2009-base').some((part) => part.startsWith('supplemental'))).toBe(false);
  });

  test('the readout’s sum is a floor at its date, in both languages', () => {
    expect(words('merida-seed-2015').slice(0, 2)).toEqual(['by 26 February 2015', 'more than $500 million allocated']);
    expect(words('merida-seed-2015', ES).slice(0, 2)).toEqual(['al 26 de febrero de 2015', 'más de 500 millones de dólares, dinero destinado']);
  });
});

describe('the table', () => {
  const table = (years: { from: number; to: number } | null = null) => fundingTable(fundingModel(index, DEFAULT_PARAMS), index, answer(index, { ...NOTHING, years }), EN);

  test('has a row a record, with dollars unrounded, law, locator and address of the source', () => {
    const { columns, rows } = table();
    const cells = (id: string) => Object.fromEntries(columns.map((column, at) => [column.id, rows.find((row) => row.id === id)?.cells[at]?.value]));
    expect(cells('cbj-2010-incle')).toMatchObject({
      programId: 'aid-mexico', accountId: 'incle', fiscalYear: 2010, status: 'appropriated', amountUSD: 284_000_000, lawId: null, agencyIds: 'us-inl', themeIds: 'merida-capacity', themeBasis: 'inferred',
      locator: 'file 10, row Mexico, column INCLE', sourceId: 's-cbj-csis',
    });
    expect(cells('cbj-2010-incle')['url']).toMatch(/^https?:/);
    expect(cells('merida-2009-fmf')['lawId']).toBe('pl-111-32');
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test('follows the selection', () => {
    expect(table({ from: 2010, to: 2010 }).rows.every((row) => row.cells[2]?.value === 2010)).toBe(true);
  });
});
