import { describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { sources } from '../../../../src/views/sources';
import { rowsOf } from '../../data/real-data';
import { citingRows, rowsCiting } from './cited-rows';
import { realIndex } from './real-index';

const index = await realIndex();
const model = sources.model(index, DEFAULT_PARAMS);
const english = textOf('en', en);
const spanish = textOf('es', es);
const picked = (some: Partial<Selection>) => answer(index, { ...NOTHING, ...some });
const says = (some: Partial<Selection>, text = english) => sources.finding(model, index, picked(some), text);
const official = new Set<string>(rowsOf('sources').filter(({ kind }) => kind === 'official').map(({ id }) => id));

/** Rows that a theme without issues turns on: its own, its ties with their agencies, and what names it. Read from the files. */
function rowsOn(theme: string) {
  const tied = new Set(citingRows.filter(({ file, row }) => file === 'links' && row.themeId === theme).map(({ row }) => row.agencyId));
  const geographies = new Set(citingRows.filter(({ file, row }) => file === 'indicators' && row.themeIds.includes(theme)).map(({ row }) => row.geography));
  const funding = citingRows.filter(({ file, row }) => file === 'funding' && row.themeIds.includes(theme));
  const accounts = new Set(funding.map(({ row }) => row.accountId));
  return citingRows.filter(({ file, row }) => {
    switch (file) {
      case 'themes': return row.id === theme;
      case 'links': case 'key-facts': case 'commitments': return row.themeId === theme;
      case 'agencies': return tied.has(row.id);
      case 'meetings': return row.topics.includes(theme);
      case 'accounts': return accounts.has(row.id);
      case 'funding': case 'indicators': case 'corridor-places': return row.themeIds.includes(theme);
      case 'sectors': case 'ports': case 'crossings': return geographies.has(row.id);
      default: return false;
    }
  });
}

describe('the finding', () => {
  test('of the whole: every row of data/ that is a fact, and the share that names an official document', () => {
    const cited = rowsCiting(citingRows);
    const share = Math.round((100 * citingRows.filter(({ sourceIds }) => [...sourceIds].some((id) => official.has(id))).length) / citingRows.length);
    const isOfficial = [...cited.keys()].filter((id) => official.has(id)).length;
    expect([citingRows.length, cited.size, isOfficial, share, Math.max(...cited.values())]).toEqual([1757, 348, 159, 65, 170]);
    expect(says({})).toBe(
      '1,757 facts rest on 348 documents, 159 of them official. 65% of the facts rest on at least one of those. The most cited, with 170, is “Border Crossing/Entry Data, snapshot 1996-01 to 2025-02” by the U.S. Bureau of Transportation Statistics, from CBP port counts.',
    );
    expect(says({}, spanish)).toBe(
      '1,757 datos se apoyan en 348 documentos, de los que 159 son oficiales. El 65% de los datos se apoya en al menos uno de ellos. El más citado, con 170, es “Border Crossing/Entry Data, snapshot 1996-01 to 2025-02”, de la Oficina de Estadísticas de Transporte (BTS), con conteos de CBP en los puertos.',
    );
  });

  test('of a theme: the documents that its facts name', () => {
    const cited = rowsCiting(rowsOn('cyber-working-group'));
    expect([cited.size, [...cited.keys()].filter((id) => official.has(id)).length, cited.get('s-seed'), Math.max(...cited.values())]).toEqual([26, 12, 7, 7]);
    expect(says({ theme: ['cyber-working-group'] })).toBe(
      '26 of 349 documents say something on what is selected; 12 of them are official. The one that carries most, 7 facts, is “The Third Meeting of the U.S.-Mexico Security Coordination Group” by the White House (archived).',
    );
    expect(says({ theme: ['cyber-working-group'] }, spanish)).toBe(
      '26 de 349 documentos dicen algo de lo seleccionado; 12 son oficiales. El que más aporta, con 7 datos, es “The Third Meeting of the U.S.-Mexico Security Coordination Group”, de la Casa Blanca (archivo).',
    );
  });

  test('of what nothing answers says so, and the view calls itself empty', () => {
    const none = answer(index, { ...NOTHING, place: ['sector-del-rio'], years: { from: 1901, to: 1902 }, agency: ['us-cdc'] });
    expect(none.sources.size).toBe(0);
    expect(sources.isEmpty(none)).toBe(true);
    expect(sources.finding(model, index, none, english)).toBe('No document in this dataset says anything on what is selected.');
    expect(sources.finding(model, index, none, spanish)).toBe('Ningún documento de este conjunto de datos dice algo de lo seleccionado.');
  });
});

test('the source line adds up the bars and names what is credited only as a whole', () => {
  const citations = [...rowsCiting(citingRows).values()].reduce((sum, number) => sum + number, 0);
  expect(citations).toBe(2193);
  expect(sources.sourceLine(model, index, picked({}), english)).toContain('add up to 2,193 citations. 1 more document is credited as a whole.');
  expect(sources.sourceLine(model, index, picked({}), spanish)).toContain('suman 2,193 citas. 1 documento más recibe crédito por el conjunto.');
});

describe('the table', () => {
  const columnOf = (table: ReturnType<typeof sources.table>, id: string) => table.columns.findIndex((column) => column.id === id);

  test('has every document, and its counts by kind add up to its facts', () => {
    const table = sources.table(model, index, picked({}), english);
    expect(table.rows).toHaveLength(rowsOf('sources').length);
    const from = columnOf(table, 'themes');
    const to = columnOf(table, 'borderFacts');
    for (const { cells } of table.rows) {
      const parts = cells.slice(from, to + 1).reduce((sum, { value }) => sum + Number(value), 0);
      expect(parts).toBe(cells[columnOf(table, 'facts')]?.value);
    }
  });

  test('keeps what the selection leaves on', () => {
    const table = sources.table(model, index, picked({ theme: ['cyber-working-group'] }), english);
    const answered = new Map(table.rows.map(({ id, cells }) => [id, cells[columnOf(table, 'factsAnswering')]?.value]));
    expect(answered).toEqual(rowsCiting(rowsOn('cyber-working-group')));
  });
});
