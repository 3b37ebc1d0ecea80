import { useDeferredValue } from 'react';
import { useWalk } from '../../charts/useWalk';
import { overRows } from '../../charts/walk-rows';
import { useText } from '../../text/text';
import { useAnswer, useIndex } from '../linking-context';
import type { ChartProps } from '../view';
import type { IndicatorsModel } from './model';
import { PagePanel } from './PagePanel';
import { panelsOf, pointsIn } from './panels';
import { Picture } from './Picture';
import { commonNotes } from './words';
import styles from './indicators.module.css';

/** Small multiples: a grid of panels on the page, one SVG where a picture of a fixed width is asked for. */
export function Indicators({ model, width, room }: ChartProps<IndicatorsModel>) {
  return width === undefined ? <Grid model={model} /> : <Picture model={model} width={width} isForRoom={room !== undefined} />;
}

/** Which series are drawn follows what is picked, a moment after the marks have paled: a pick must not wait for new panels. */
function Grid({ model }: { readonly model: IndicatorsModel }) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const answer = useDeferredValue(useAnswer());
  const { panels, span } = panelsOf(model, index, answer);
  const common = commonNotes(panels.map(({ series }) => ({ series, drawn: pointsIn(series, span) })), text);
  return (
    <>
      {common.map((note) => <p key={note} className={styles.common}>{t.indicators.everywhere(note)}</p>)}
      <div className={styles.grid} lang={lang} {...useWalk(overRows)} aria-label={t.indicators.chart}>
        {panels.map((panel) => <PagePanel key={panel.series.id} model={model} panel={panel} span={span} years={answer.selection.years} common={common.join('\n')} />)}
      </div>
    </>
  );
}
