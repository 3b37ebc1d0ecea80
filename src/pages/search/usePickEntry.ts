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
  place: '#border, [data-pane], #links',
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
      if (!isPicked(kind)) return open(kind, id);
      if (!linking.isPicked(kind, id) || (mode === 'replace' && linking.selection()[kind].length > 1)) linking.pick({ [kind]: [id] }, mode);
      arrive(kind, id);
    },
    [linking],
  );
}

/**
 * Opens by the fragment. Setting the one that is there already reports nothing, so then it is told again. What it opens is
 * drawn by the next frame.
 */
function open(kind: EntryKind, id: string): void {
  const hash = `#${kind}-${id}`;
  window.addEventListener('hashchange', () => requestAnimationFrame(() => arrive(kind, id)), { once: true });
  if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else window.location.hash = hash;
}

const whereSeen = (kind: EntryKind): HTMLElement | undefined => SEEN_IN[kind].split(', ').flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])[0];

const show = (element: Element | undefined, block: ScrollLogicalPosition = 'start'): void =>
  element?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth', block });

/** Room at the foot of the window under which a mark would hardly be seen. */
const FOOT = 80;

/**
 * Moves page and focus to where the entry is seen: to its own mark where one is drawn, which also says it to those who
 * listen, else to the heading. The place's head is shown, or the mark itself where it lies too far below that.
 */
function arrive(kind: EntryKind, id: string): void {
  const place = whereSeen(kind);
  if (!place) return;
  const marks = [...place.querySelectorAll<HTMLElement | SVGElement>(`[role="option"][data-${kind}="${id}"]`)];
  const mark = marks.find((each) => each.checkVisibility() && isAlone(each, kind));
  // The pane's own headings are drawn anew with what is picked; the pane itself stays.
  const heading = place.matches('[data-pane]') ? place : place.querySelector<HTMLElement>('h2');
  const isFar = mark !== undefined && mark.getBoundingClientRect().bottom - place.getBoundingClientRect().top > innerHeight - FOOT;
  // An opened document comes into sight by itself.
  if (kind !== 'source' || !mark) show(isFar ? mark : place, isFar ? 'center' : 'start');
  // An opened meeting takes the focus to its own heading.
  if (kind === 'meeting' && place.contains(document.activeElement)) return;
  if (!mark) heading?.setAttribute('tabindex', '-1');
  (mark ?? heading)?.focus({ preventScroll: true });
}

/** Whether a mark stands for this alone: a tie is an agency's and a theme's, an account its agency's. */
const isAlone = ({ dataset }: HTMLElement | SVGElement, kind: EntryKind): boolean =>
  ['theme', 'agency', 'place', 'account'].every((other) => other === kind || dataset[other] === undefined);
