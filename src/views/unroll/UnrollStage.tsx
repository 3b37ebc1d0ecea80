import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { crossFadeAt, stageAt } from '../../geo/unroll';
import type { Size } from '../../geo/windows';
import { useUnroll } from './context';
import { Overlay } from './Overlay';
import type { Unrolled } from './unrolled';
import styles from './unroll.module.css';

interface UnrollStageProps {
  /** What rides on the line; asked for once the line is about to move. A new function where any of it has changed. */
  unrolled(): Unrolled;
  /** The map. */
  readonly children: ReactNode;
}

/** The map, and over it the line on its way to the strip. At rest as a map there is the map alone. */
export function UnrollStage({ unrolled, children }: UnrollStageProps) {
  const { drive, isStill, doesScroll } = useUnroll();
  const stage = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const isAway = useSyncExternalStore(drive.subscribe, () => drive.get().t > 0 || drive.get().end === 1, () => false);
  const size = useSize(stage);
  const isReady = isAway || doesScroll;

  useLayoutEffect(() => {
    const follow = () => {
      const { t } = drive.get();
      const { map: seen } = isStill ? crossFadeAt(t) : stageAt(t);
      // Never nothing: what is wholly clear loses its layer, and would have to be painted anew on its way back.
      map.current?.style.setProperty('--seen', String(Math.max(0.001, Math.round(seen * 1000) / 1000)));
      stage.current?.setAttribute('data-at', t <= 0 ? 'map' : t >= 1 ? 'strip' : 'between');
      // Out of sight, out of reach; in the way of nothing while it moves.
      if (t <= 0) map.current?.removeAttribute('inert');
      else if (t >= 1) map.current?.setAttribute('inert', '');
    };
    follow();
    return drive.subscribe(follow);
  }, [drive, isStill]);

  return (
    <div ref={stage} className={styles.stage} data-at="map" data-layered={isReady || undefined}>
      <div ref={map} className={styles.map}>{children}</div>
      {isReady && size && <Overlay unrolled={unrolled} stage={size} />}
    </div>
  );
}

function useSize(ref: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setSize((before) => (before?.width === width && before.height === height ? before : width > 0 ? { width, height } : null));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
