import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../data/real-data';
import { barHeightOf, PITCH } from '../../../../src/views/links/model';
import { INDEX, MODEL } from './real-links';

const links = rowsOf('links');
const country = new Map(rowsOf('agencies').map((row) => [row.id as string, row.country]));

describe('the model of the figure', () => {
  test('holds every tie once, 143 of them, and every agency that has one: 35 and 26', () => {
    const drawn = Object.values(MODEL.agencies).flatMap((nodes) => nodes.flatMap(({ ties }) => ties.map(({ link }) => `${link.themeId}/${link.agencyId}`)));
    expect(drawn.toSorted()).toEqual(links.map((row) => `${row.themeId}/${row.agencyId}`).toSorted());
    expect(drawn).toHaveLength(143);
    const tied = (of: 'US' | 'MX') => new Set(links.filter((row) => country.get(row.agencyId) === of).map((row) => row.agencyId)).size;
    expect([MODEL.agencies.US.length, MODEL.agencies.MX.length]).toEqual([tied('US'), tied('MX')]);
    expect([tied('US'), tied('MX')]).toEqual([35, 26]);
  });

  test('keeps agencies at least 24 px apart, themes and accounts from overlapping, and all within its height', () => {
    for (const nodes of Object.values(MODEL.agencies)) {
      nodes.slice(1).forEach((node, at) => expect(node.y - (nodes[at]?.y ?? 0)).toBeGreaterThanOrEqual(PITCH - 1e-9));
      expect(nodes.at(-1)?.y).toBeLessThan(MODEL.height);
    }
    MODEL.themes.slice(1).forEach((block, at) => expect(block.y).toBeGreaterThanOrEqual((MODEL.themes[at]?.y ?? 0) + (MODEL.themes[at]?.height ?? 0)));
    const last = MODEL.themes.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(MODEL.height, 6);
    MODEL.accounts.slice(1).forEach((bar, at) => expect(bar.y - (MODEL.accounts[at]?.y ?? 0)).toBeGreaterThanOrEqual(17 - 1e-9));
  });

  test('ends each tie on the block of its theme and on the bar of its agency', () => {
    for (const node of Object.values(MODEL.agencies).flat()) {
      for (const tie of node.ties) {
        const block = MODEL.themes.find(({ theme }) => theme === tie.theme);
        expect(tie.themeY).toBeGreaterThan(block?.y ?? Infinity);
        expect(tie.themeY).toBeLessThan((block?.y ?? 0) + (block?.height ?? 0));
        expect(Math.abs(tie.agencyY - node.y)).toBeLessThanOrEqual(barHeightOf(node.ties.length) / 2);
      }
      const ends = node.ties.map(({ agencyY }) => agencyY);
      ends.slice(1).forEach((end, at) => expect(end - (ends[at] ?? 0)).toBeGreaterThan(3));
    }
  });

  // Sums of Mexico's rows in the Greenbook, FY2008–FY2020, added up from data/funding.json by account.
  test('gives each account the dollars that its records add up to, and names those that the records hold nothing of; none of agencies without a tie', () => {
    const ids = new Set<string>(rowsOf('fundingViews').find((row) => row.id === 'v-mexico-obligations')?.recordIds);
    const sums = new Map<string, number>();
    for (const row of rowsOf('funding')) if (ids.has(row.id)) sums.set(row.accountId ?? '', (sums.get(row.accountId ?? '') ?? 0) + row.amountUSD);
    expect(sums.get('incle')).toBe(2_604_581_879);
    expect(Object.fromEntries(MODEL.accounts.flatMap(({ account, sum }) => (sum ? [[account.id, sum.amountUSD]] : [])))).toEqual(
      Object.fromEntries([...sums].filter(([id]) => links.some((row) => row.agencyId === INDEX.account.get(id)?.administeredBy))),
    );
    expect(MODEL.accounts.map(({ account }) => account.id as string).toSorted()).toEqual(
      rowsOf('accounts').filter((account) => links.some((row) => row.agencyId === account.administeredBy)).map(({ id }) => id as string).toSorted(),
    );
    expect(MODEL.accountMoney).toMatchObject({ status: 'obligated', years: [2008, 2020] });
  });

  test('parts an issue’s edges among all the priorities that it serves', () => {
    expect(MODEL.themes.find(({ theme }) => theme.id === 'merida-capacity')?.parentHues).toEqual(['crime', 'narcotics', 'border']);
  });
});
