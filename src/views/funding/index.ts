import type { View } from '../view';
import { fundingFinding } from './finding';
import { Funding } from './Funding';
import { PictureKey } from './Key';
import { FundingLegend } from './Legend';
import { fundingModel, type FundingModel } from './model';
import { fundingSourceLine } from './source-line';
import { fundingTable } from './table';

export const funding: View<FundingModel> = {
  id: 'funding',
  title: { en: 'What was asked for, what Congress gave', es: 'Lo que se pidió y lo que dio el Congreso' },
  needs: ['core', 'evidence', 'money'],
  narrowBelow: 1040,
  stage: { leastWidth: () => 980 },
  params: ['program', 'status', 'account'],
  model: fundingModel,
  Chart: Funding,
  Legend: FundingLegend,
  PictureLegend: PictureKey,
  isEmpty: (answer) => answer.funding.size === 0,
  finding: fundingFinding,
  table: fundingTable,
  sourceLine: (model, index, _answer, text) => fundingSourceLine(model, index, text),
};
