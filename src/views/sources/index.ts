import type { View } from '../view';
import { finding, sourceLine } from './finding';
import { Legend } from './Legend';
import { sourcesModel, type SourcesModel } from './model';
import { PictureLegend } from './PictureLegend';
import { Sources } from './Sources';
import { sourcesTable } from './table';

/** Every document, and what rests on it. */
export const sources: View<SourcesModel> = {
  id: 'sources',
  title: { en: 'Every fact stands on a document that you can open', es: 'Cada dato se apoya en un documento que usted puede abrir' },
  needs: ['evidence', 'places', 'money'],
  narrowBelow: null,
  params: [],
  model: sourcesModel,
  Chart: Sources,
  Legend,
  PictureLegend,
  isEmpty: (answer) => answer.sources.size === 0,
  finding,
  table: sourcesTable,
  sourceLine,
};
