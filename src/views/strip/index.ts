import type { View } from '../view';
import { stripFinding } from './finding';
import { StripLegend } from './Legend';
import { stripModel, type StripModel } from './model';
import { StripPictureLegend } from './PictureLegend';
import { stripSourceLine } from './source-line';
import { Strip } from './Strip';
import { stripTable } from './table';

/** The border unrolled: what lies where, mile by mile at one even scale. */
export const strip: View<StripModel> = {
  id: 'strip',
  title: { en: 'The border unrolled: every mile counts the same', es: 'La frontera desenrollada: cada milla mide lo mismo' },
  needs: ['evidence', 'places', 'series', 'geometry', 'traffic'],
  narrowBelow: 760,
  stage: { leastWidth: () => 860, isUnwalked: true },
  params: ['measure', 'indicator', 'year'],
  model: stripModel,
  Chart: Strip,
  Legend: StripLegend,
  PictureLegend: StripPictureLegend,
  isEmpty: (answer) => answer.places.size === 0,
  finding: stripFinding,
  table: stripTable,
  sourceLine: stripSourceLine,
};
