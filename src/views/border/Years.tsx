import { useEffect, useId, useState } from 'react';
import { useText } from '../../text/text';
import type { BorderModel } from './model';
import { yearOf } from './scene';
import { show, type Shown } from './shown';
import styles from './border.module.css';

const STEP_MS = 650;

/** The years that what is shown covers, and a way to let them pass. */
export function Years({ model, shown }: { readonly model: BorderModel; readonly shown: Shown }) {
  const { t } = useText();
  const id = useId();
  const [isPlaying, setPlaying] = useState(false);
  const year = yearOf(model, shown);
  const spans = [shown.layers.has('sectors') ? model.shades[shown.shade] : undefined, shown.layers.has('crossings') ? model.measures[shown.measure] : undefined].flatMap((each) => each ?? []);
  const from = Math.min(year, ...spans.map((span) => span.from));
  const to = Math.max(year, ...spans.map((span) => span.to));
  const isLast = year >= to;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (isLast ? setPlaying(false) : show({ year: year + 1 })), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isLast, year]);
  const play = () => {
    if (isLast && !isPlaying) show({ year: from });
    setPlaying(!isPlaying);
  };
  return (
    <div className={styles.years}>
      <label htmlFor={id} className={styles.yearLabel}>{t.border.year} <output>{year}</output></label>
      <input id={id} type="range" className={styles.slider} min={from} max={to} value={year} onChange={(event) => show({ year: Number(event.currentTarget.value) })} />
      <button type="button" className={styles.play} aria-pressed={isPlaying} onClick={play}>{isPlaying ? t.border.stop : t.border.play}</button>
    </div>
  );
}
