import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { answer } from '../../../../src/model/answer';
import { DEFAULT_PARAMS, type Params } from '../../../../src/selection/address';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { indicators } from '../../../../src/views/indicators';
import { indicatorsModel } from '../../../../src/views/indicators/model';
import { AT_A_GLANCE, canShare, membersOf, panelsOf, pointsIn } from '../../../../src/views/indicators/panels';
import { besideWords, breakWords, notesOf, pointWords, sentenceOf, stretches } from '../../../../src/views/indicators/words';
import { rowsOf } from '../../data/real-data';
import { SEED } from '../../selection/arbitrary';
import { realIndex } from '../sources/real-index';

const index = await realIndex();
const rows = rowsOf('indicators');
const english = textOf('en', en);
const spanish = textOf('es', es);
const modelOf = (some: Partial<Params> = {}) => indicatorsModel(index, { ...DEFAULT_PARAMS, ...some });
const model = modelOf();
const picked = (some: Partial<Selection> = {}) => answer(index, { ...NOTHING, ...some });
const seriesOf = (id: string, of = model) => of.measured.get(id) ?? expect.fail(`no series ${id}`);
const idsOf = (some: Partial<Selection>, of = model) => panelsOf(of, index, picked(some)).panels.map(({ series }) => series.id);
const fileRow = (id: string) => rows.find((row) => row.id === id) ?? expect.fail(`no row ${id}`);

describe('the series', () => {
  test('are all 342 of the data, with every point but two that the source has broken', () => {
    const points = rows.reduce((sum, row) => sum + row.points.length, 0);
    expect([rows.length, points]).toEqual([342, 7129]);
    expect(model.measured.size).toBe(342);
    expect([...model.measured.values()].reduce((sum, each) => sum + each.points.length, 0)).toBe(7127);
  });

  test('leave out truck containers from 2023 on, whose count stays broken, and say so', () => {
    const containers = seriesOf('bts-truck-containers-loaded-total');
    expect(containers.withheldFrom).toBe(2023);
    expect(containers.points.at(-1)?.year).toBe(2022);
    expect(notesOf(containers, containers.points, english)).toContain('From 2023 on the source’s count is broken; it isn’t drawn.');
    expect([...model.measured.values()].filter(({ withheldFrom }) => withheldFrom !== null).map(({ id }) => id)).toEqual([containers.id]);
  });

  test('as an index have 100 in the year before the meeting, and none where that year is missing', () => {
    const indexed = modelOf({ scale: 'index' });
    for (const series of indexed.measured.values()) {
      const base = fileRow(series.id).points.find(([year]) => year === 2014)?.[1];
      if (base) expect(series.points.find(({ year }) => year === 2014)?.value).toBe(100);
      else expect(pointsIn(series, { from: 1900, to: 2100 })).toEqual([]);
    }
    expect(seriesOf('usbp-apprehensions-southwest-border', indexed).points.find(({ year }) => year === 2015)?.value).toBeCloseTo((100 * 331333) / 479371, 9);
  });
});

describe('what is drawn', () => {
  test('where nothing is picked: nine telling series on one axis from 2000', () => {
    const { panels, span } = panelsOf(model, index, picked());
    expect(panels.map(({ series }) => series.id)).toEqual([
      'usbp-apprehensions-southwest-border', 'usbp-uac-southwest-border', 'usbp-deaths-southwest-border', 'homicides-mx-registered', 'usbp-firearms',
      'heroin-swb-nss-kg', 'poppy-mx-ha', 'heroin-overdose-deaths', 'bts-trucks-total',
    ]);
    expect(span).toEqual({ from: 2000, to: 2024 });
  });

  test.each(['organized-crime', 'counter-narcotics', 'human-smuggling', 'central-america', 'heroin-demand', 'illicit-finance-arms', 'cyber-working-group', 'merida-capacity'])('for %s: only series that answer it, nine at most', (theme) => {
    const on = picked({ theme: [theme] }).indicators;
    const ids = idsOf({ theme: [theme] });
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThanOrEqual(AT_A_GLANCE);
    expect(ids.every((id) => on.has(id))).toBe(true);
  });

  test('for a sector: what is measured in it first, then in its ports', () => {
    const ids = idsOf({ place: ['sector-laredo'] });
    expect(ids).toHaveLength(9);
    expect(ids.filter((id) => fileRow(id).geography === 'sector-laredo')).toHaveLength(rows.filter((row) => row.geography === 'sector-laredo').length);
  });

  test('for a family: one series a sector, west to east, on one scale', () => {
    const { panels } = panelsOf(modelOf({ indicator: ['usbp-apprehensions'] }), index, picked());
    const sectors = rowsOf('sectors').toSorted((a, b) => a.order - b.order).map(({ id }) => id);
    expect(panels.map(({ series }) => series.placeId)).toEqual(sectors);
    expect(new Set(panels.map(({ top }) => top)).size).toBe(1);
    const most = Math.max(...rows.filter((row) => row.family === 'usbp-apprehensions' && row.geography.startsWith('sector-')).flatMap((row) => row.points.map(([, value]) => value)));
    expect(panels[0]?.top).toBeGreaterThanOrEqual(most);
  });

  test('for series asked for by name: these in the order asked, over their whole record; ids that are none are named', () => {
    const asked = modelOf({ indicator: ['poppy-mx-ha', 'usbp-apprehensions-southwest-border', 'nonsense'] });
    const { panels, span, isAsked } = panelsOf(asked, index, picked({ theme: ['cyber-working-group'] }));
    expect(isAsked).toBe(true);
    expect(panels.map(({ series }) => series.id)).toEqual(['poppy-mx-ha', 'usbp-apprehensions-southwest-border']);
    expect(span.from).toBe(1960);
    expect(asked.unknown).toEqual(['nonsense']);
    expect(indicators.finding(asked, index, picked(), english)).toContain('The address names ‘nonsense’, which is no series of this data.');
  });

  test('two series share a panel only where they count in the same unit', () => {
    const rates = modelOf({ indicator: ['homicide-rate-mx', 'homicide-rate-gt'], panels: 'together' });
    expect(panelsOf(rates, index, picked()).panels.map(({ series, second }) => [series.id, second?.id])).toEqual([['homicide-rate-mx', 'homicide-rate-gt']]);
    const mixed = modelOf({ indicator: ['homicide-rate-mx', 'poppy-mx-ha'], panels: 'together' });
    expect(panelsOf(mixed, index, picked()).panels.map(({ second }) => second)).toEqual([null, null]);
  });

  test.prop([fc.uniqueArray(fc.constantFrom(...rows.map(({ id }) => id as string)), { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean()], SEED)('every panel has one unit and holds all its points, whatever is asked for', (ids, isIndexed, isTogether) => {
    const asked = modelOf({ indicator: ids, scale: isIndexed ? 'index' : '', panels: isTogether ? 'together' : '' });
    const { panels, span } = panelsOf(asked, index, picked());
    for (const { series, second, top } of panels) {
      if (second && !isIndexed) expect(second.indicator.unit.en).toBe(series.indicator.unit.en);
      for (const each of second ? [series, second] : [series]) {
        for (const { value, year } of pointsIn(each, span)) {
          expect(value).toBeLessThanOrEqual(top * (1 + 1e-9));
          expect(year).toBeGreaterThanOrEqual(span.from);
        }
        if (!isIndexed) expect(pointsIn(each, span)).toHaveLength(each.points.length);
      }
    }
    expect(canShare(asked, ids.flatMap((id) => membersOf(asked, index, id)))).toBe(ids.length === 2 && (isIndexed || new Set(ids.map((id) => fileRow(id).unit.en)).size === 1));
  });
});

describe('the sentence of a panel', () => {
  test.each([
    ['usbp-apprehensions-southwest-border', '331,333 in FY2015, 31% below FY2014.', '331,333 en el año fiscal 2015, 31% menos que en el 2014.'],
    ['poppy-mx-ha', '28,000 in 2015, 65% above 2014.', '28,000 en 2015, 65% más que en 2014.'],
    ['heroin-swb-nss-kg', '2,524 in 2015; no figure for 2014.', '2,524 en 2015; sin dato de 2014.'],
    ['atf-mx-traced-total', '20,335 in 2011, the last on record before 2015.', '20,335 en 2011, el último dato antes de 2015.'],
    ['cbp-sw-fentanyl-lb', `${fileRow('cbp-sw-fentanyl-lb').points[0]?.[1].toLocaleString('en-US')} in FY2019, the first on record since 2015.`, `${fileRow('cbp-sw-fentanyl-lb').points[0]?.[1].toLocaleString('en-US')} en el año fiscal 2019, el primer dato desde 2015.`],
    ['cert-mx-protocol', '7 from September 2016 to July 2017, the first on record since 2015.', '7 de septiembre de 2016 a julio de 2017, el primer dato desde 2015.'],
  ])('of %s', (id, inEnglish, inSpanish) => {
    expect(sentenceOf(model, seriesOf(id), english)).toBe(inEnglish);
    expect(sentenceOf(model, seriesOf(id), spanish)).toBe(inSpanish);
  });

  test('two counts of one thing both stand in the panel', () => {
    const poppy = panelsOf(model, index, picked()).panels.find(({ series }) => series.id === 'poppy-mx-ha');
    expect(poppy?.second?.id).toBe('poppy-mx-ha-survey');
    expect(poppy?.second && besideWords(model, poppy.second, english)).toBe('The paler line: Opium poppy cultivation in Mexico, Mexico-UNODC survey, 24,800 in 2015.');
  });
});

describe('what is odd about a series', () => {
  test('is said under it: years without a figure, changes of the count', () => {
    const heroin = seriesOf('heroin-swb-nss-kg');
    expect(heroin.points.map(({ year }) => year)).toEqual([2008, 2010, 2013, 2015, 2017]);
    expect(notesOf(heroin, heroin.points, english)).toEqual(['No figure was found for 2009, 2011–2012, 2014, 2016; the line is open there.']);
    expect(notesOf(heroin, heroin.points, spanish)).toEqual(['No se halló dato de 2009, 2011–2012, 2014, 2016; ahí la línea queda abierta.']);
    expect(breakWords(seriesOf('usbp-uac-southwest-border'), 2020, english)).toContain('The count changes in 2020,\nfrom March 2020 the counts include Title 42 expulsions');
  });

  test('is said at the point: a suspect month with the port that it was counted at, months that are missing', () => {
    const trucks = seriesOf('bts-trucks-total');
    const point = trucks.points.find(({ year }) => year === 2003) ?? expect.fail();
    expect(fileRow(trucks.id).suspectMonths?.filter(({ month }) => month.startsWith('2003'))).toEqual([{ month: '2003-07', value: 0, median: 23989, portCode: '2507' }]);
    expect(pointWords(model, trucks, point, english)).toBe('2003: 4,238,045 northbound trucks,\nTrucks entering from Mexico, all ports,\nJuly 2003 at Calexico East is suspect: 0, where the months around it have about 23,989');
    const walkers = seriesOf('bts-pedestrians-2401');
    expect(pointWords(model, walkers, walkers.points.find(({ year }) => year === 2020) ?? expect.fail(), spanish)).toContain('5 de 12 meses registrados');
  });

  test('years are told in stretches', () => {
    expect(stretches([2001, 2003, 2004, 2005, 2009])).toBe('2001, 2003–2005, 2009');
  });
});

describe('the finding', () => {
  const says = (some: Partial<Selection>, text = english) => indicators.finding(model, index, picked(some), text);

  test('of the whole: how many of the series drawn stood lower and higher than the year before', () => {
    const change = (id: string) => {
      const at = (wanted: number) => fileRow(id).points.find(([year]) => year === wanted)?.[1];
      const [before, after] = [at(2014), at(2015)];
      return before === undefined || after === undefined ? null : Math.sign(after - before);
    };
    const changes = idsOf({}).map(change);
    expect([-1, 1, null].map((sign) => changes.filter((each) => each === sign).length)).toEqual([4, 4, 1]);
    expect(says({})).toBe(
      '9 series of 342, before and after. In 2015, the year of the meeting, 4 stood lower and 4 higher than the year before; 1 has no figure for one of the two. Furthest apart: Opium poppy cultivation in Mexico, U.S. estimate, 65% above 2014.',
    );
    expect(says({}, spanish)).toBe(
      '9 series de 342, antes y después. En 2015, año de la reunión, quedaron 4 por debajo y 4 por encima del año anterior; a 1 le falta el dato de uno de los dos. La mayor distancia: Cultivo de amapola en México, estimación de Estados Unidos, 65% más que en 2014.',
    );
  });

  test('of one theme: how many series measure it', () => {
    expect(rows.filter((row) => row.themeIds.some((id) => id === 'cyber-working-group'))).toHaveLength(2);
    expect(says({ theme: ['cyber-working-group'] })).toBe('2 series measure Bilateral cybersecurity working group. None has figures for both 2014 and 2015.');
    expect(says({ theme: ['cyber-working-group'] }, spanish)).toBe('2 series miden Grupo bilateral de ciberseguridad. Ninguna tiene dato de ambos años, 2014 y 2015.');
  });

  test('of several themes: their union', () => {
    const either = rows.filter((row) => row.themeIds.some((id) => id === 'heroin-demand' || id === 'cyber-working-group'));
    expect(either).toHaveLength(32);
    expect(says({ theme: ['cyber-working-group', 'heroin-demand'] })).toMatch(/^32 series measure .+ and .+; the 9 that tell most are drawn\. In 2015, the year of the meeting, /);
  });

  test('of what nothing answers says so, and the view calls itself empty', () => {
    const none = picked({ theme: ['cyber-working-group'], place: ['sector-del-rio'] });
    expect(none.indicators.size).toBe(0);
    expect(indicators.isEmpty(none)).toBe(true);
    expect(indicators.finding(model, index, none, english)).toBe('No yearly series answers this selection.');
    expect(indicators.finding(model, index, none, spanish)).toBe('Ninguna serie anual responde a esta selección.');
    expect(panelsOf(model, index, none).panels).toEqual([]);
  });
});

describe('the table', () => {
  test('has one row a point drawn, with its number as the source has it', () => {
    const table = indicators.table(model, index, picked(), english);
    const column = (id: string) => table.columns.findIndex((each) => each.id === id);
    const [series, year, value] = ['seriesId', 'year', 'value'].map(column);
    const { panels, span } = panelsOf(model, index, picked());
    const drawn = panels.flatMap(({ series: one, second }) => (second ? [one, second] : [one]));
    expect(table.rows).toHaveLength(drawn.reduce((sum, each) => sum + fileRow(each.id).points.filter(([at]) => at >= span.from).length, 0));
    for (const { cells } of table.rows) {
      const point = fileRow(String(cells[series ?? 0]?.value)).points.find(([at]) => at === cells[year ?? 0]?.value);
      expect(cells[value ?? 0]?.value).toBe(point?.[1]);
    }
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
  });

  test('keeps the years that are picked', () => {
    const table = indicators.table(model, index, picked({ years: { from: 2014, to: 2015 } }), english);
    const at = table.columns.findIndex(({ id }) => id === 'year');
    expect(new Set(table.rows.map(({ cells }) => cells[at]?.value))).toEqual(new Set([2014, 2015]));
  });
});
