import { expect, test } from 'vitest';
import { rowsOf, sum } from './real-data';

// Figures: the facts' notes on funding, table 'State and USAID aid to Mexico, million dollars', here in thousands.
const ACCOUNTS = ['incle', 'esf', 'fmf', 'nadr', 'imet', 'da', 'ghp'] as const;
const AID: Readonly<Record<number, readonly [parts: readonly (number | null)[], total: number]>> = {
  2008: [[26_553, 14_703, null, 1_348, 357, 8_215, 2_678], 53_854],
  2009: [[246_000, 15_000, 39_000, 3_845, 834, 11_200, 2_900], 318_779],
  2010: [[284_000, 15_000, 265_250, 3_900, 1_050, 10_000, 3_458], 582_658],
  2011: [[117_000, 18_000, 7_984, 5_700, 1_006, 25_000, 3_455], 178_145],
  2012: [[248_500, 33_260, 7_000, 5_380, 1_190, 33_350, 1_000], 329_680],
  2013: [[195_077, 32_067, 6_646, 3_811, 1_239, 26_224, null], 265_064],
  2014: [[148_131, 46_750, 6_550, 3_910, 1_427, null, null], 206_768],
  2015: [[110_000, 46_100, 4_675, 2_910, 1_483, null, null], 165_168],
  2016: [[80_000, 39_000, 7_000, 2_160, 1_500, 12_500, null], 142_160],
  2017: [[80_000, 49_004, 3_000, 1_160, 1_500, null, null], 134_664],
};

const funding = rowsOf('funding');
const byId = new Map(funding.map((row) => [String(row.id), row]));
const amount = (id: string): number | undefined => byId.get(id)?.amountUSD;

test.each(Object.entries(AID))('aid to Mexico in FY%s, by account and in all', (year, [parts, total]) => {
  expect(ACCOUNTS.map((account) => amount(`cbj-${year}-${account}`) ?? null)).toEqual(parts.map((part) => part && part * 1000));
  expect(sum(parts.map((part) => part ?? 0))).toBe(total);
  expect(amount(`cbj-${year}-total`)).toBe(total * 1000);
  expect(byId.get(`cbj-${year}-total`)?.status).toBe(Number(year) > 2015 ? 'requested' : 'appropriated');
});

test('the parts of aid in FY2015 add to 165,168,000 dollars', () => {
  const parts = byId.get('cbj-2015-total')?.partsIds ?? [];
  expect(sum(parts.map((id) => amount(id) ?? 0))).toBe(165_168_000);
});

test('Mérida by law adds to 1.12 billion, as the embassy said in June 2009', () => {
  expect([amount('merida-2008-total'), amount('merida-2009-base'), amount('merida-2009-supp')]).toEqual([400_000_000, 300_000_000, 420_000_000]);
  expect(amount('merida-0809-total')).toBe(1_120_000_000);
});

test('the sum that the readout names is the only record tied to a theme as stated', () => {
  expect(funding.filter((row) => row.themeBasis === 'stated').map((row) => [row.id, row.amountUSD, row.status])).toEqual([['merida-seed-2015', 500_000_000, 'allocated']]);
});

test('of the totals with parts 27 are exact and four differ by what they declare', () => {
  const totals = funding.filter((row) => row.partsIds.length > 0);
  const differences = totals.map((row) => row.amountUSD - sum(row.partsIds.map((id) => amount(id) ?? 0)));
  expect(differences.filter((difference) => difference === 0)).toHaveLength(27);
  expect(Object.fromEntries(totals.flatMap((row) => (row.partsDifference ? [[row.id, row.partsDifference.amountUSD]] : [])))).toEqual({
    'uc14-total': 11_000_000,
    'ca-sec-0812': -3_000_000,
    'ond-2010-demand': 100_000,
    'atf-2008': 400_000,
  });
});

test('the four differences of rounding are the ones that were declared', () => {
  for (const row of funding.filter((each) => each.partsDifference)) {
    expect(row.amountUSD - sum(row.partsIds.map((id) => amount(id) ?? 0))).toBe(row.partsDifference?.amountUSD);
  }
});
