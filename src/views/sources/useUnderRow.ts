import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Lays a panel under the row that it belongs to and opens a gap of its height there. The two can't be nested: a row is
 * an option, options hold no controls, and a list of options holds nothing else.
 *
 * @returns the panel's ref; the panel's parent is what it is laid within
 */
export function useUnderRow(rowId: string): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const row = document.getElementById(rowId);
    const own = panel.current;
    if (!row || !own?.parentElement) return undefined;
    own.setAttribute('data-placed', '');
    const place = () => {
      row.style.marginBlockEnd = `${own.offsetHeight}px`;
      own.style.insetBlockStart = `${row.offsetTop + row.offsetHeight}px`;
    };
    place();
    // In the next frame: what the gap moves is itself observed.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    });
    observer.observe(own);
    observer.observe(own.parentElement);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      row.style.marginBlockEnd = '';
    };
  }, [rowId]);
  return panel;
}
