import { useRef } from 'react';
import { across } from '../../charts/across';
import { useText } from '../../text/text';
import type { Form } from '../view';
import type { Span } from './time';
import { useYearDrag, type Handle } from './useYearDrag';
import { YearFields } from './YearFields';
import styles from './timeline.module.css';

interface BrushProps {
  readonly years: Span;
  readonly form: Form;
}

const HEIGHT = 30;
const BAR = 12;
/** Px of what can be pressed of a handle. It lies outside the window, so that both ends of a single year can be got hold of. */
const TARGET = 24;
const HANDLES: readonly Handle[] = ['from', 'to'];

/** A brush over the years: drag along it, move its ends by keys, or type. The same years are picked for every view. */
export function Brush({ years, form }: BrushProps) {
  const words = useText().t.timeline.brush;
  const track = useRef<SVGRectElement>(null);
  const count = years.to - years.from + 1;
  const at = across(undefined);
  const drag = useYearDrag(years, (clientX) => {
    const box = track.current?.getBoundingClientRect();
    return box && box.width > 0 ? years.from + ((clientX - box.left) / box.width) * count : years.from;
  });
  const { shown, isAll } = drag;
  const x = (year: number) => at((year - years.from) / count);
  return (
    <div className={styles.brush} role="group" aria-label={words.group} data-form={form}>
      <YearFields years={years} shown={drag.said} isAll={isAll} onPick={drag.commit} onClear={drag.clear} />
      <svg className={styles.track} width="100%" height={HEIGHT} onPointerMove={drag.move} onPointerUp={drag.end} onPointerCancel={drag.cancel}>
        <rect ref={track} className={styles.hit} width={at(1)} height={HEIGHT} onPointerDown={(event) => drag.start('new', event)} />
        <line className={styles.trackLine} x1={at(0)} x2={at(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <rect className={styles.window} data-all={isAll || undefined} x={x(shown.from)} width={at((shown.to - shown.from + 1) / count)} y={(HEIGHT - BAR) / 2} height={BAR} />
        {HANDLES.map((by) => (
          <g
            key={by}
            className={styles.handle}
            role="slider"
            tabIndex={0}
            aria-label={words[by]}
            aria-valuemin={by === 'from' ? years.from : shown.from}
            aria-valuemax={by === 'from' ? shown.to : years.to}
            aria-valuenow={shown[by]}
            aria-valuetext={words.value(shown[by], isAll)}
            onPointerDown={(event) => drag.start(by, event)}
            onKeyDown={(event) => drag.onKeyDown(by, event)}
            onKeyUp={drag.onKeyUp}
            onBlur={drag.onKeyUp}
          >
            <svg x={x(by === 'from' ? shown.from : shown.to + 1)} overflow="visible" role="presentation">
              <rect className={styles.hit} x={by === 'from' ? -TARGET : 0} width={TARGET} height={HEIGHT} />
              <rect className={styles.grip} x={by === 'from' ? 0 : -4} y={(HEIGHT - BAR) / 2 - 4} width="4" height={BAR + 8} />
            </svg>
          </g>
        ))}
      </svg>
    </div>
  );
}
