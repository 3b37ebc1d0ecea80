import { Fragment } from 'react';
import { useText } from '../../text/text';
import { Fitting } from './Fitting';
import type { LaneProps } from './lane';
import { barrierOf } from './model';
import { StretchMark } from './StretchMark';
import { barrierWords } from './words';
import styles from './strip.module.css';

const HEIGHT = 16;

const filledFrom = (share: number): number => Number((HEIGHT * (1 - Math.min(1, share))).toFixed(1));

/** Miles of barrier of each state, as how much of its part of the line is filled: where in the state they stand isn't in the record, so the filling lies along all of it. */
export function BarriersLane({ model: { barriers, miles }, year, at, width }: LaneProps) {
  const text = useText();
  return barriers.map((stretch) => {
    const fact = barrierOf(stretch, year);
    const length = stretch.to - stretch.from;
    return (
      <Fragment key={stretch.id}>
        <StretchMark
          stretch={stretch}
          label={barrierWords(stretch, year, text)}
          className={styles.barrier}
          data-value={fact?.value}
          data-year={fact?.asOf?.slice(0, 4)}
          data-source={fact?.sourceId}
        >
          <rect className={styles.whole} x={at(stretch.from)} width={at(length)} height={HEIGHT} />
          {fact && <rect className={styles.walled} x={at(stretch.from)} width={at(length)} y={filledFrom(fact.value / length)} height={HEIGHT - filledFrom(fact.value / length)} />}
          <line x1={at(stretch.to)} x2={at(stretch.to)} y1="0" y2={HEIGHT} />
        </StretchMark>
        <g className={styles.labels} aria-hidden="true">
          {fact && <Fitting x={at((stretch.from + stretch.to) / 2)} y={HEIGHT + 14} share={length / miles} width={width} long={text.t.strip.barrierShort(fact.value, length)} short={text.t.strip.number(Math.round(fact.value))} />}
        </g>
      </Fragment>
    );
  });
}
