/**
 * Walking a chart by keyboard. A chart is one tab stop (a listbox); arrow keys go through its marks (its options) in
 * the order of the document, which is the reading order. Focus moves for real, so that screen readers follow it.
 */

const MARK = '[role="option"]';

const isShown = (mark: Element): boolean => mark.getClientRects().length > 0 && getComputedStyle(mark).visibility === 'visible' && !mark.closest('[inert]');

const marksOf = (chart: Element): Element[] => [...chart.querySelectorAll(MARK)].filter(isShown);

/** The mark that a key leads to from another, by number; null for a key that doesn't walk. */
export type Step = (key: string, at: number, marks: readonly Element[]) => number | null;

/** The next in the order of reading. */
export function step(key: string, at: number, { length }: { readonly length: number }): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(at + 10, last);
    case 'PageUp':
      return Math.max(at - 10, 0);
    default:
      return null;
  }
}

/** Moves focus for a key pressed in a chart. Returns whether the key was a step of the walk. */
export function walk(chart: Element, key: string, to: Step = step): boolean {
  if (to(key, 0, []) === null) return false;
  const marks = marksOf(chart);
  const at = marks.findIndex((mark) => mark === chart.ownerDocument.activeElement);
  focus(marks[Math.max(to(key, at, marks) ?? 0, 0)] ?? null);
  return true;
}

export function focus(mark: Element | null): void {
  if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
}
