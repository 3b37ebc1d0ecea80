import { useState } from 'react';
import type { ChartProps } from '../view';
import { Brush } from './Brush';
import type { LaneId, TimelineModel } from './model';
import { Narrow } from './Narrow';
import { SeriesSwitches } from './SeriesSwitches';
import { Wide } from './Wide';
import styles from './timeline.module.css';

/** Meetings and what they promised from year to year: lanes under one axis; on a narrow screen the years down the page. */
export function Timeline({ model, form, width }: ChartProps<TimelineModel>) {
  const [off, setOff] = useState<readonly LaneId[]>([]);
  const toggle = (id: LaneId) => setOff(off.includes(id) ? off.filter((each) => each !== id) : [...off, id]);
  const without = off.join(' ');
  if (width !== undefined) return <Wide model={model} width={width} without="" />;
  return (
    <div className={styles.timeline}>
      <SeriesSwitches lanes={model.lanes} off={off} onToggle={toggle} />
      <Brush years={model.years} form={form} />
      {form === 'wide' ? <Wide model={model} width={undefined} without={without} /> : <Narrow model={model} without={without} />}
    </div>
  );
}
