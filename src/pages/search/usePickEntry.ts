import { useCallback } from 'react';
import type { Entry, EntryKind } from '../../model/search-entries';
import type { PickMode } from '../../selection/algebra';
import type { Dimension } from '../../selection/selection';
import { useLinking } from '../../views/linking-context';

type Picked = Extract<EntryKind, Dimension>;
const isPicked = (kind: EntryKind): kind is Picked => kind === 'theme' || kind === 'agency' || kind === 'place';

/** Where each kind is seen, the first that the page has. */
const SEEN_IN: Readonly<Record<EntryKind, string>> = {
  theme: '#links, [data-pane]',
  agency: '#links, [data-pane]',
  place: '[data-pane], #links',
  meeting: '[data-pane], #links',
  source: '#sources',
};

/**
 * What becomes of a found entry: a theme, an agency or a place is picked, a meeting or a source is opened by the
 * address's fragment, and the page moves to where it is seen. What is picked already stays picked.
 */
export function usePickEntry(): (entry: Entry, mode: PickMode) => void {
  const linking = useLinking();
  return useCallback(
    ({ kind, id }, mode) => {
      if (!isPicked(kind)) openByHash(`#${kind}-${id}`);
      else if (!linking.isPicked(kind, id) || (mode === 'replace' && linking.selection()[kind].length > 1)) linking.pick({ [kind]: [id] }, mode);
      scrollTo(kind);
    },
    [linking],
  );
}

/** Setting the fragment that is there already reports nothing, so then it is told again. */
function openByHash(hash: string): void {
  if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else window.location.hash = hash;
}

function scrollTo(kind: EntryKind): void {
  const place = SEEN_IN[kind].split(', ').flatMap((selector) => document.querySelector(selector) ?? [])[0];
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth', block: 'start' });
}
