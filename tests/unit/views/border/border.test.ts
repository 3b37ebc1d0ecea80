import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runsThrough } from '../../../../src/geo/segments';
import { applyInverse, type Box } from '../../../../src/geo/windows';
import { panned, zoomed, AT_REST } from '../../../../src/geo/zoom';
import { answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { border } from '../../../../src/views/border';
import { BREAKS, classOf, MEASURES, SHADES } from '../../../../src/views/border/counted';
import { borderFinding } from '../../../../src/views/border/finding';
import { FRAMES, matrixOf, type FrameName } from '../../../../src/views/border/frames';
import { classSpans, roundSizes } from '../../../../src/views/border/keys';
import { lineBoxes } from '../../../../src/views/border/layout';
import { borderModel, type BorderModel } from '../../../../src/views/border/model';
import { needsCorridor } from '../../../../src/views/border/needs-corridor';
import { labelsOf, sceneOf } from '../../../../src/views/border/scene';
import { AT_FIRST, LAYERS, type Shown } from '../../../../src/views/border/shown';
import { borderSourceLine, DRAWN_MILES } from '../../../../src/views/border/source-line';
import { borderTable } from '../../../../src/views/border/table';
import { crossingWords, sectorWords } from '../../../../src/views/border/words';
import { rowsOf, sum } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

const TEXTS = { en: textOf('en', en), es: textOf('es', es) } as const;
const EVERYTHING: Shown = { ...AT_FIRST, layers: new Set(LAYERS) };

let index: Index;
let model: BorderModel;
beforeAll(async () => {
  index = await realIndex();
  const made = borderModel(index);
  if (!made) throw new Error('the bundled dataset has no map');
  model = made;
});

const answerTo = (picked: Partial<Selection>) => answer(index, { ...NOTHING, ...picked });
const pointsOf = (id: string) => new Map(rowsOf('indicators').find((row) => row.id === id)?.points);
const family = (name: string) => rowsOf('indicators').filter((row) => row.family === name && row.geography.startsWith('sector-'));

describe('the figures', () => {
  test.each([
    ['usbp-apprehensions', 'sector-rio-grande-valley', 2014, 256_393],
    ['usbp-apprehensions', 'sector-tucson', 2000, 616_346],
    ['usbp-uac', 'sector-rio-grande-valley', 2014, 49_959],
  ] as const)('%s in %s, %d: %d', (shade, sector, year, value) => {
    expect(model.shades[shade]?.byPlace.get(sector)?.values.get(year)).toBe(value);
  });

  test('68,541 unaccompanied children in the nine sectors of fiscal 2014', () => {
    expect(sum([...(model.shades['usbp-uac']?.byPlace.values() ?? [])].map(({ values }) => values.get(2014) ?? Number.NaN))).toBe(68_541);
  });

  test('are those of the facts, point by point', () => {
    for (const shade of SHADES) {
      for (const row of family(shade)) expect([...(model.shades[shade]?.byPlace.get(row.geography)?.values ?? [])]).toEqual([...pointsOf(row.id)]);
      expect(model.shades[shade]?.byPlace.size).toBe(9);
    }
  });

  test('years after a break in counting say so, years before don’t', () => {
    const apprehensions = model.shades['usbp-apprehensions']?.byPlace.get('sector-tucson');
    expect(apprehensions?.caveats(2019)).toEqual([]);
    expect(apprehensions?.caveats(2021).map(({ kind }) => kind)).toEqual(['break']);
    const [tucson] = model.sectors.filter(({ row }) => row.id === 'sector-tucson');
    expect(tucson && sectorWords(model, { ...AT_FIRST, year: 2021 }, tucson, TEXTS.en)).toContain('Title 42');
  });

  test('months that lack or look wrong are said on the crossing', () => {
    const [suspect] = rowsOf('indicators').filter((row) => row.family === 'bts-pedestrians' && row.geography.startsWith('port-') && row.suspectMonths);
    const month = suspect?.suspectMonths?.[0]?.month ?? '';
    const crossing = model.crossings.find(({ port }) => port?.id === suspect?.geography);
    const shown: Shown = { ...AT_FIRST, measure: 'bts-pedestrians', year: Number(month.slice(0, 4)) };
    expect(crossing && crossingWords(model, shown, crossing, TEXTS.en)).toContain('far from the usual');
  });
});

describe('the classes', () => {
  test('are five, each holds some sector in some year, and a break belongs to the class above', () => {
    for (const shade of SHADES) {
      const values = family(shade).flatMap((row) => row.points.map(([, value]) => value));
      expect([shade, new Set(values.map((value) => classOf(value, BREAKS[shade])))]).toEqual([shade, new Set([0, 1, 2, 3, 4])]);
    }
    expect([9_999, 10_000, 100_000].map((value) => classOf(value, BREAKS['usbp-apprehensions']))).toEqual([0, 1, 4]);
    expect(classSpans([1, 2])).toEqual([{ from: null, to: 1 }, { from: 1, to: 2 }, { from: 2, to: null }]);
  });

  test('circles of the key are round counts that occur', () => {
    expect(roundSizes(15_300_000)).toEqual([1e6, 5e6, 1e7]);
    for (const measure of MEASURES) expect(Math.max(...roundSizes(model.measures[measure]?.most ?? 0))).toBeLessThanOrEqual(model.measures[measure]?.most ?? 0);
  });
});

describe('the crossings', () => {
  test('come from the Pacific to the Gulf, each port by one of them', () => {
    const miles = model.crossings.map(({ row }) => row.borderMile);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    expect(model.crossings).toHaveLength(54);
    expect(new Set(model.crossings.flatMap(({ port }) => port?.id ?? [])).size).toBe(28);
    expect([model.crossings[1]?.row.id, model.crossings.at(-1)?.row.id]).toEqual(['san-ysidro', 'brownsville-veterans']);
  });

  test('stand on the line, and are as large as their share of the largest count of any year', () => {
    const { crossings, matrix } = sceneOf(model, { frame: FRAMES.wide, shown: AT_FIRST });
    for (const { mark, point } of crossings) expect(model.line.locate(applyInverse(matrix, point)).mile).toBeCloseTo(mark.row.borderMile, 3);
    const radius = (id: string) => crossings.find(({ mark }) => mark.port?.id === id)?.radius ?? 0;
    const cars = (id: string) => pointsOf(rowsOf('indicators').find((row) => row.family === 'bts-personal-vehicles' && row.geography === id)?.id ?? '').get(2014) ?? 0;
    expect((radius('port-2504') / radius('port-2304')) ** 2).toBeCloseTo(cars('port-2504') / cars('port-2304'), 6);
  });

  test('that were not open yet aren’t drawn', () => {
    const ids = (year: number) => sceneOf(model, { frame: FRAMES.wide, shown: { ...AT_FIRST, year } }).crossings.map(({ mark }) => mark.row.id as string);
    expect(ids(2014)).not.toContain('cross-border-xpress');
    expect(ids(2018)).toContain('cross-border-xpress');
    expect(ids(2014)).toHaveLength(53);
  });
});

const boxesMeet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('the names', () => {
  const cases = (['wide', 'narrow', 'corridor', 'corridorNarrow'] as const).flatMap((frame: FrameName) =>
    (['en', 'es'] as const).flatMap((lang) => [1, ...(frame === 'wide' || frame === 'corridor' ? [1.5] : [])].flatMap((unit) => [AT_FIRST, EVERYTHING].map((shown) => ({ frame, lang, unit, shown, layers: [...shown.layers].join(' ') })))),
  );

  test.each(cases)('none meets another, a leader or the frame: $frame × $unit, $lang, $layers', ({ frame, lang, unit, shown }) => {
    const { width, height } = FRAMES[frame].size;
    const labels = labelsOf(model, sceneOf(model, { frame: FRAMES[frame], shown }), shown, unit, TEXTS[lang]);
    expect(labels.length).toBeGreaterThan(frame === 'corridorNarrow' ? 8 : 28);
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => boxesMeet(a.box, b.box)).map((b) => `${a.id} | ${b.id}`));
    expect(pairs).toEqual([]);
    expect(labels.filter(({ box }) => box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height).map(({ id }) => id)).toEqual([]);
    if (frame === 'narrow') return; // on the rails leaders may run beside a neighbour's box
    const crossed = labels.flatMap(({ id, leader }) => labels.filter((other) => other.id !== id && leader && runsThrough(leader, other.box)).map((other) => `${id} through ${other.id}`));
    expect(crossed).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('of towns in Mexico never reach across the line: %s', (frame) => {
    const scene = sceneOf(model, { frame: FRAMES[frame], shown: AT_FIRST });
    const line = lineBoxes(model, scene.matrix, FRAMES[frame].size, 1);
    const twins = labelsOf(model, scene, AT_FIRST, 1, TEXTS.en).filter(({ kind }) => kind === 'twin');
    expect(twins.length).toBeGreaterThan(10);
    expect(twins.filter(({ box }) => line.some((other) => boxesMeet(box, other))).map(({ lines }) => lines[0])).toEqual([]);
  });

  test.each(['en', 'es'] as const)('all sectors and the ends of the line are named, wide, small and on a phone, in %s', (lang) => {
    for (const [frame, unit] of [['wide', 1], ['wide', 1.5], ['narrow', 1]] as const) {
      const labels = labelsOf(model, sceneOf(model, { frame: FRAMES[frame], shown: AT_FIRST }), AT_FIRST, unit, TEXTS[lang]);
      expect(labels.filter(({ kind }) => kind === 'sector').map(({ placeId }) => placeId), `${frame} ${unit}`).toHaveLength(9);
      expect(labels.filter(({ id }) => id === 'mile 0' || id === 'mile 1954')).toHaveLength(2);
      const ports = labels.filter(({ kind }) => kind === 'mainPort' || kind === 'port').length;
      expect(ports, `${frame} ${unit}`).toBeGreaterThanOrEqual(unit === 1 ? 25 : 17);
    }
  });

  test('neighbouring sectors’ names stand in the order of the line', () => {
    for (const unit of [1, 1.5]) {
      const labels = labelsOf(model, sceneOf(model, { frame: FRAMES.wide, shown: AT_FIRST }), AT_FIRST, unit, TEXTS.en);
      const top = (id: string) => labels.find(({ placeId, kind }) => kind === 'sector' && placeId === id)?.box[1] ?? Number.NaN;
      expect(top('sector-laredo'), `× ${unit}`).toBeLessThan(top('sector-rio-grande-valley'));
    }
  });

  test('hold zoomed in and moved, too, and then single crossings are named', () => {
    const size = FRAMES.wide.size;
    const zoom = panned(zoomed(AT_REST, 4, [size.width, size.height], size), [300, 100], size);
    const scene = sceneOf(model, { frame: FRAMES.wide, zoom, shown: AT_FIRST });
    const labels = labelsOf(model, scene, AT_FIRST, 1, TEXTS.en);
    expect(labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => boxesMeet(a.box, b.box)))).toEqual([]);
    const single = new Set<string | null>(model.crossings.filter(({ port }) => !port).map(({ row }) => row.id));
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
    expect(needsCorridor(model, answerTo({ theme: ['central-america'] }))).toBe(true);
    expect(needsCorridor(model, answerTo({ place: ['tapachula'] }))).toBe(true);
    expect(needsCorridor(model, answerTo({}))).toBe(false);
    expect(needsCorridor(model, answerTo({ place: ['port-2304'] }))).toBe(false);
    expect(needsCorridor(model, answerTo({ miles: { from: 300, to: 620 } }))).toBe(false);
  });

  test('is counted in the finding, and filters the table', () => {
    const picked = answerTo({ miles: { from: 300, to: 620 } });
    expect(borderFinding(model, index, picked, TEXTS.en)).toContain('2 sectors');
    const rows = borderTable(model, index, picked, TEXTS.en).rows.map(({ id }) => id);
    expect(rows).toContain('sector-tucson');
    expect(rows).not.toContain('san-ysidro');
    expect(border.isEmpty(answerTo({ theme: ['no-such-theme'] }))).toBe(true);
  });
});

describe('the words', () => {
  test('name the sector with the most, its share and the children, in both languages', () => {
    for (const text of Object.values(TEXTS)) {
      const finding = borderFinding(model, index, answerTo({}), text);
      for (const figure of ['256,393', '479,371', '49,959', '68,541', '53 %', 'San Ysidro']) expect(finding).toContain(figure);
    }
  });

  test('say how long the line is as drawn, and each other published length once', () => {
    const record: { measuredMi: number } = JSON.parse(readFileSync('data/geometry/record.json', 'utf8'));
    expect(Math.round(record.measuredMi)).toBe(DRAWN_MILES);
    for (const text of Object.values(TEXTS)) {
      const line = borderSourceLine(model, index, text);
      for (const length of ['1,645', '1,954', '1,933', '1,969', '1,984', '1,991', '2,000', '2,004']) expect(line.split(length)).toHaveLength(2);
      expect(line).toContain('OpenStreetMap');
    }
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
    expect(borderModel(bare)).toBeNull();
    expect(borderFinding(null, bare, answerTo({}), TEXTS.en)).toBe(en.border.noMap);
  });
});
