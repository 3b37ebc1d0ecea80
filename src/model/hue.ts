import type { Theme } from '../dataset/schema';
import type { Index } from './index-dataset';

export type Hue = NonNullable<Theme['hue']>;

/** The priority that a theme belongs to first: itself, or the first of an issue's parents. */
export function mainPriority(index: Index, theme: Theme): Theme {
  const parent = theme.parentPriority[0];
  return (parent !== undefined && index.theme.get(parent)) || theme;
}

/** A theme's hue: a priority's own, an issue's that of the priority it mainly serves. */
export const hueOf = (index: Index, theme: Theme): Hue => mainPriority(index, theme).hue ?? 'crime';
