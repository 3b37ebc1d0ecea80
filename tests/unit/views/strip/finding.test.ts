import { expect, test } from 'vitest';
import { stripFinding } from '../../../../src/views/strip/finding';
import { stripSourceLine } from '../../../../src/views/strip/source-line';
import { rowsOf, sum } from '../../data/real-data';
import { asked, EN, ES, INDEX } from './real-strip';

const finding = (query: string, text = EN) => { const { model, answer } = asked(query); return stripFinding(model, INDEX, answer, text); };
const vehicles = rowsOf('traffic').find(({ id }) => id === 'personal-vehicles');
const of2014 = (ids?: readonly string[]) => sum((vehicles?.ports ?? []).filter(({ portId }) => !ids || ids.includes(portId)).map(({ values }) => values[2014 - 1996] ?? 0));

test('with nothing picked: what came in where, and how far sectors lie apart', () => {
  expect(finding('')).toBe('In 2014, 69,623,693 personal vehicles came north, 44% of them through 3 of the 25 ports: San Ysidro, El Paso and Otay Mesa. Mile for mile, sectors differ widely: 971 apprehensions per mile in Rio Grande Valley in FY2014 and 8.2 in Big Bend.');
  expect(of2014()).toBe(69_623_693);
});

test('of a stretch: what lies in it, and its share of what came in', () => {
  const ports = rowsOf('ports').filter(({ borderMile }) => borderMile >= 300 && borderMile <= 620).map(({ id }) => id);
  expect(finding('?miles=300-620')).toBe(`Miles 300 to 620 are 320 miles of the Tucson and El Paso sectors with 7 crossings at 4 ports. ${of2014(ports).toLocaleString('en')} personal vehicles came in there in 2014, 7% of all.`);
  expect(finding('?miles=300-620', ES)).toContain('De la milla 300 a la 620 hay 320 millas de los sectores Tucson y El Paso, con 7 cruces en 4 puertos.');
});

test('a stretch without a crossing says so', () => {
  expect(finding('?miles=900-960')).toBe('Miles 900 to 960 are 60 miles of the Big Bend Sector with no crossing.');
});

test('places are named with what they have on the line', () => {
  expect(finding('?place=sector-big-bend')).toMatch(/^Big Bend on the line: 2 ports with \d crossings and Big Bend Sector\./);
  expect(finding('?place=sinaloa')).toBe('Sinaloa (Culiacán): nothing of it lies on the line.');
  expect(finding('?place=sinaloa', ES)).toBe('Sinaloa (Culiacán): nada de ello está sobre la línea.');
});

test('deaths are said for a hundred miles', () => {
  expect(finding('?indicator=usbp-deaths&year=2019')).toContain('43 deaths per 100 miles in Laredo in FY2019 and 0.6 in Big Bend.');
});

test('a year that nothing was counted in is said, not drawn as zero', () => {
  expect(finding('?measure=truck-containers-loaded&year=2024')).toContain('No port has loaded truck containers on record for 2024.');
});

test('the source line says how exact a mile is, and what is left out of the measure', () => {
  const { model, answer } = asked('?measure=truck-containers-empty');
  expect(stripSourceLine(model, INDEX, answer, EN)).toMatch(/good to 1\.5 on land and about 10 on the river.*Truck containers can’t be compared after June 2023/);
  expect(stripSourceLine(asked('').model, INDEX, answer, EN)).not.toContain('June 2023');
});
