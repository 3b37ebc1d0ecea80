import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useParams, useShow } from '../params-context';
import { UnrollContext } from './context';
import { createDrive } from './drive';
import { exchange, offerMap, straightLineAt, wasAsked } from './places';
import { useIsOnPage } from './useIsOnPage';
import { useMedia } from './useMedia';
import { useRunway } from './useRunway';
import styles from './unroll.module.css';

/** Ms of the cross-fade where nothing may move. */
const FADE = 240;
/** The line moves for 0.7 of the whole; land and lanes fade before and after (see stageAt). */
const WHOLE = 4 / 3;

/** The product's duration of such a motion, in ms; browsers may give it in s. */
function morphMs(): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue('--motion-morph').trim();
  const value = Number.parseFloat(text);
  return Number.isNaN(value) ? 0 : value * (/^[\d.]+ms/.test(text) ? 1 : 1000);
}

const clock = {
  duration: () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? FADE : morphMs() * WHOLE),
  request: (step: (now: number) => void) => requestAnimationFrame(step),
  cancel: (request: number) => cancelAnimationFrame(request),
};

/** Around the map and its controls: leads the line between map and strip by the button, the address and the page's scrolling. */
export function Unrolling({ children }: { readonly children: ReactNode }) {
  const [drive] = useState(() => createDrive(clock));
  const track = useRef<HTMLDivElement>(null);
  const { line, scroll } = useParams();
  const show = useShow();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const isRoomy = useMedia('(min-width: 760px)');
  const isByStrip = useIsOnPage('strip');
  const canScroll = isByStrip && isRoomy && !isStill;
  const doesScroll = useRunway(track, drive, canScroll && scroll !== 'off');

  useLayoutEffect(() => {
    if (line === 'unrolled' && drive.get().end === 0) drive.put(1);
    else if (line === '' && drive.get().isHeld && drive.get().end === 1) drive.lead(0);
  }, [drive, line]);
  useEffect(() => {
    // The address says where the button has left the line, once it rests: what draws by the address isn't in the way of a motion.
    let check = 0;
    const settle = () => {
      const { t, end, isHeld } = drive.get();
      const rests = isHeld && end === 1 ? 'unrolled' : '';
      if (line !== rests && (t === end || !isHeld)) show({ line: rests });
    };
    const leave = drive.subscribe(() => {
      cancelAnimationFrame(check);
      check = requestAnimationFrame(settle);
    });
    return () => {
      cancelAnimationFrame(check);
      leave();
    };
  }, [drive, line, show]);
  useEffect(() => {
    const rollUp = (lineAt: number | null) => {
      const element = track.current;
      const pinned = element?.firstElementChild;
      if (!element || !pinned) return;
      drive.put(1);
      exchange(() => {
        // To the runway's end, where the line lies as it lay on the strip, as far as the whole map can then be seen.
        const [box, figure] = [element.getBoundingClientRect(), pinned.getBoundingClientRect()];
        const within = (straightLineAt(element) ?? figure.top) - figure.top;
        const top = Math.max((lineAt ?? 0) - within, Number.parseFloat(getComputedStyle(element).getPropertyValue('--pin')) || 56);
        window.scrollBy({ top: box.bottom - figure.height - top, behavior: 'instant' });
        element.querySelector<HTMLElement>('[data-action="unroll"]')?.focus({ preventScroll: true });
      });
      drive.lead(0);
    };
    if (wasAsked()) {
      drive.put(1);
      drive.lead(0);
    }
    return offerMap(rollUp);
  }, [drive]);
  useEffect(() => drive.stop, [drive]);

  const value = useMemo(() => ({ drive, isStill, canScroll, doesScroll }), [drive, isStill, canScroll, doesScroll]);
  return (
    <UnrollContext value={value}>
      <div ref={track} className={styles.track}>
        <div className={styles.pinned} data-pinned={doesScroll || undefined}>{children}</div>
        {doesScroll && <div className={styles.runway} />}
      </div>
    </UnrollContext>
  );
}
