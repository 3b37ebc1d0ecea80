import type { ChartProps } from '../view';
import { Brush } from './Brush';
import type { TimelineModel } from './model';
import { Narrow } from './Narrow';
import { SeriesSwitches } from './SeriesSwitches';
import { Wide } from './Wide';
import styles from './timeline.module.css';

/** Meetings and what they promised from year to year: lanes under one axis; on a narrow screen the years down the page. */
export function Timeline({ model, form, width }: ChartProps<TimelineModel>) {
  if (width !== undefined) return <Wide model={model} width={width} />;
  return (
    <div className={styles.timeline}>
      <SeriesSwitches series={model.series} />
      <Brush years={model.years} form={form} />
      {form === 'wide' ? <Wide model={model} width={undefined} /> : <Narrow model={model} />}
    </div>
  );
}
