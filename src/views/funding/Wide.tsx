import { memo, useMemo } from 'react';
import { across } from '../../charts/across';
import { Textures } from '../../charts/Textures';
import { useWalk } from '../../charts/useWalk';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Axis } from './Axis';
import { Bars } from './Bars';
import { labelsOf, SIZE } from './labels';
import { Lane } from './Lane';
import { laneOf } from './lane';
import type { FundingModel } from './model';
import { HEAD, placeOf, PLOT, RUN, YEARS } from './place';
import { Runs } from './Runs';
import { Shares, sharesHeight } from './Shares';
import { Stripes } from './Stripes';
import { tonesOf } from './tones';
import styles from './funding.module.css';

interface WideProps {
  readonly model: FundingModel;
  readonly width: number | undefined;
  /** Parts that are drawn, as words: 'years statements themes'; '' for all. */
  readonly parts: string;
}

/**
 * Fiscal years across, dollars up; below the axis the sources of the bars, below those what was said of several years at
 * once on a line of its own, and at the foot how much is tied to a theme. Drawn once for a program and a moment.
 */
export const Wide = memo(function Wide({ model: whole, width, parts }: WideProps) {
  const text = useText();
  const { t, pick } = text;
  const index = useIndex();
  const model = useMemo(() => partOf(whole, parts), [whole, parts]);
  const place = useMemo(() => placeOf(model), [model]);
  const tones = useMemo(() => tonesOf(model), [model]);
  const labels = useMemo(() => labelsOf(index, model, place, tones, text), [index, model, place, tones, text]);
  const lane = useMemo(() => laneOf(model, place, text), [model, place, text]);
  const at = across(width);
  const scope = width === undefined ? 'funding' : 'funding-picture';
  const status = t.common.status[model.status];
  const hasYears = model.most > 0;
  const years = HEAD + (hasYears ? PLOT : 0);
  const foot = years + YEARS + (hasYears ? RUN : 0);
  return (
    <svg className={styles.wide} width={width ?? '100%'} height={foot + lane.height + sharesHeight(model.attribution)} {...useWalk()} aria-label={model.program ? t.funding.chart(pick(model.program.name), status) : t.funding.noProgram}>
      <Textures scope={scope} />
      <Stripes scope={scope} />
      <Axis model={model} place={place} at={at} y={years} />
      <svg y={HEAD} overflow="visible" role="presentation">
        {model.columns.map((column) => <Bars key={column.year} column={column} model={model} place={place} at={at} tones={tones} scope={scope} />)}
        {labels.map(({ words, x, y, kind, dx }) => (
          <svg key={`${words} ${x} ${y}`} x={at(x)} y={y} overflow="visible" aria-hidden="true" className={styles.label} data-kind={kind} fontSize={SIZE}>
            {kind === 'beside' && <text x="5" y="4">{words}</text>}
            {kind === 'along' && <text textAnchor="middle" transform="rotate(-90)" y="4">{words}</text>}
            {kind === 'dot' && <text x={dx}>{words}</text>}
            {kind === 'over' && <text textAnchor="middle">{words}</text>}
          </svg>
        ))}
      </svg>
      {hasYears && <Runs model={model} place={place} at={at} y={years + YEARS} />}
      <Lane lane={lane} model={model} place={place} at={at} y={foot} />
      {model.attribution && <Shares attribution={model.attribution} status={status} place={place} at={at} y={foot + lane.height} scope={scope} />}
    </svg>
  );
});

/** The model without what isn't asked for. Years keep their places on the axis, for statements that are made at a date. */
function partOf(model: FundingModel, parts: string): FundingModel {
  if (parts === '') return model;
  const asked = parts.split(' ');
  return {
    ...model,
    ...(!asked.includes('years') && { most: 0, runs: [], columns: model.columns.map(({ year }) => ({ year, bars: [], others: [], against: null, supplement: null })) }),
    ...(!asked.includes('statements') && { statements: [] }),
    ...(!asked.includes('themes') && { attribution: null }),
  };
}
