import { useId } from 'react';
import { withFamily } from '../../model/border-shown';
import { useText } from '../../text/text';
import { useParams, useShow } from '../params-context';
import type { StripModel } from './model';
import styles from './strip.module.css';

interface ControlsProps {
  readonly model: StripModel;
  readonly year: number;
}

/** What is counted at ports and in sectors, and the year. They stand in the address, so that other views show the same. */
export function Controls({ model, year }: ControlsProps) {
  const { measures, measure, families, family, years } = model;
  const { t, pick } = useText();
  const words = t.strip;
  const show = useShow();
  const { indicator } = useParams();
  const id = useId();
  return (
    <div className={styles.row}>
      <label className={styles.control}>
        <span className={styles.head}>{words.controls.measure}</span>
        <select value={measure.id} onChange={(event) => show({ measure: event.target.value })}>
          {measures.map((each) => <option key={each.id} value={each.id}>{pick(each.row.label)}</option>)}
        </select>
      </label>
      <label className={styles.control}>
        <span className={styles.head}>{words.controls.family}</span>
        <select value={family.id} onChange={(event) => show({ indicator: withFamily(model, indicator, event.target.value) })}>
          {families.map((each) => <option key={each.id} value={each.id}>{words.family(each.id)}</option>)}
        </select>
      </label>
      <span className={styles.control}>
        <label className={styles.head} htmlFor={`${id}year`}>{words.controls.year}</label>
        <input id={`${id}year`} className={styles.year} type="range" min={years.from} max={years.to} step="1" value={year} onChange={(event) => show({ year: event.target.value })} />
        <output htmlFor={`${id}year`}>{year}</output>
      </span>
    </div>
  );
}
