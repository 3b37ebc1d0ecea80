import { expect, test } from 'vitest';
import { rowsOf, sum, tally } from './real-data';

// Figures: the facts' notes on places and indicators; sector values from the Border Patrol's published tables.
const SECTORS = ['san-diego', 'el-centro', 'yuma', 'tucson', 'el-paso', 'big-bend', 'del-rio', 'laredo', 'rio-grande-valley'];

const indicators = rowsOf('indicators');
const points = new Map(indicators.map((row) => [String(row.id), new Map(row.points)]));
const value = (id: string, year: number): number | undefined => points.get(id)?.get(year);

test('nine sectors cover the border from mile 0 to 1,954 without a gap', () => {
  const sectors = rowsOf('sectors');
  expect(sectors.map((row) => row.id)).toEqual(SECTORS.map((name) => `sector-${name}`));
  expect(sectors.map((row) => row.mileFrom)).toEqual([0, ...sectors.slice(0, -1).map((row) => row.mileTo)]);
  expect(sectors.at(-1)?.mileTo).toBe(1954);
  expect(sum(sectors.map((row) => row.milesOfBorder))).toBe(2004);
});

test('54 crossings: 34 in Texas, 9 in Arizona, 8 in California, 3 in New Mexico', () => {
  expect(tally(rowsOf('crossings').map((row) => row.usState))).toEqual({ TX: 34, AZ: 9, CA: 8, NM: 3 });
});

test('every crossing lies under one port', () => {
  const listed = rowsOf('ports').flatMap((row) => row.crossingIds);
  expect(listed.toSorted()).toEqual(rowsOf('crossings').map((row) => row.id).toSorted());
});

test('68,541 children in FY2014 and 38,759 in FY2013, the sectors added up', () => {
  const children = (year: number) => sum(SECTORS.map((sector) => value(`usbp-uac-${sector}`, year) ?? NaN));
  expect([children(2013), children(2014)]).toEqual([38_759, 68_541]);
  expect(rowsOf('keyFacts').filter((row) => row.value === 68_541)).toHaveLength(1);
});

test('known values of single sectors', () => {
  expect(value('usbp-apprehensions-tucson', 2000)).toBe(616_346);
  expect(value('usbp-apprehensions-rio-grande-valley', 2014)).toBe(256_393);
  expect(value('usbp-uac-rio-grande-valley', 2014)).toBe(49_959);
});

test('apprehensions of the nine sectors add up to the southwest border in each of 60 years', () => {
  const years = Array.from({ length: 60 }, (_, index) => 1960 + index);
  const added = years.map((year) => sum(SECTORS.map((sector) => value(`usbp-apprehensions-${sector}`, year) ?? NaN)));
  expect(added).toEqual(years.map((year) => value('usbp-apprehensions-southwest-border', year)));
});

test('342 series hold 7,129 points; 145 carry themes', () => {
  expect(sum(indicators.map((row) => row.points.length))).toBe(7129);
  expect(indicators.filter((row) => row.themeIds.length > 0)).toHaveLength(145);
  expect(tally(indicators.flatMap((row) => row.themeIds))).toEqual({
    'human-smuggling': 93, 'central-america': 55, 'heroin-demand': 30, 'illicit-finance-arms': 11, 'public-safety-strategy': 5, 'cyber-working-group': 2, 'merida-capacity': 1,
  });
});

test('36 series carry suspect months, 19 lack months', () => {
  expect(indicators.filter((row) => row.suspectMonths)).toHaveLength(36);
  expect(indicators.filter((row) => row.incomplete)).toHaveLength(19);
});
