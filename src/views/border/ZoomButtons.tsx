import { LARGEST_ZOOM, type Zoom } from '../../geo/zoom';
import { useText } from '../../text/text';
import styles from './border.module.css';

interface ZoomButtonsProps {
  readonly zoom: Zoom;
  readonly step: number;
  zoomBy(factor: number): void;
  reset(): void;
}

/** Nearer, further, and the whole map again. */
export function ZoomButtons({ zoom, step, zoomBy, reset }: ZoomButtonsProps) {
  const { t } = useText();
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={t.border.zoomIn} title={t.border.zoomHint} disabled={zoom.scale >= LARGEST_ZOOM} onClick={() => zoomBy(step)}>+</button>
      <button type="button" aria-label={t.border.zoomOut} title={t.border.zoomHint} disabled={zoom.scale <= 1} onClick={() => zoomBy(1 / step)}>−</button>
      {zoom.scale > 1 && <button type="button" className={styles.whole} onClick={reset}>{t.border.reset}</button>}
    </div>
  );
}
