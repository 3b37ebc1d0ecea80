import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Range } from '../../selection/selection';
import { useSelect, useSelection } from '../linking-context';
import type { Span } from './time';

export type Handle = 'from' | 'to';

/** Steps of the keys that move a handle. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/** What began where: an end is moved by as much as the pointer, a new stretch reaches from the first year to the pointer's. */
interface Drag {
  readonly by: Handle | 'new';
  readonly position: number;
  readonly before: Range;
}

const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/**
 * Picks a stretch of years with pointer or keys. What is being dragged is shown at once and becomes the selection when
 * it is let go, so that it is one step of the browser's history.
 *
 * @param years       the first and last year that can be picked
 * @param positionAt  where on the axis a place of the screen is, as a year with its fraction
 */
export function useYearDrag(years: Span, positionAt: (clientX: number) => number) {
  const select = useSelect();
  const picked = useSelection().years;
  const [draft, setDraft] = useState<Range | null>(null);
  const drag = useRef<Drag | null>(null);
  const inside = (year: number) => Math.min(years.to, Math.max(years.from, year));
  const whole: Range = { from: years.from, to: years.to };
  const settled: Range = picked ? { from: inside(picked.from), to: inside(picked.to) } : whole;
  const shown = draft ?? settled;

  const commit = (range: Range) => {
    setDraft(null);
    drag.current = null;
    if (isSame(range, picked ?? whole)) return;
    select((selection) => ({ ...selection, years: isSame(range, whole) ? null : range }));
  };
  const moved = (before: Range, by: Handle, steps: number): Range =>
    by === 'from' ? { from: Math.min(inside(before.from + steps), before.to), to: before.to } : { from: before.from, to: Math.max(inside(before.to + steps), before.from) };
  const dragged = ({ by, position, before }: Drag, now: number): Range => {
    if (by !== 'new') return moved(before, by, Math.round(now - position));
    const ends = [inside(Math.floor(position)), inside(Math.floor(now))];
    return { from: Math.min(...ends), to: Math.max(...ends) };
  };

  return {
    shown,
    /** The years in figures: what is picked may lie beyond the axis. */
    said: draft ?? picked ?? whole,
    isAll: picked === null && draft === null,
    commit,
    clear: () => commit(whole),
    start(by: Handle | 'new', event: PointerEvent<SVGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { by, position: positionAt(event.clientX), before: shown };
      setDraft(dragged(drag.current, drag.current.position));
    },
    move(event: PointerEvent) {
      if (drag.current) setDraft(dragged(drag.current, positionAt(event.clientX)));
    },
    end(event: PointerEvent) {
      if (!drag.current) return;
      const range = dragged(drag.current, positionAt(event.clientX));
      // A press on the one year that is picked unpicks it, as a press on any mark does.
      const isAgain = drag.current.by === 'new' && range.from === range.to && picked !== null && isSame(range, picked);
      commit(isAgain ? whole : range);
    },
    cancel() {
      drag.current = null;
      setDraft(null);
    },
    onKeyDown(by: Handle, event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const ends: Readonly<Record<string, number>> = { Home: years.from - shown[by], End: years.to - shown[by] };
      const steps = STEPS[event.key] ?? ends[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      setDraft(moved(shown, by, steps));
    },
    onKeyUp() {
      if (draft) commit(draft);
    },
  };
}
