import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { cautionsOf } from '../../../../src/views/funding/cautions';
import { fundingModel } from '../../../../src/views/funding/model';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

const INDEX = await realIndex();
const shown = (program: string, status: string) => fundingModel(INDEX, { ...DEFAULT_PARAMS, program, status });
const said = (program: string, status: string) => cautionsOf(INDEX, shown(program, status)).map(({ en }) => en).join(' ');

// The pitfalls of the facts' notes on funding, each with the program and the moment at which a reader would fall into it.
test.each([
  ['aid to Mexico is wider than Mérida', 'aid-mexico', 'appropriated', 'Wider than Mérida'],
  ['State’s table is the base alone', 'aid-mexico', 'appropriated', 'Base only: add the 2008 and 2009 supplementals apart'],
  ['a sum of FMF is doubtful', 'aid-mexico', 'obligated', 'FY2019 FMF is doubtful'],
  ['running totals are steps', 'merida', 'appropriated', 'Steps read from dated texts, mostly rounded'],
  ['children and refugees share an account', 'orr', 'budget-authority', 'refugees and unaccompanied children together'],
  ['the accounts of CBP were regrouped', 'cbp', 'budget-authority', 'In FY2017 CBP accounts were regrouped'],
  ['the fence account isn’t split by border', 'bsfit', 'budget-authority', 'the database does not split it'],
  ['a regional line is our reading of CARSI', 'wha-regional', 'appropriated', 'We read it as the home of CARSI'],
  ['the drug budget was redefined', 'drug-budget', 'appropriated', 'Redefined in FY2012'],
  ['a ministry’s budget is whole', 'mx-own', 'own-budget', 'Whole ministry, not security alone'],
  ['cyber money is domestic', 'cyber-dhs', 'budget-authority', 'No money for the 2015 bilateral group was found'],
])('beside the figure it says that %s', (_, program, status, words) => {
  expect(said(program, status)).toContain(words);
});

describe('every disagreement of the dataset', () => {
  const programs = rowsOf('programs');
  const statuses = [...new Set(rowsOf('funding').map(({ status }) => status))];
  const models = programs.flatMap(({ id }) => statuses.map((status) => shown(id, status)));

  test.each(rowsOf('disagreements').map(({ id, recordIds }) => [id, recordIds] as const))('%s: all of its amounts are drawn somewhere, each with a star and the words beside it', (id, recordIds) => {
    for (const record of recordIds) expect([record, models.some((model) => model.records.some((each) => each.id === record) && model.disagreements.some((each) => each.id === id))]).toEqual([record, true]);
  });
});
