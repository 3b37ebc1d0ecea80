import { Suspense } from 'react';
import { useWalk } from '../../charts/useWalk';
import { useText } from '../../text/text';
import { Lengths } from '../Lengths';
import { useAnswer } from '../linking-context';
import { UnrollControls } from '../unroll/UnrollControls';
import { Unrolling } from '../unroll/Unrolling';
import { useIsLive } from '../useIsLive';
import type { ChartProps } from '../view';
import { Corridor } from './Corridor';
import { FRAMES } from './frames';
import type { BorderModel } from './model';
import { showsCorridor } from './needs-corridor';
import { PictureMap } from './PictureMap';
import { Ranked } from './Ranked';
import { useShown } from './shown';
import { UnrolledMap } from './UnrolledMap';
import { useZoom } from './useZoom';
import { Years } from './Years';
import { ZoomButtons } from './ZoomButtons';
import styles from './border.module.css';

/** The border's map with its years and its zoom; the corridor's window comes beneath it where it is needed. */
export function Border({ model, form, width, room }: ChartProps<BorderModel | null>) {
  const { t } = useText();
  if (!model) return <p>{t.border.noMap}</p>;
  return width === undefined ? <Live model={model} form={form} /> : <PictureMap model={model} width={width} isForRoom={room !== undefined} />;
}

function Live({ model, form }: { readonly model: BorderModel; readonly form: 'wide' | 'narrow' }) {
  const { t } = useText();
  const { map } = model;
  const shown = useShown(model);
  const answer = useAnswer();
  const walk = useWalk();
  const isLive = useIsLive();
  const { zoom, zoomBy, reset, step, ref, handlers } = useZoom(FRAMES[form].size);
  const isSouth = showsCorridor(map, shown, answer);
  return (
    <div className={styles.border} data-form={form}>
      <Unrolling>
        <div className={styles.controls}>
          <Years span={model.years} year={shown.year} />
          <UnrollControls />
          <ZoomButtons zoom={zoom} step={step} zoomBy={zoomBy} reset={reset} />
        </div>
        <div className={styles.stage} {...handlers}>
          <div {...(isLive || form === 'wide' ? walk : { role: 'img' })} aria-label={t.border.chart} className={styles.windows}>
            <div ref={ref} className={styles.window} data-window={form} data-zoomed={zoom.scale > 1 || undefined}>
              <UnrolledMap model={map} shown={shown} form={form} zoom={zoom} />
            </div>
            {isSouth && <Suspense fallback={null}><Corridor model={map} shown={shown} form={form} /></Suspense>}
          </div>
        </div>
      </Unrolling>
      <Ranked measure={shown.measure} year={shown.year} ports={map.ports} />
      <Lengths form={form} />
    </div>
  );
}
