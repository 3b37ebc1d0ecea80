import { Fragment } from 'react';
import { useText } from '../../text/text';
import { Fitting } from './Fitting';
import type { LaneProps } from './lane';
import type { Stretch } from './model';
import { StretchMark } from './StretchMark';
import { legWords, stateWords } from './words';
import styles from './strip.module.css';

/** A tick each ten miles, longer each fifty, numbered each hundred where there is room. */
export function Ruler({ model: { miles }, at, width }: LaneProps) {
  const words = useText().t.strip;
  // The last one would touch the number at the end.
  const hundreds = Array.from({ length: Math.floor((miles - 60) / 100) + 1 }, (_, hundred) => hundred * 100);
  const steps = (step: number, length: number) => Array.from({ length: Math.floor(miles / step) + 1 }, (_, index) => `M${index * step} 0v${length}`).join('');
  return (
    <g className={styles.ruler} aria-hidden="true">
      <svg width={width ?? '100%'} height="10" viewBox={`0 0 ${miles} 10`} preserveAspectRatio="none" overflow="visible">
        <path d={`${steps(10, 4)}${steps(50, 6)}${steps(100, 9)}M${miles} 0v9`} />
      </svg>
      {hundreds.map((mile) => <text key={mile} x={at(mile)} y="22" textAnchor="middle" className={mile % 200 === 100 && width === undefined ? styles.odd : undefined}>{words.number(mile)}</text>)}
      <text x={at(miles)} y="22" textAnchor="middle">{words.number(miles)}</text>
    </g>
  );
}

/** Whether the line was surveyed on land or follows a river, and how exact a mile is there. */
export function GroundLane({ model: { legs, miles }, at }: LaneProps) {
  const text = useText();
  const words = text.t.strip;
  // A short leg's words stand to the left of its end, those of the leg after it begin where it ends.
  const isShort = ({ from, to }: Stretch) => to - from < miles * 0.05;
  return legs.map((leg, index) => {
    const before = legs[index - 1];
    const [x, anchor, dx] = isShort(leg) ? [leg.to, 'end', 0] as const : before && isShort(before) ? [leg.from, 'start', 10] as const : [(leg.from + leg.to) / 2, 'middle', 0] as const;
    const isNamed = leg.to - leg.from > miles * 0.1 || isShort(leg);
    return (
      <StretchMark key={leg.id} stretch={leg} label={legWords(leg, text)} className={styles.ground} data-along={leg.along}>
        <rect x={at(leg.from)} width={at(leg.to - leg.from)} height="10" />
        {isNamed && <text x={at(x)} dx={dx} y="23" textAnchor={anchor}>{isShort(leg) ? words.along[leg.along] : `${words.along[leg.along]}, ${words.exact(leg.along === 'land' ? 1.5 : 10)}`}</text>}
      </StretchMark>
    );
  });
}

const BAND = 17;

/** States of both countries face to face: the United States above, Mexico below, as they lie along the line. */
export function StatesLane({ model: { states, miles }, at, width }: LaneProps) {
  const text = useText();
  const words = text.t.strip;
  return (['us', 'mx'] as const).map((country, row) =>
    states[country].map((state) => {
      const share = (state.to - state.from) / miles;
      return (
        <Fragment key={state.id}>
          <StretchMark stretch={state} label={stateWords(state, text)} className={styles.state} data-country={country}>
            <rect x={at(state.from)} y={row * (BAND + 2)} width={at(state.to - state.from)} height={BAND} />
            <line x1={at(state.to)} x2={at(state.to)} y1={row * (BAND + 2)} y2={row * (BAND + 2) + BAND} />
          </StretchMark>
          <g className={styles.labels} aria-hidden="true">
            <Fitting x={at((state.from + state.to) / 2)} y={row * (BAND + 2) + 12.5} share={share} width={width} long={words.state(state.id)} short={words.stateShort(state.id)} isOptional />
          </g>
        </Fragment>
      );
    }),
  );
}
