import { describe, expect, test } from 'vitest';
import { linkId } from '../../../../src/model/index-dataset';
import { leadsOf } from '../../../../src/views/matrix/model';
import { matrixSourceLine } from '../../../../src/views/matrix/source-line';
import { placeMatrix } from '../../../../src/views/matrix/place';
import { themeWords, tieWords } from '../../../../src/views/matrix/words';
import { spokenParts } from '../../../../src/charts/spoken';
import { rowsOf, tally } from '../../data/real-data';
import { answerTo, EN, INDEX, MODEL } from './real-matrix';

const links = rowsOf('links');

describe('the rows and columns of the matrix', () => {
  test('rows are the priorities in the order of the meeting, each with the issues that mainly serve it', () => {
    expect(MODEL.rows.map(({ number }) => number)).toEqual(['1', '1a', '1b', '1c', '1d', '2', '2a', '3', '3a', '4', '4a']);
    expect(MODEL.rows.filter(({ theme }) => theme.kind === 'priority').map(({ theme }) => theme.id)).toEqual(['organized-crime', 'counter-narcotics', 'border-management', 'cybersecurity-priority']);
  });

  test('each tie of the data is one mark, in the row of its theme and the column of its agency', () => {
    const inRows = MODEL.rows.flatMap((row) => row.ties.map(({ link }) => linkId(link)));
    const inColumns = Object.values(MODEL.agencies).flatMap((side) => side.flatMap(({ ties }) => ties.map(({ link }) => linkId(link))));
    const all = links.map(({ themeId, agencyId }) => `${themeId}/${agencyId}`).toSorted();
    expect(all).toHaveLength(143);
    expect(inRows.toSorted()).toEqual(all);
    expect(inColumns.toSorted()).toEqual(all);
  });

  test('columns are the agencies with a tie, on the side of their country', () => {
    const tied = new Set(links.map(({ agencyId }) => agencyId));
    const countries = tally(rowsOf('agencies').filter(({ id }) => tied.has(id)).map(({ country }) => country));
    expect(countries).toEqual({ US: 35, MX: 26 });
    expect({ US: MODEL.agencies.US.length, MX: MODEL.agencies.MX.length }).toEqual(countries);
  });

  test('what nobody leads: one theme has no leading U.S. agency, none lacks a Mexican one', () => {
    const unled = (country: 'US' | 'MX') => MODEL.rows.filter((row) => leadsOf(row, country, () => true) === 0).map(({ theme }) => theme.id);
    expect(unled('US')).toEqual(['public-safety-strategy']);
    expect(unled('MX')).toEqual([]);
  });

  test('columns of all agencies and the themes fill the width without touching each other', () => {
    const place = placeMatrix(MODEL);
    const us = MODEL.agencies.US.map((_, column) => place.us(column));
    const mx = MODEL.agencies.MX.map((_, column) => place.mx(column));
    const edges = [...us, place.block.from, place.block.to, ...mx];
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(us[0]).toBeCloseTo(1 - (mx.at(-1) ?? 0), 10);
    // At the least width, two leading agencies side by side (diameter 13.2 px and its stroke) stay apart.
    expect(1120 * ((us[1] ?? 0) - (us[0] ?? 0))).toBeGreaterThan(14.4);
  });
});

describe('what marks say', () => {
  test('a tie says who, the relation and the ground', () => {
    const tie = MODEL.rows.flatMap(({ ties }) => ties).find(({ link }) => linkId(link) === 'counter-narcotics/us-dea');
    expect(tie && spokenParts(tieWords(tie, EN))).toEqual(['Drug Enforcement Administration', 'supports Counter-narcotics', 'documented']);
  });

  test('a theme says how many agencies work on it and how many lead', () => {
    const [row] = MODEL.rows.filter(({ theme }) => theme.id === 'public-safety-strategy');
    expect(row && spokenParts(themeWords(row, 'Ten-point strategy', () => true, EN))).toEqual(['Ten-point strategy: Mexico’s ten-point public-safety strategy', '2 U.S. agencies, of which none lead', '7 Mexican agencies, of which 1 leads']);
  });

  test('the source line counts the ties that are on and the documents under them', () => {
    const documents = new Set(links.map(({ sourceId }) => sourceId)).size;
    expect(matrixSourceLine(MODEL, INDEX, answerTo(''), EN)).toContain(`143 ties, resting on ${documents} public documents`);
    const dea = links.filter(({ agencyId }) => agencyId === 'us-dea');
    expect(matrixSourceLine(MODEL, INDEX, answerTo('agency=us-dea'), EN)).toContain(`${dea.length} ties, resting on ${new Set(dea.map(({ sourceId }) => sourceId)).size} public document`);
  });
});
