import { memo, useMemo } from 'react';
import { across } from '../../charts/across';
import { useWalk } from '../../charts/useWalk';
import { dollarsShort } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Bars } from './Bars';
import { keyLabels, SIZE } from './labels';
import { Lane } from './Lane';
import { laneOf } from './lane';
import type { FundingModel } from './model';
import { HEAD, placeOf, PLOT, RUN, YEARS } from './place';
import { Runs } from './Runs';
import { Stripes } from './Stripes';
import { tonesOf } from './tones';
import { namesApart } from './words';
import styles from './funding.module.css';

interface WideProps {
  readonly model: FundingModel;
  readonly width: number | undefined;
}

/**
 * Fiscal years across, dollars up; below the axis the sources of the bars, and below those what was said at a date of
 * several years at once, on a line of its own. Drawn once for a program and a moment.
 */
export const Wide = memo(function Wide({ model, width }: WideProps) {
  const text = useText();
  const { t, lang, pick } = text;
  const index = useIndex();
  const place = useMemo(() => placeOf(model), [model]);
  const tones = useMemo(() => tonesOf(model), [model]);
  const { labels } = useMemo(() => keyLabels(index, model, place, text), [index, model, place, text]);
  const lane = useMemo(() => laneOf(model, place, text), [model, place, text]);
  const at = across(width);
  const scope = width === undefined ? 'funding' : 'funding-picture';
  const status = t.common.status[model.status];
  const hasYears = model.most > 0;
  const plot = hasYears ? PLOT : 0;
  const foot = HEAD + plot + YEARS + (hasYears ? RUN : 0);
  const sideBySide = model.columns.map(({ bars }) => bars).find((bars) => bars.length > 1);
  const names = sideBySide ? namesApart(index, sideBySide.flatMap((bar) => bar.total ?? bar.blocks.slice(0, 1)), text) : [];
  return (
    <svg className={styles.wide} width={width ?? '100%'} height={foot + lane.height} {...useWalk()} aria-label={model.program ? t.funding.chart(pick(model.program.name), status) : t.funding.noProgram}>
      <Stripes scope={scope} />
      <g className={styles.axis} aria-hidden="true">
        <text className={styles.caps} x="0" y="11">{t.funding.axis(status)}</text>
        {sideBySide && <text className={styles.note} x={at(1)} y="11" textAnchor="end">{t.funding.sideBySide(names)}</text>}
        {hasYears && place.ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${HEAD + place.y(tick)})`}>
            <line className={tick === 0 ? styles.base : styles.grid} x1={at(place.axis)} x2={at(1)} />
            <svg x={at(place.axis)} overflow="visible"><text x="-8" y="4" textAnchor="end">{tick === 0 ? '0' : dollarsShort(tick, lang)}</text></svg>
          </g>
        ))}
      </g>
      <svg y={HEAD} overflow="visible" role="presentation">
        {model.columns.map((column) => <Bars key={column.year} column={column} model={model} place={place} at={at} tones={tones} scope={scope} hasYears={hasYears} />)}
        {labels.map(({ words, x, y }) => (
          <svg key={words} x={at(x)} overflow="visible" aria-hidden="true"><text className={styles.key} fontSize={SIZE} x="5" y={y + 4}>{words}</text></svg>
        ))}
      </svg>
      {hasYears && <Runs model={model} place={place} at={at} y={HEAD + plot + YEARS} />}
      <Lane lane={lane} place={place} at={at} y={foot} />
    </svg>
  );
});
