import type { View } from '../view';
import { Border } from './Border';
import { borderFinding } from './finding';
import { BorderLegend } from './Legend';
import { borderModel, type BorderModel } from './model';
import { BorderPictureLegend } from './PictureLegend';
import { borderSourceLine } from './source-line';
import { borderTable } from './table';

/** The line itself, north up on a desk and turned to follow it on a phone, with what is counted along it. */
export const border: View<BorderModel | null> = {
  id: 'border',
  title: { en: 'Where it happens: 1,954 miles from the Pacific to the Gulf', es: 'Dónde ocurre: 1,954 millas del Pacífico al Golfo' },
  needs: ['evidence', 'places', 'series', 'geometry', 'traffic'],
  narrowBelow: 760,
  stage: { leastWidth: () => 1240, isMap: true, isUnwalked: true },
  params: ['measure', 'indicator', 'year', 'layers'],
  model: borderModel,
  Chart: Border,
  Legend: BorderLegend,
  PictureLegend: BorderPictureLegend,
  isEmpty: (answer) => answer.places.size === 0,
  finding: borderFinding,
  table: borderTable,
  sourceLine: (model, index, _answer, text) => borderSourceLine(model, index, text),
};
