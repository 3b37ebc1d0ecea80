import type { Theme } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import type { BorderMap } from './model';

/** A theme that brings places of the corridor up: the one that gives them their hue. */
export interface CorridorTheme {
  readonly theme: Theme;
  readonly hue: Hue;
  readonly places: number;
}

/** The themes of the corridor's places, the one with the most places first. A place counts for the theme whose hue it has. */
export function corridorThemes(index: Index, { places }: Pick<BorderMap, 'places'>): readonly CorridorTheme[] {
  const counts = new Map<Theme, number>();
  for (const { row } of places) {
    // A place that only gave its name is lit by no theme.
    if (row.kind === 'name-giver') continue;
    const [theme] = row.themeIds.flatMap((id) => index.theme.get(id) ?? []);
    if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].map(([theme, count]) => ({ theme, hue: hueOf(index, theme), places: count })).toSorted((a, b) => b.places - a.places);
}
