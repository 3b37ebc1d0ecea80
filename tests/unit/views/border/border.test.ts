import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runsThrough } from '../../../../src/geo/segments';
import { applyInverse, type Box } from '../../../../src/geo/windows';
import { panned, zoomed, AT_REST } from '../../../../src/geo/zoom';
import { answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { unrecognisedShown } from '../../../../src/model/recognise';
import { DEFAULT_PARAMS, readAddress, type Params } from '../../../../src/selection/address';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { border } from '../../../../src/views/border';
import { breaksOf, classOf } from '../../../../src/views/border/breaks';
import { corridorThemes } from '../../../../src/views/border/corridor-themes';
import { borderFinding } from '../../../../src/views/border/finding';
import { FRAMES, matrixOf, type FrameName } from '../../../../src/views/border/frames';
import { classSpans, roundSizes } from '../../../../src/views/border/keys';
import { lineBoxes } from '../../../../src/views/border/layout';
import { layersOf, LAYERS } from '../../../../src/views/border/layers';
import { borderModel, type BorderMap, type BorderModel } from '../../../../src/views/border/model';
import { needsCorridor } from '../../../../src/views/border/needs-corridor';
import { labelsOf, sceneOf } from '../../../../src/views/border/scene';
import { shownOf, switched, type Shown } from '../../../../src/views/border/shown';
import { borderSourceLine } from '../../../../src/views/border/source-line';
import { borderTable } from '../../../../src/views/border/table';
import { crossingWords, isDoubtful, sectorWords } from '../../../../src/views/border/words';
import { DRAWN_MILES, lengthsOf } from '../../../../src/views/lengths';
import { rowsOf, sum } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

const TEXTS = { en: textOf('en', en), es: textOf('es', es) } as const;

let index: Index;
let model: BorderModel;
let map: BorderMap;
beforeAll(async () => {
  index = await realIndex();
  model = modelFor({});
  map = model.map;
});

function modelFor(asked: Partial<Params>): BorderModel {
  const made = borderModel(index, { ...DEFAULT_PARAMS, ...asked });
  if (!made) throw new Error('the bundled dataset has no map');
  return made;
}

/** What the map shows at an address, as the page asks it. */
function shownAt(query: string): Shown {
  const { params, selection } = readAddress(query).address;
  return shownOf(modelFor(params), selection);
}
const EVERYTHING = `?layers=${LAYERS.join(',')}`;
const FAMILIES = ['usbp-apprehensions', 'usbp-uac', 'usbp-deaths', 'usbp-agents', 'usbp-family-units', 'usbp-otm'];

const answerTo = (picked: Partial<Selection>) => answer(index, { ...NOTHING, ...picked });
const pointsOf = (id: string) => new Map(rowsOf('indicators').find((row) => row.id === id)?.points);
const seriesOf = (name: string) => rowsOf('indicators').filter((row) => row.family === name && row.geography.startsWith('sector-'));

describe('the figures', () => {
  test.each([
    ['usbp-apprehensions', 'sector-rio-grande-valley', 2014, 256_393],
    ['usbp-apprehensions', 'sector-tucson', 2000, 616_346],
    ['usbp-uac', 'sector-rio-grande-valley', 2014, 49_959],
  ] as const)('%s in %s, %d: %d', (shade, sector, year, value) => {
    expect(shownAt(`?indicator=${shade}&year=${year}`).family.figures.get(sector)?.valueIn(year)).toBe(value);
  });

  test('68,541 unaccompanied children in the nine sectors of fiscal 2014', () => {
    expect(sum([...shownAt('?indicator=usbp-uac').family.figures.values()].map(({ valueIn }) => valueIn(2014) ?? Number.NaN))).toBe(68_541);
  });

  test('are those of the facts, point by point', () => {
    expect(model.families.map(({ id }) => id).toSorted()).toEqual(FAMILIES.toSorted());
    for (const name of FAMILIES) {
      const { figures } = shownAt(`?indicator=${name}`).family;
      for (const row of seriesOf(name)) expect(figures.get(row.geography)?.points).toEqual([...pointsOf(row.id)]);
      expect(figures.size).toBe(9);
    }
  });

  test('years after a break in counting say so, years before don’t', () => {
    expect([isDoubtful(shownAt('?year=2019'), 'sector-tucson'), isDoubtful(shownAt('?year=2021'), 'sector-tucson')]).toEqual([false, true]);
    const tucson = map.sectors.find(({ row }) => row.id === 'sector-tucson');
    expect(tucson && sectorWords(shownAt('?year=2021'), tucson, TEXTS.en)).toContain('Title 42');
  });

  test('months that lack or look wrong are said on the crossing', () => {
    const [suspect] = rowsOf('indicators').filter((row) => row.family === 'bts-pedestrians' && row.geography.startsWith('port-') && row.suspectMonths);
    const month = suspect?.suspectMonths?.[0]?.month ?? '';
    const crossing = map.crossings.find(({ port }) => port?.id === suspect?.geography);
    const shown = shownAt(`?measure=pedestrians&year=${month.slice(0, 4)}`);
    expect(crossing && crossingWords(shown, crossing, TEXTS.en)).toContain('doubtful month');
    expect(isDoubtful(shown, suspect?.geography ?? '')).toBe(true);
  });
});

describe('the classes', () => {
  test('are five, each holds some sector in some year, and a break belongs to the class above', () => {
    for (const name of FAMILIES) {
      const values = seriesOf(name).flatMap((row) => row.points.map(([, value]) => value));
      const breaks = breaksOf({ id: name, most: Math.max(...values) });
      expect([name, new Set(values.map((value) => classOf(value, breaks)))]).toEqual([name, new Set([0, 1, 2, 3, 4])]);
    }
    expect([9_999, 10_000, 100_000].map((value) => classOf(value, breaksOf({ id: 'usbp-apprehensions', most: 1 })))).toEqual([0, 1, 4]);
    expect(classSpans([1, 2])).toEqual([{ from: null, to: 1 }, { from: 1, to: 2 }, { from: 2, to: null }]);
  });

  test('circles of the key are round counts that occur', () => {
    expect(roundSizes(15_300_000)).toEqual([1e6, 5e6, 1e7]);
    for (const { top } of model.measures) expect(Math.max(...roundSizes(top))).toBeLessThanOrEqual(top);
  });

  test('of a family that another dataset brings rise in round numbers to half of its largest', () => {
    expect(breaksOf({ id: 'seizures', most: 12_000 })).toEqual([200, 1000, 3000, 6000]);
  });
});

describe('the crossings', () => {
  test('come from the Pacific to the Gulf, each port by one of them', () => {
    const miles = map.crossings.map(({ row }) => row.borderMile);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    expect(map.crossings).toHaveLength(54);
    expect(new Set(map.crossings.flatMap(({ port }) => port?.id ?? [])).size).toBe(28);
    expect([map.crossings[1]?.row.id, map.crossings.at(-1)?.row.id]).toEqual(['san-ysidro', 'brownsville-veterans']);
  });

  test('stand on the line, and are as large as their share of the largest count of any year', () => {
    const { crossings, matrix } = sceneOf(map, { frame: FRAMES.wide, shown: shownAt('') });
    for (const { mark, point } of crossings) expect(map.line.locate(applyInverse(matrix, point)).mile).toBeCloseTo(mark.row.borderMile, 3);
    const radius = (id: string) => crossings.find(({ mark }) => mark.port?.id === id)?.radius ?? 0;
    const cars = (id: string) => pointsOf(rowsOf('indicators').find((row) => row.family === 'bts-personal-vehicles' && row.geography === id)?.id ?? '').get(2014) ?? 0;
    expect((radius('port-2504') / radius('port-2304')) ** 2).toBeCloseTo(cars('port-2504') / cars('port-2304'), 6);
  });

  test('that were not open yet aren’t drawn', () => {
    const ids = (year: number) => sceneOf(map, { frame: FRAMES.wide, shown: shownAt(`?year=${year}`) }).crossings.map(({ mark }) => mark.row.id as string);
    expect(ids(2014)).not.toContain('cross-border-xpress');
    expect(ids(2018)).toContain('cross-border-xpress');
    expect(ids(2014)).toHaveLength(53);
  });
});

const boxesMeet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('the names', () => {
  const cases = (['wide', 'narrow', 'corridor', 'corridorNarrow'] as const).flatMap((frame: FrameName) =>
    (['en', 'es'] as const).flatMap((lang) => (frame === 'wide' || frame === 'corridor' ? [1.08, 1.38, 1.5, 1.75] : [1]).flatMap((unit) => ['', EVERYTHING].map((query) => ({ frame, lang, unit, query })))),
  );

  test.each(cases)('none meets another, a leader or the frame: $frame × $unit, $lang, “$query”', ({ frame, lang, unit, query }) => {
    const shown = shownAt(query);
    const { width, height } = FRAMES[frame].size;
    const labels = labelsOf(map, sceneOf(map, { frame: FRAMES[frame], shown }), shown, unit, TEXTS[lang]);
    expect(labels.length).toBeGreaterThan(frame === 'corridorNarrow' ? 8 : 28);
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => boxesMeet(a.box, b.box)).map((b) => `${a.id} | ${b.id}`));
    expect(pairs).toEqual([]);
    expect(labels.filter(({ box }) => box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height).map(({ id }) => id)).toEqual([]);
    if (frame === 'narrow') return; // on the rails leaders may run beside a neighbour's box
    const crossed = labels.flatMap(({ id, leader }) => labels.filter((other) => other.id !== id && leader && runsThrough(leader, other.box)).map((other) => `${id} through ${other.id}`));
    expect(crossed).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('of towns in Mexico never reach across the line: %s', (frame) => {
    const shown = shownAt('');
    const scene = sceneOf(map, { frame: FRAMES[frame], shown });
    const line = lineBoxes(map, scene.matrix, FRAMES[frame].size, 1);
    const twins = labelsOf(map, scene, shown, 1, TEXTS.en).filter(({ kind }) => kind === 'twin');
    expect(twins.length).toBeGreaterThan(10);
    expect(twins.filter(({ box }) => line.some((other) => boxesMeet(box, other))).map(({ lines }) => lines[0])).toEqual([]);
  });

  test.each(['en', 'es'] as const)('all sectors and the ends of the line are named, wide, small and on a phone, in %s', (lang) => {
    for (const [frame, unit] of [['wide', 1.08], ['wide', 1.38], ['wide', 1.75], ['narrow', 1]] as const) {
      const labels = labelsOf(map, sceneOf(map, { frame: FRAMES[frame], shown: shownAt('') }), shownAt(''), unit, TEXTS[lang]);
      expect(labels.filter(({ kind }) => kind === 'sector').map(({ placeId }) => placeId), `${frame} ${unit}`).toHaveLength(9);
      expect(labels.filter(({ id }) => id === 'mile 0' || id === 'mile 1954')).toHaveLength(2);
      const ports = labels.filter(({ kind }) => kind === 'mainPort' || kind === 'port').length;
      expect(ports, `${frame} ${unit}`).toBeGreaterThanOrEqual(unit < 1.2 ? 25 : unit < 1.5 ? 17 : 12);
    }
  });

  test('neighbouring sectors’ names stand in the order of the line', () => {
    for (const unit of [1.08, 1.38, 1.75]) {
      const labels = labelsOf(map, sceneOf(map, { frame: FRAMES.wide, shown: shownAt('') }), shownAt(''), unit, TEXTS.en);
      const top = (id: string) => labels.find(({ placeId, kind }) => kind === 'sector' && placeId === id)?.box[1] ?? Number.NaN;
      expect(top('sector-laredo'), `× ${unit}`).toBeLessThan(top('sector-rio-grande-valley'));
    }
  });

  test('hold zoomed in and moved, too, and then single crossings are named', () => {
    const size = FRAMES.wide.size;
    const zoom = panned(zoomed(AT_REST, 4, [size.width, size.height], size), [300, 100], size);
    const scene = sceneOf(map, { frame: FRAMES.wide, zoom, shown: shownAt('') });
    const labels = labelsOf(map, scene, shownAt(''), 1, TEXTS.en);
    expect(labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => boxesMeet(a.box, b.box)))).toEqual([]);
    const single = new Set<string | null>(map.crossings.filter(({ port }) => !port).map(({ row }) => row.id));
    expect(labels.filter(({ placeId }) => single.has(placeId)).length).toBeGreaterThan(2);
  });
});

describe('every frame', () => {
  test.each(['wide', 'narrow', 'corridor', 'corridorNarrow'] as const)('%s is filled with land or sea: its corners lie within the geometry', (name) => {
    const frame = FRAMES[name];
    const [x0, y0, x1, y1] = (name.startsWith('corridor') ? index.dataset.corridor : index.dataset.geometry?.hero)?.box ?? [0, 0, 0, 0];
    for (const corner of [[0, 0], [frame.size.width, 0], [frame.size.width, frame.size.height], [0, frame.size.height]] as const) {
      const [x, y] = applyInverse(matrixOf(frame), corner);
      expect(x).toBeGreaterThanOrEqual(x0);
      expect(y).toBeGreaterThanOrEqual(y0);
      expect(x).toBeLessThanOrEqual(x1);
      expect(y).toBeLessThanOrEqual(y1);
    }
  });
});

describe('what is picked', () => {
  test('brings the corridor where its places lie south of the border, and only then', () => {
    expect(needsCorridor(map, answerTo({ theme: ['central-america'] }))).toBe(true);
    expect(needsCorridor(map, answerTo({ place: ['tapachula'] }))).toBe(true);
    expect(needsCorridor(map, answerTo({}))).toBe(false);
    expect(needsCorridor(map, answerTo({ place: ['port-2304'] }))).toBe(false);
    expect(needsCorridor(map, answerTo({ miles: { from: 300, to: 620 } }))).toBe(false);
  });

  test('is counted in the finding, and filters the table', () => {
    const picked = answerTo({ miles: { from: 300, to: 620 } });
    expect(borderFinding(model, index, picked, TEXTS.en)).toMatch(/^Miles 300 to 620 on the map: Tucson and El Paso sectors, \d ports and \d crossings\.$/);
    const rows = borderTable(model, index, picked, TEXTS.en).rows.map(({ id }) => id);
    expect(rows).toContain('sector-tucson');
    expect(rows).not.toContain('san-ysidro');
    expect(border.isEmpty(answerTo({ theme: ['no-such-theme'] }))).toBe(true);
  });
});

describe('the address', () => {
  test('asks for indicator, measure, year and layers, and what it doesn’t name stays as usual', () => {
    const { family, measure, year, layers } = shownAt('?indicator=usbp-deaths&measure=trucks&year=2010&layers=barriers,sectors');
    expect([family.id, measure.id, year, [...layers]]).toEqual(['usbp-deaths', 'trucks', 2010, ['sectors', 'barriers']]);
    const usual = shownAt('');
    expect([usual.family.id, usual.measure.id, usual.year, [...usual.layers]]).toEqual(['usbp-apprehensions', 'personal-vehicles', 2014, ['sectors', 'crossings', 'sites']]);
  });

  test('may name one series of a family, and years in place of a year', () => {
    expect(shownAt('?indicator=usbp-deaths-tucson').family.id).toBe('usbp-deaths');
    expect([shownAt('?years=2001-2007').year, shownAt('?years=2001-2007&year=2003').year, shownAt('?year=2099').year]).toEqual([2007, 2003, 2024]);
  });

  test('leaves the usual where it names what isn’t there, for the notice to say', () => {
    const { params } = readAddress('?indicator=usbp-zeppelins,usbp-uac&measure=zeppelins').address;
    expect(unrecognisedShown(index, params)).toEqual([{ field: 'indicator', value: 'usbp-zeppelins' }, { field: 'measure', value: 'zeppelins' }]);
    expect([modelFor(params).family.id, modelFor(params).measure.id]).toEqual(['usbp-uac', 'personal-vehicles']);
    expect(unrecognisedShown(index, { indicator: ['usbp-uac', 'usbp-deaths-tucson'], measure: 'trucks' })).toEqual([]);
  });

  test('says each switch, and that none is on', () => {
    const only = layersOf(['sites']);
    expect(layersOf(switched(only, 'sectors'))).toEqual(new Set(['sectors', 'sites']));
    expect(switched(only, 'sites')).toEqual(['none']);
    expect(layersOf(['none']).size).toBe(0);
  });
});

describe('traffic', () => {
  test('is twelve measures at 28 ports from 1996 to 2024, and truck containers end before they can’t be compared', () => {
    expect(model.measures).toHaveLength(12);
    expect([map.ports, ...new Set(model.measures.flatMap(({ from, to }) => [from, to]))]).toEqual([28, 1996, 2024]);
    const drawn = (year: number) => sceneOf(map, { frame: FRAMES.wide, shown: shownAt(`?measure=truck-containers-loaded&year=${year}`) }).crossings.filter(({ radius }) => radius !== null).length;
    expect([drawn(2022) > 20, drawn(2023), drawn(2024)]).toEqual([true, 0, 0]);
    expect(borderSourceLine(modelFor({ measure: 'truck-containers-loaded' }), index, TEXTS.en)).toContain('June 2023');
  });

  test('of each measure is drawn on one scale for all years', () => {
    for (const { id, row, top } of model.measures) expect([id, Math.max(...row.ports.flatMap(({ values }) => values.map((value) => value ?? 0)))]).toEqual([id, top]);
  });
});

describe('themes', () => {
  test('each of the eleven turns on the corridor’s places that name it or an issue of it, and opens their window', () => {
    const issues = (id: string) => [id, ...rowsOf('themes').filter(({ parentPriority }) => parentPriority.some((parent) => parent === id)).map((theme) => theme.id)];
    for (const { id } of rowsOf('themes')) {
      const own = rowsOf('corridorPlaces').filter(({ themeIds, kind }) => kind !== 'name-giver' && themeIds.some((each) => issues(id).includes(each)));
      const picked = answerTo({ theme: [id] });
      expect([id, rowsOf('corridorPlaces').filter((place) => picked.places.has(place.id))]).toEqual([id, own]);
      expect([id, needsCorridor(map, picked)]).toEqual([id, own.some(({ country, kind }) => country !== 'US' && kind !== 'processing-site')]);
    }
    expect(rowsOf('themes')).toHaveLength(11);
  });

  test('of the corridor’s key account for every place of it once', () => {
    const keys = corridorThemes(index, map);
    expect(sum(keys.map(({ places }) => places))).toBe(map.places.filter(({ row }) => row.kind !== 'name-giver').length);
    expect(new Set(keys.map(({ theme }) => theme.id)).size).toBe(keys.length);
  });
});

describe('the words', () => {
  test('name the sector with the most, its share and the children, in both languages', () => {
    for (const text of Object.values(TEXTS)) {
      const finding = borderFinding(model, index, answerTo({}), text);
      for (const figure of ['256,393', '479,371', '49,959', '68,541', '53%', 'San Ysidro']) expect(finding).toContain(figure);
    }
  });

  test('say how long the line is as drawn, and each other published length once', () => {
    const record: { measuredMi: number } = JSON.parse(readFileSync('data/geometry/record.json', 'utf8'));
    expect(Math.round(record.measuredMi)).toBe(DRAWN_MILES);
    for (const text of Object.values(TEXTS)) {
      const line = borderSourceLine(model, index, text);
      for (const length of ['1,645', '1,954']) expect(line.split(length)).toHaveLength(2);
      expect(line).toContain('OpenStreetMap');
    }
    expect(lengthsOf(index).map(({ miles }) => miles)).toEqual([1933, 1954, 1969, 1984, 1991, 2000, 2004]);
    expect(lengthsOf(index).filter(({ source }) => !source?.url)).toEqual([]);
  });

  test('of the table: every place, from the Pacific to the Gulf, then the corridor', () => {
    const { rows, columns } = borderTable(model, index, answerTo({}), TEXTS.en);
    expect(rows).toHaveLength(9 + 28 + 54 + 28);
    const valley = rows.find(({ id }) => id === 'sector-rio-grande-valley');
    expect(valley?.cells[columns.findIndex(({ id }) => id === 'usbpApprehensions2014')]?.value).toBe(256_393);
    const miles = rows.flatMap(({ cells }) => (typeof cells[3]?.value === 'number' ? cells[3].value : []));
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  });

  test('a dataset without a map says so', () => {
    const bare = { ...index, dataset: { ...index.dataset, geometry: null } };
    expect(borderModel(bare, DEFAULT_PARAMS)).toBeNull();
    expect(borderFinding(null, bare, answerTo({}), TEXTS.en)).toBe(en.border.noMap);
  });
});
