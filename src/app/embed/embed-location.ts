import type { Location } from '../../selection/store';
import { themeOf } from '../paths';

/**
 * The address as an embed keeps it: read once from the frame's own, then held in memory. A step of the history in a frame
 * is one of the page around it, whose reader would go back through picks instead of to where they came from.
 */
export function embedLocation(path: string, search: string): Location {
  let held = search;
  const write = (next: string) => {
    held = next;
  };
  return { theme: () => themeOf(path), read: () => held, push: write, replace: write, listen: () => () => {} };
}
