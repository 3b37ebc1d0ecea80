import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/model/answer';
import { citations } from '../../../src/model/citations';
import { readAddress } from '../../../src/selection/address';
import { restsOn } from '../../../src/pages/theme/rests-on';
import { rowsOf } from '../data/real-data';
import { realIndex } from '../views/sources/real-index';

const INDEX = await realIndex();
const CITATIONS = citations(INDEX.dataset);
const answerTo = (search: string) => answer(INDEX, readAddress(search).address.selection);

describe('where in a document a fact stands', () => {
  test('is told of the document that the place is in, and of no other', () => {
    const placed = new Map([...rowsOf('themes'), ...rowsOf('keyFacts'), ...rowsOf('indicators'), ...rowsOf('funding')].map((row) => [String(row.id), row]));
    const told = CITATIONS.filter(({ table, id }) => ['themes', 'keyFacts', 'indicators', 'funding'].includes(table) && placed.has(id));
    const others = told.filter(({ id, sourceId }) => placed.get(id)?.sourceId !== sourceId);
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ locator }) => locator !== undefined)).toEqual([]);
    for (const { id, locator } of told.filter((each) => !others.includes(each))) expect(locator).toEqual(placed.get(id)?.locator);
  });

  test('is, for what became of a promise, the place of that', () => {
    const apart = rowsOf('commitments').filter((row) => row.statusSourceId !== row.sourceId);
    expect(apart.length).toBeGreaterThan(20);
    for (const row of apart) {
      const [made, became] = [row.sourceId, row.statusSourceId].map((source) => CITATIONS.find(({ id, sourceId }) => id === row.id && sourceId === source));
      expect([made?.locator, became?.locator]).toEqual([row.locator, row.statusLocator]);
    }
  });
});

describe('money in pesos', () => {
  const ids = rowsOf('fundingPesos').map((row) => String(row.id));
  const tied = rowsOf('fundingPesos').filter((row) => row.themeIds.some((id) => id === 'public-safety-strategy'));

  test('is counted with all other money', () => {
    expect(CITATIONS.filter(({ among }) => among === 'fundingPesos').map(({ table, id }) => [table, id])).toEqual(ids.map((id) => ['funding', id]));
  });

  test('answers to its theme, on the ground that it is tied on, and to its year', () => {
    expect(tied.length).toBeGreaterThan(1);
    expect([...answerTo('?theme=public-safety-strategy').fundingPesos]).toEqual(tied.map(({ id }) => id));
    expect([...answerTo('?theme=public-safety-strategy&basis=stated,documented').fundingPesos]).toEqual([]);
    expect([...answerTo('?years=2017-2018').fundingPesos]).toEqual(rowsOf('fundingPesos').filter(({ year }) => year >= 2017).map(({ id }) => id));
    expect([...answerTo('?theme=heroin-demand').fundingPesos]).toEqual([]);
    expect(answerTo('').fundingPesos.size).toBe(ids.length);
  });

  test('keeps the documents that it rests on in the answer, and on the theme’s page', () => {
    for (const { sourceId } of tied) {
      expect(answerTo('?theme=public-safety-strategy').sources).toContain(sourceId);
      expect(restsOn(INDEX, answerTo('?theme=public-safety-strategy')).map(({ source }) => source.id)).toContain(sourceId);
    }
    const [only] = rowsOf('fundingPesos').filter(({ year }) => year === 2018);
    expect(answerTo('?years=2018-2018').sources).toContain(only?.sourceId);
  });
});
