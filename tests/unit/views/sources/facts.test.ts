import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { factsOf } from '../../../../src/views/sources/facts';
import { sourcesModel } from '../../../../src/views/sources/model';
import { rowsOf } from '../../data/real-data';
import { realIndex } from './real-index';

const index = await realIndex();
const model = sourcesModel(index);
const english = textOf('en', en);
const spanish = textOf('es', es);

function told(sourceId: string, text = english) {
  const document = model.document.get(sourceId);
  if (!document) throw new Error(`no document ${sourceId}`);
  return factsOf(index, document, new Set(document.citations), text);
}
const factOf = (sourceId: string, id: string, text = english) => told(sourceId, text).flatMap(({ facts }) => facts).find((fact) => fact.id === id);

test.each([['English', english], ['Spanish', spanish]] as const)('every citation of every document is told in %s', (_, text) => {
  const untold = [...model.document.values()].filter((document) => {
    const groups = factsOf(index, document, new Set(document.citations), text);
    const isWhole = groups.map(({ table, facts }) => `${table} ${facts.length}`).join() === document.byKind.map(([table, number]) => `${table} ${number}`).join();
    return !isWhole || groups.some(({ facts }) => facts.some(({ words }) => words.trim() === ''));
  });
  expect(untold.map(({ source }) => source.id)).toEqual([]);
});

describe('a fact says', () => {
  test('of a funding record its amount, year, account and status', () => {
    // data/funding.json, the sum that the readout names
    expect(factOf('s-seed', 'merida-seed-2015')).toMatchObject({ figure: 'about $500 million', when: 'by 26 February 2015', words: 'Mérida Initiative (Mexico)' });
    expect(factOf('s-seed', 'merida-seed-2015', spanish)).toMatchObject({ figure: 'unos 500 millones de dólares', when: 'al 26 de febrero de 2015' });
  });

  test('of a tie who does what, why, and both picks', () => {
    const [tie] = rowsOf('links').filter(({ sourceId, agencyId }) => sourceId === 's-seed' && agencyId === 'us-nsc');
    if (!tie) throw new Error('the readout ties the National Security Council to no theme');
    const fact = factOf('s-seed', `${tie.themeId}/${tie.agencyId}`);
    expect(fact).toMatchObject({ locator: tie.locator, picks: { theme: tie.themeId, agency: 'us-nsc' } });
    expect(fact?.more).toContain(tie.why.en);
  });

  test('of a commitment what became of it, where the document says only that, and where in it', () => {
    const row = rowsOf('commitments').find(({ sourceId, statusSourceId }) => sourceId !== statusSourceId);
    if (!row) throw new Error('no commitment has a second source');
    expect(factOf(row.statusSourceId, row.id)).toMatchObject({ locator: row.statusLocator });
    expect(factOf(row.statusSourceId, row.id)?.more).toContain(row.statusNote.en);
    expect(factOf(row.sourceId, row.id)).toMatchObject({ locator: row.locator });
  });

  test('no place in a document whose locator speaks of another', () => {
    const row = rowsOf('indicators').find(({ alsoSourceIds, sourceId }) => alsoSourceIds?.some((id) => id !== sourceId));
    const other = row?.alsoSourceIds?.find((id) => id !== row.sourceId);
    if (!row || !other) throw new Error('no series has a second source');
    expect(factOf(other, row.id)).toBeDefined();
    expect(factOf(other, row.id)?.locator).toBeUndefined();
    expect(factOf(row.sourceId, row.id)?.locator).toEqual(row.locator);
  });
});
