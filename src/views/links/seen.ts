import type { FirstText } from '../../text/text';
import type { SeenView } from '../view';
import { Links } from './Links';
import { LinksLegend } from './Legend';
import { linksModel, type LinksModel } from './model';
import { linksSourceLine } from './source-line';
import { wholeFinding } from './whole-finding';

/** What the first screen has of the view. Its rows and the legend of its pictures come when they are asked for. */
export const seenLinks: SeenView<LinksModel, FirstText> = {
  id: 'links',
  title: { en: 'Who works on what, across the line', es: 'Quién trabaja en qué, a ambos lados de la línea' },
  needs: ['core'],
  narrowBelow: 1200,
  stage: { leastWidth: () => 1120, hasFocus: true },
  params: [],
  model: linksModel,
  Chart: Links,
  Legend: LinksLegend,
  isEmpty: (answer) => answer.links.size === 0,
  finding: (_model, index, answer, text) => wholeFinding(index, answer, text),
  sourceLine: (_model, index, answer, text) => linksSourceLine(index, answer, text),
};
