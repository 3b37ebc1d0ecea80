import { memo } from 'react';
import { spoken } from '../../charts/spoken';
import type { Span } from '../../charts/year-axis';
import type { Range } from '../../selection/selection';
import { useText } from '../../text/text';
import { MarkItem } from '../MarkItem';
import type { IndicatorsModel } from './model';
import { useThemeName, useUnit } from './PanelHead';
import { pointsIn, type Panel } from './panels';
import { ABOVE, BELOW, Plot, PLOT } from './Plot';
import { besideWords, notesOf, sentenceOf } from './words';
import styles from './indicators.module.css';

export interface PanelProps {
  readonly model: IndicatorsModel;
  readonly panel: Panel;
  readonly span: Span;
  readonly years: Range | null;
  /** Notes that all panels have in common, a line each: they are said once, above. */
  readonly common: string;
}

/** One series on the page: its name, which picks its theme and place, its sentence, its line, and what to know of it. Drawn anew only when it changes. */
export const PagePanel = memo(function PagePanel({ model, panel, span, years, common }: PanelProps) {
  const text = useText();
  const { t, pick } = text;
  const { series, second } = panel;
  const { indicator } = series;
  const sentence = sentenceOf(model, series, text);
  const theme = useThemeName(series);
  const unit = useUnit(model, series);
  const said = new Set(common.split('\n'));
  const notes = notesOf(series, pointsIn(series, span), text).filter((note) => !said.has(note));
  const drawable = series.hasBase ? null : t.indicators.noBase(model.baseYear);
  return (
    <div className={styles.panel} role="group" aria-label={pick(indicator.label)} data-hue={series.hue} data-row={series.id}>
      <div className={styles.head}>
        <div className={styles.theme}>{theme}</div>
        <MarkItem
          kind="indicators"
          markId={series.id}
          className={styles.title}
          label={spoken(pick(indicator.label), sentence, indicator.confidence && t.indicators.confidence[indicator.confidence], indicator.note && pick(indicator.note))}
          data-column={0}
          data-indicator={series.id}
          data-theme={indicator.themeIds.join(' ') || undefined}
          data-place={series.placeId ?? undefined}
          data-source={indicator.sourceId}
        >
          {pick(indicator.label)}
        </MarkItem>
      </div>
      <div className={styles.sentence}>{sentence}</div>
      <div className={styles.unit}>{unit}</div>
      <div className={styles.plot}>
        <svg width="100%" height={ABOVE + PLOT + BELOW} overflow="visible" role="presentation">
          <svg y={ABOVE} overflow="visible" role="presentation"><Plot model={model} panel={panel} span={span} years={years} width={undefined} /></svg>
        </svg>
      </div>
      <div className={styles.notes}>
        {second && <div className={styles.beside}>{besideWords(model, second, text)}</div>}
        {[drawable, ...notes].filter(Boolean).map((note) => <div key={note}>{note}</div>)}
      </div>
    </div>
  );
});
