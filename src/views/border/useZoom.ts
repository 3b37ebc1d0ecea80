import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Point } from '../../geo/projection';
import { AT_REST, panned, zoomed, type Zoom } from '../../geo/zoom';
import type { Size } from '../../geo/windows';

/** What a turn of the wheel, a press of a button and of an arrow do. */
const WHEEL = 0.0022;
const STEP = 1.5;
const PAN = 0.12;
/** px that a pressed mouse may move before a click becomes a drag. */
const SLIP = 4;

const PANS: Readonly<Record<string, Point>> = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

/**
 * Zoom of a map: wheel with Ctrl or ⌘, two fingers, + − 0 and Shift with arrows, a drag of the mouse once zoomed. What
 * the page itself does with wheel and one finger is left alone, so that nobody gets stuck on a map.
 *
 * @param size  of the frame, in its own px.
 */
export function useZoom(size: Size) {
  const [zoom, become] = useState<Zoom>(AT_REST);
  const ref = useRef<HTMLDivElement>(null);
  const setZoom = useCallback((change: (now: Zoom) => Zoom) => {
    // An unrolled line has one scale.
    if (!ref.current?.querySelector('[data-at]:not([data-at="map"])')) become(change);
  }, []);
  const drag = useRef<{ from: Point; last: Point; isDrag: boolean } | null>(null);
  const isDragged = useRef(false);
  useGestures(ref, size, setZoom);
  const zoomBy = useCallback((factor: number) => setZoom((now) => zoomed(now, factor, [size.width / 2, size.height / 2], size)), [size, setZoom]);
  const reset = useCallback(() => setZoom(() => AT_REST), [setZoom]);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    const pan = event.shiftKey ? PANS[event.key] : undefined;
    if (isModified || event.target instanceof HTMLInputElement) return;
    if (event.key === '+' || event.key === '=') zoomBy(STEP);
    else if (event.key === '-') zoomBy(1 / STEP);
    else if (event.key === '0') reset();
    else if (pan && zoom.scale > 1) setZoom((now) => panned(now, [pan[0] * size.width, pan[1] * size.height], size));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent) => {
    isDragged.current = false;
    if (event.pointerType === 'mouse' && event.button === 0 && zoom.scale > 1) drag.current = { from: [event.clientX, event.clientY], last: [event.clientX, event.clientY], isDrag: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    const box = ref.current?.getBoundingClientRect();
    if (!held || !box) return;
    const at: Point = [event.clientX, event.clientY];
    held.isDrag ||= Math.hypot(at[0] - held.from[0], at[1] - held.from[1]) > SLIP;
    if (!held.isDrag) return;
    ref.current?.setPointerCapture(event.pointerId);
    isDragged.current = true;
    const scale = size.width / box.width;
    const by: Point = [(at[0] - held.last[0]) * scale, (at[1] - held.last[1]) * scale];
    held.last = at;
    setZoom((now) => panned(now, by, size));
  };
  const endDrag = () => (drag.current = null);
  /** A drag that ends over a mark picks nothing. */
  const onClickCapture = (event: MouseEvent) => {
    if (!isDragged.current) return;
    isDragged.current = false;
    event.stopPropagation();
    event.preventDefault();
  };
  /** A mark that the keys lead to comes into view. */
  const onFocus = ({ target }: FocusEvent) => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || zoom.scale === 1 || target.getAttribute('role') !== 'option' || !ref.current?.contains(target)) return;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return;
    const scale = size.width / box.width;
    setZoom((now) => panned(now, [((box.left + box.right) / 2 - x) * scale, ((box.top + box.bottom) / 2 - y) * scale], size));
  };
  return { zoom, zoomBy, reset, step: STEP, ref, handlers: { onKeyDownCapture, onPointerDown, onPointerMove, onPointerUp: endDrag, onPointerCancel: endDrag, onClickCapture, onFocus } };
}

const middle = ([a, b]: readonly [Touch, Touch]): Point => [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2];
const apart = ([a, b]: readonly [Touch, Touch]): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
const two = ({ touches: [a, b] }: TouchEvent): readonly [Touch, Touch] | null => (a && b ? [a, b] : null);

/** Wheel and fingers: listened to by hand, because only then may the page's own zoom be held back. */
function useGestures(ref: RefObject<HTMLDivElement | null>, size: Size, setZoom: (change: (now: Zoom) => Zoom) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let last: { readonly middle: Point; readonly apart: number } | null = null;
    const inFrame = ([x, y]: Point): Point => {
      const box = element.getBoundingClientRect();
      const scale = size.width / box.width;
      return [(x - box.left) * scale, (y - box.top) * scale];
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZoom((now) => zoomed(now, Math.exp(-event.deltaY * WHEEL), inFrame([event.clientX, event.clientY]), size));
    };
    const onTouch = (event: TouchEvent) => {
      const fingers = two(event);
      const before = last;
      last = fingers && { middle: inFrame(middle(fingers)), apart: apart(fingers) };
      if (!fingers) return;
      event.preventDefault();
      if (!before || !last) return;
      const { middle: at, apart: wide } = last;
      setZoom((now) => zoomed(panned(now, [at[0] - before.middle[0], at[1] - before.middle[1]], size), wide / before.apart, at, size));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) element.addEventListener(name, onTouch, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) element.removeEventListener(name, onTouch);
    };
  }, [ref, size, setZoom]);
}
