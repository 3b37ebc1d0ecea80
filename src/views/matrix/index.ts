import { tieTable } from '../tie-table';
import type { View } from '../view';
import { matrixFinding } from './finding';
import { MatrixLegend, MatrixPictureLegend } from './Legend';
import { Matrix } from './Matrix';
import { matrixModel, type MatrixModel } from './model';
import { matrixSourceLine } from './source-line';

export const matrix: View<MatrixModel> = {
  id: 'matrix',
  title: { en: 'Who works on everything, what nobody leads', es: 'Quién trabaja en todo y qué no encabeza nadie' },
  needs: ['core'],
  narrowBelow: 1200,
  stage: { leastWidth: () => 1120, hasFocus: true },
  params: [],
  model: matrixModel,
  Chart: Matrix,
  Legend: MatrixLegend,
  PictureLegend: MatrixPictureLegend,
  isEmpty: (answer) => answer.links.size === 0,
  finding: matrixFinding,
  table: (_model, index, answer, text) => tieTable(text.t.matrix.chart, index, answer, text),
  sourceLine: matrixSourceLine,
};
