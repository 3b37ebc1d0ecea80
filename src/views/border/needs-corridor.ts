import type { Answer } from '../../model/answer';
import type { BorderMap } from './model';
import type { Shown } from './shown';

/** Whether what is picked by theme or place happens south of the border's own map. */
export const needsCorridor = ({ places }: BorderMap, { selection, isFiltering, places: on }: Answer): boolean =>
  isFiltering && (selection.theme.length > 0 || selection.place.length > 0 || selection.agency.length > 0) && places.some(({ row }) => row.country !== 'US' && on.has(row.id));

/** Whether the corridor's window is open: switched on, or needed by what is picked. */
export const showsCorridor = (model: BorderMap, { layers }: Shown, answer: Answer): boolean => layers.has('corridor') || needsCorridor(model, answer);
