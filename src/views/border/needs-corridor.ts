import type { Answer } from '../../model/answer';
import type { BorderModel } from './model';

/** Whether what is picked by theme or place happens south of the border's own map. */
export const needsCorridor = ({ places }: BorderModel, { selection, isFiltering, places: on }: Answer): boolean =>
  isFiltering && (selection.theme.length > 0 || selection.place.length > 0 || selection.agency.length > 0) && places.some(({ row }) => row.country !== 'US' && on.has(row.id));
