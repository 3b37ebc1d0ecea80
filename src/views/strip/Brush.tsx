import { useText } from '../../text/text';
import type { StripModel } from './model';
import { onMiles } from './place';
import type { End, MileDrag } from './useMileDrag';
import styles from './strip.module.css';

const ENDS: readonly End[] = ['from', 'to'];
/** Px of what can be pressed of a handle. It lies outside the stretch, so that both ends of a short one can be got hold of. */
const TARGET = 24;

interface BrushProps {
  readonly model: StripModel;
  readonly drag: MileDrag;
  /** Px from the top of the strip to the ruler, and the ruler's own height. */
  readonly top: number;
  readonly height: number;
  /** Hands the element whose width is the border to whoever reckons miles. */
  onTrack(element: Element | null): void;
}

/** A brush over the ruler: drag along it, or move its ends. Two hairlines carry the picked stretch through all lanes. */
export function Brush({ model, drag, top, height, onTrack }: BrushProps) {
  const text = useText();
  const words = text.t.strip.brush;
  const at = onMiles(model.miles, undefined);
  const { shown, isAll } = drag;
  return (
    <div className={styles.brush} role="group" aria-label={words.group}>
      {!isAll && <svg className={styles.picked} width="100%" height="100%" aria-hidden="true"><rect x={at(shown.from)} width={at(shown.to - shown.from)} height="100%" />{[shown.from, shown.to].map((mile) => <line key={mile} x1={at(mile)} x2={at(mile)} y2="100%" />)}</svg>}
      <svg className={styles.track} width="100%" height={top + height} onPointerMove={drag.move} onPointerUp={drag.end} onPointerCancel={drag.cancel}>
        <g transform={`translate(0 ${top})`}>
          <rect ref={onTrack} className={styles.press} width="100%" height={height} onPointerDown={(event) => drag.start('new', event)} />
          {!isAll && <rect className={styles.window} x={at(shown.from)} width={at(shown.to - shown.from)} height="10" />}
          {ENDS.map((end) => (
            <g
              key={end}
              className={styles.handle}
              role="slider"
              tabIndex={0}
              aria-label={words[end]}
              aria-valuemin={end === 'from' ? 0 : shown.from}
              aria-valuemax={end === 'from' ? shown.to : model.miles}
              aria-valuenow={shown[end]}
              aria-valuetext={words.value(shown[end], sectorAt(model, shown[end], text.pick))}
              onPointerDown={(event) => drag.start(end, event)}
              onKeyDown={(event) => drag.onKeyDown(end, event)}
              onKeyUp={drag.onKeyUp}
              onBlur={drag.onKeyUp}
            >
              <svg x={at(shown[end])} className={styles.over} role="presentation">
                <rect className={styles.press} x={end === 'from' ? -TARGET : 0} y="-4" width={TARGET} height={height} />
                <path className={styles.grip} d={end === 'from' ? 'M0 -7H-8V4L0 10Z' : 'M0 -7H8V4L0 10Z'} />
              </svg>
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

export function sectorAt({ sectors }: StripModel, mile: number, pick: ReturnType<typeof useText>['pick']): string {
  const sector = sectors.find(({ mileFrom, mileTo }) => mile >= mileFrom && mile <= mileTo);
  return sector ? pick(sector.name) : '';
}
