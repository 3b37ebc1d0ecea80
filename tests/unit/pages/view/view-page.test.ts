import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../../src/pages/view/documents';
import { answer } from '../../../../src/model/answer';
import { linkId } from '../../../../src/model/index-dataset';
import { NOTHING } from '../../../../src/selection/selection';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { VIEWS } from '../../../../src/views/registry';
import { rowsOf, tally } from '../../data/real-data';
import { realIndex } from '../../views/sources/real-index';

const INDEX = await realIndex();

describe('the page of a view', () => {
  test.each(VIEWS.map(({ id }) => id))('says of %s why it is drawn so and what it can’t say, in both languages', (id) => {
    for (const text of [en, es]) {
      const note = text.view.method[id];
      expect(note?.why.length).toBeGreaterThan(120);
      expect(note?.limits.length).toBeGreaterThan(120);
    }
    expect(en.view.method[id]?.why).not.toBe(es.view.method[id]?.why);
  });

  test.each(VIEWS.map((listed) => [listed.id, listed] as const))('lists the documents that the rows of %s rest on', async (_, listed) => {
    const view = await listed.load();
    const table = view.table(view.model(INDEX, DEFAULT_PARAMS), INDEX, answer(INDEX, NOTHING), textOf('en', en));
    const documents = documentsOf(table, INDEX);
    expect(documents.length > 0).toBe(table.rows.length > 0);
    for (const { rows } of documents) expect(rows).toBeLessThanOrEqual(table.rows.length);
  });

  test('counts for each document the ties that rest on it', async () => {
    const matrix = await VIEWS.find(({ id }) => id === 'matrix')?.load();
    const table = matrix?.table(matrix.model(INDEX, DEFAULT_PARAMS), INDEX, answer(INDEX, NOTHING), textOf('en', en));
    const counted = Object.fromEntries(documentsOf(table ?? { caption: '', columns: [], rows: [] }, INDEX).map(({ source, rows }) => [source.id, rows]));
    expect(counted).toEqual(tally(rowsOf('links').map(({ sourceId }) => sourceId)));
  });

  test('names only documents whose rows the selection leaves on', () => {
    const table = { caption: '', columns: [], rows: INDEX.dataset.links.slice(0, 2).map((link) => ({ id: linkId(link), cells: [{ value: link.sourceId }] })) };
    expect(new Set(documentsOf(table, INDEX).map(({ source }) => source.id))).toEqual(new Set(INDEX.dataset.links.slice(0, 2).map(({ sourceId }) => sourceId)));
  });
});
