import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Range } from '../../selection/selection';
import { useSelect, useSelection } from '../linking-context';

export type End = 'from' | 'to';

/** Miles that a key moves an end by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
const LONG = 10;
/** A stretch of fewer miles was no drag but a press. */
const PRESS = 2;

interface Drag {
  readonly by: End | 'new';
  readonly mile: number;
  readonly before: Range;
}

const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/**
 * Picks a stretch of miles with pointer or keys. What is being dragged is shown at once and becomes the selection when
 * it is let go, so that it is one step of the browser's history.
 *
 * @param miles    the length of the border
 * @param isDown   whether miles run down the page: the arrows that lead along them are others then
 * @param mileAt   the mile at a place of the screen
 */
export function useMileDrag(miles: number, isDown: boolean, mileAt: (event: { readonly clientX: number; readonly clientY: number }) => number) {
  const select = useSelect();
  const picked = useSelection().miles;
  const [draft, setDraft] = useState<Range | null>(null);
  const drag = useRef<Drag | null>(null);
  const whole: Range = { from: 0, to: miles };
  const shown = draft ?? picked ?? whole;
  const inside = (mile: number) => Math.round(Math.min(miles, Math.max(0, mile)));

  const commit = (range: Range) => {
    setDraft(null);
    drag.current = null;
    if (isSame(range, picked ?? whole)) return;
    select((selection) => ({ ...selection, miles: isSame(range, whole) ? null : range }));
  };
  const moved = (before: Range, end: End, by: number): Range => {
    const to = inside(before[end] + by);
    return end === 'from' ? { from: Math.min(to, before.to), to: before.to } : { from: before.from, to: Math.max(to, before.from) };
  };
  const dragged = ({ by, mile, before }: Drag, now: number): Range => {
    if (by !== 'new') return moved(before, by, now - mile);
    const ends = [inside(mile), inside(now)];
    return { from: Math.min(...ends), to: Math.max(...ends) };
  };

  return {
    shown,
    isAll: picked === null && draft === null,
    commit,
    clear: () => commit(whole),
    start(by: End | 'new', event: PointerEvent) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { by, mile: mileAt(event), before: shown };
      if (by !== 'new') setDraft(shown);
    },
    move(event: PointerEvent) {
      if (!drag.current) return;
      const range = dragged(drag.current, mileAt(event));
      if (drag.current.by !== 'new' || range.to - range.from >= PRESS) setDraft(range);
    },
    end(event: PointerEvent) {
      if (!drag.current) return;
      const { by } = drag.current;
      const range = dragged(drag.current, mileAt(event));
      drag.current = null;
      if (by === 'new' && range.to - range.from < PRESS) setDraft(null);
      else commit(range);
    },
    cancel() {
      drag.current = null;
      setDraft(null);
    },
    onKeyDown(end: End, event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const ends: Readonly<Record<string, number>> = { Home: -shown[end], End: miles - shown[end] };
      const step = STEPS[event.key];
      const turned = isDown && (event.key === 'ArrowDown' || event.key === 'ArrowUp') ? -1 : 1;
      const by = step === undefined ? ends[event.key] : step * turned * (event.shiftKey && Math.abs(step) === 1 ? LONG : 1);
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setDraft(moved(shown, end, by));
    },
    onKeyUp() {
      if (draft && !drag.current) commit(draft);
    },
  };
}

export type MileDrag = ReturnType<typeof useMileDrag>;
