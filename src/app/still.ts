import { NOTHING, type Selection } from '../selection/selection';
import { themeOf } from './paths';

/** What is picked on a page as it is printed: nothing, or the theme whose page it is. */
export function stillOf(path: string): Selection {
  const theme = themeOf(path);
  return theme === undefined ? NOTHING : { ...NOTHING, theme: [theme] };
}
