import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { flows } from '../../../../src/views/funding/flows';
import { layFlows } from '../../../../src/views/funding/flows/layout';
import { flowsModel } from '../../../../src/views/funding/flows/model';
import { rowsOf, sum } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

let index: Index;
beforeAll(async () => {
  index = await realIndex();
});

const TEXTS = { en: textOf('en', en), es: textOf('es', es) };
const modelOf = (program = '', status = '') => flowsModel(index, { ...DEFAULT_PARAMS, program, status });
const finding = (selection: Partial<Selection> = {}, { program = '', status = '', lang = 'en' }: { program?: string; status?: string; lang?: 'en' | 'es' } = {}) =>
  flows.finding(modelOf(program, status), index, answer(index, { ...NOTHING, ...selection }), TEXTS[lang]);

describe('the money that a source itself ties to a theme', () => {
  test('opens with the program of the sum that the readout names: 400, 300, 260 and 160 million, all tied by the embassy', () => {
    const { records, totalUSD, tiedUSD } = modelOf();
    expect(records.map(({ amountUSD }) => amountUSD / 1e6).toSorted((a, b) => b - a)).toEqual([400, 300, 260, 160]);
    expect([totalUSD, tiedUSD]).toEqual([1_120_000_000, 1_120_000_000]);
    expect(finding()).toBe('Mérida Initiative (Mexico), appropriated FY2008 to FY2009: $1.12 billion, all of it tied by its source to Mérida funds.');
  });

  test('what the editors alone tie stays unattributed, and none of it is spread', () => {
    // The Greenbook's obligations for Mexico: not one of its records is tied to a theme by the source.
    const { nodes, tiedUSD, records } = modelOf('aid-mexico', 'obligated');
    const bases = new Set(rowsOf('funding').filter(({ id }) => records.some((record) => record.id === id)).map(({ themeBasis }) => themeBasis));
    expect([...bases].toSorted()).toEqual(['inferred', 'none']);
    expect(nodes.theme.map(({ id }) => id)).toEqual([null]);
    expect(tiedUSD).toBe(0);
    expect(finding({}, { program: 'aid-mexico', status: 'obligated' })).toMatch(/No source ties a dollar of it to a theme: all of it stays unattributed\.$/);
    expect(finding({}, { program: 'aid-mexico', status: 'obligated', lang: 'es' })).toMatch(/Ninguna fuente liga un solo dólar a un tema: todo queda sin atribuir\.$/);
  });

  test('of what is picked alone', () => {
    expect(finding({ agency: ['us-inl'] })).toBe('Mérida Initiative (Mexico), within the selection: $160 million appropriated, all of it tied by its source to Mérida funds.');
    expect(finding({ years: { from: 1990, to: 1991 } }, { lang: 'es' })).toBe('Iniciativa Mérida (México): en este momento del dinero ninguna cifra responde a la selección.');
  });

  test('figures that may hold the same dollars make no bands', () => {
    expect(modelOf('ca-aid', 'appropriated').records).toEqual([]);
    expect(finding({}, { program: 'ca-aid', status: 'appropriated' })).toBe('All U.S. aid to the northern triangle, appropriated: its figures may hold the same dollars and are not added, so no bands are drawn.');
  });

  test('in every program and at every moment each column holds the same money, as thick as its dollars', () => {
    for (const { id } of index.dataset.programs) {
      for (const status of ['requested', 'appropriated', 'obligated', 'expended']) {
        const model = modelOf(id, status);
        for (const nodes of Object.values(model.nodes)) expect(sum(nodes.map(({ amountUSD }) => amountUSD))).toBe(model.totalUSD);
        const { bands } = layFlows(index, model);
        for (const { record, thickness } of bands) expect(thickness).toBeCloseTo((record.amountUSD / model.totalUSD) * 300, 6);
      }
    }
  });
});
