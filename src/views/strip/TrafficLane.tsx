import { labelWidth } from '../../charts/label-width';
import { fromZero } from '../../charts/year-axis';
import { useText } from '../../text/text';
import { Mark } from '../Mark';
import type { LaneProps } from './lane';
import { LEAST_PLOT } from './names';
import { COLUMNS } from './place';
import { portWords } from './words';
import styles from './strip.module.css';

const TOP = 16;
const BASE = TOP + COLUMNS;
const NAMED = 9;
const SIZE = 11.5;
/** Px from the left end of a number at the Pacific to its column. */
const BEFORE = 2;

/** A column each port on its mile, on one scale for all years. */
export function TrafficLane({ model, year, at }: LaneProps) {
  const text = useText();
  const { measure, miles } = model;
  const { top, ticks } = fromZero(measure.top);
  const y = (value: number) => Number((BASE - (COLUMNS * value) / top).toFixed(1));
  return (
    <>
      <g className={styles.scale} aria-hidden="true">
        {ticks.slice(1).map((tick) => (
          <g key={tick}>
            <line x1={at(0)} x2={at(miles)} y1={y(tick)} y2={y(tick)} />
            <text x={at(miles)} dx="4" y={y(tick) + 4}>{text.t.strip.short(tick)}</text>
          </g>
        ))}
      </g>
      <line className={styles.base} x1={at(0)} x2={at(miles)} y1={BASE} y2={BASE} aria-hidden="true" />
      {[...measure.columns.values()].map((column) => {
        const { port } = column;
        const value = column.valueIn(year);
        if (value === null) return null;
        return (
          <Mark
            key={port.id}
            kind="places"
            markId={port.id}
            picks={['place', port.id]}
            label={portWords(model, port, year, text)}
            className={styles.column}
            data-place={port.id}
            data-mile={port.borderMile}
            data-column={port.borderMile}
            data-value={value}
            data-year={year}
            data-source={measure.row.sourceId}
            data-odd={column.oddityIn(year) ? '' : undefined}
          >
            <svg x={at(port.borderMile)} overflow="visible" role="presentation">
              <rect className={styles.hit} x="-4" y={TOP} width="8" height={COLUMNS} />
              <rect className={styles.stem} x="-2" y={y(value)} width="4" height={Number((BASE - y(value)).toFixed(1))} />
            </svg>
          </Mark>
        );
      })}
      <g className={styles.columnValues} paintOrder="stroke" aria-hidden="true">
        {labelled(model, year).map(({ id, mile, value, dx, anchor }) => <text key={id} x={at(mile)} dx={dx || undefined} y={y(value) - 4} textAnchor={anchor}>{text.t.strip.short(value)}</text>)}
      </g>
    </>
  );
}

/** The largest columns that have room for their number at the least width. */
function labelled({ measure, miles }: LaneProps['model'], year: number) {
  const boxes: { left: number; right: number }[] = [];
  return measure.ranked(year).slice(0, NAMED).flatMap((column) => {
    const value = column.valueIn(year) ?? 0;
    const x = (column.port.borderMile / miles) * LEAST_PLOT;
    const half = labelWidth('88.8 M', SIZE) / 2;
    // At the Pacific it begins at the lanes' edge: the head of the lane ends there.
    const isFirst = x < half;
    const box = isFirst ? { left: x - BEFORE, right: x - BEFORE + 2 * half } : { left: x - half, right: x + half };
    const stems = measure.ranked(year).filter((other) => other !== column && Math.abs((other.port.borderMile / miles) * LEAST_PLOT - x) < half && (other.valueIn(year) ?? 0) > value * 0.9);
    if (stems.length > 0 || boxes.some((other) => other.left < box.right + 3 && box.left < other.right + 3)) return [];
    boxes.push(box);
    return [{ id: column.port.id, mile: column.port.borderMile, value, dx: isFirst ? -BEFORE : 0, anchor: isFirst ? 'start' as const : 'middle' as const }];
  });
}
