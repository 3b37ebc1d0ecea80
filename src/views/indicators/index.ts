import type { View } from '../view';
import { indicatorsFinding } from './finding';
import { Indicators } from './Indicators';
import { IndicatorsLegend, IndicatorsPictureLegend } from './Legend';
import { indicatorsModel, type IndicatorsModel } from './model';
import { indicatorsSourceLine } from './source-line';
import { indicatorsTable } from './table';

/** Px that a panel needs for its line between its scale and the value at its end. */
const PANEL_WIDTH = 330;

export const indicators: View<IndicatorsModel> = {
  id: 'indicators',
  title: { en: 'What was counted before and after', es: 'Lo que se contó antes y después' },
  needs: ['evidence', 'places', 'series'],
  narrowBelow: null,
  stage: { leastWidth: ({ asked }) => PANEL_WIDTH * Math.min(3, Math.max(1, asked.length)), isUnwalked: true },
  params: ['indicator', 'scale', 'panels'],
  model: indicatorsModel,
  Chart: Indicators,
  Legend: IndicatorsLegend,
  PictureLegend: IndicatorsPictureLegend,
  isEmpty: (answer) => answer.indicators.size === 0,
  finding: indicatorsFinding,
  table: indicatorsTable,
  sourceLine: indicatorsSourceLine,
};
