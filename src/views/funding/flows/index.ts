import type { View } from '../../view';
import { fundingTable } from '../table';
import { flowsFinding } from './finding';
import { Flows } from './Flows';
import { FlowsLegend } from './FlowsLegend';
import { flowsModel, type FlowsModel } from './model';
import { flowsSourceLine } from './source-line';

/** What stands in the place of the ties where the address asks for dollars: the same ends, joined by money alone. */
export const flows: View<FlowsModel> = {
  id: 'links',
  title: { en: 'The money that a source itself ties to a theme', es: 'El dinero que una fuente misma liga a un tema' },
  needs: ['core', 'evidence', 'money'],
  narrowBelow: 760,
  params: ['program', 'status', 'account'],
  model: flowsModel,
  Chart: Flows,
  Legend: FlowsLegend,
  isEmpty: (answer) => answer.funding.size === 0,
  finding: flowsFinding,
  table: ({ money, records }, index, answer, text) => fundingTable({ ...money, records }, index, answer, text),
  sourceLine: flowsSourceLine,
};
