import { useSyncExternalStore } from 'react';
import { LARGEST_ZOOM, type Zoom } from '../../geo/zoom';
import { useText } from '../../text/text';
import { useUnroll } from '../unroll/context';
import styles from './border.module.css';

interface ZoomButtonsProps {
  readonly zoom: Zoom;
  readonly step: number;
  zoomBy(factor: number): void;
  reset(): void;
}

/** Nearer, further, and the whole map again; none of it while the line is unrolled. */
export function ZoomButtons({ zoom, step, zoomBy, reset }: ZoomButtonsProps) {
  const { t } = useText();
  const { drive } = useUnroll();
  const isUnrolled = useSyncExternalStore(drive.subscribe, () => drive.get().end === 1, () => false);
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={t.border.zoomIn} title={t.border.zoomHint} disabled={isUnrolled || zoom.scale >= LARGEST_ZOOM} onClick={() => zoomBy(step)}>+</button>
      <button type="button" aria-label={t.border.zoomOut} title={t.border.zoomHint} disabled={isUnrolled || zoom.scale <= 1} onClick={() => zoomBy(1 / step)}>−</button>
      {zoom.scale > 1 && !isUnrolled && <button type="button" className={styles.whole} onClick={reset}>{t.border.reset}</button>}
    </div>
  );
}
