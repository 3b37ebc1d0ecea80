import { useEffect, useId, useState } from 'react';
import { useText } from '../../text/text';
import { useShow } from '../params-context';
import styles from './border.module.css';

const STEP_MS = 650;

interface YearsProps {
  readonly span: { readonly from: number; readonly to: number };
  readonly year: number;
}

/** The years that what is shown covers, and a way to let them pass. */
export function Years({ span: { from, to }, year }: YearsProps) {
  const { t } = useText();
  const show = useShow();
  const id = useId();
  const [isPlaying, setPlaying] = useState(false);
  const isLast = year >= to;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (isLast ? setPlaying(false) : show({ year: String(year + 1) })), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isLast, year, show]);
  const play = () => {
    if (isLast && !isPlaying) show({ year: String(from) });
    setPlaying(!isPlaying);
  };
  return (
    <div className={styles.years}>
      <label htmlFor={id} className={styles.yearLabel}>{t.border.year} <output>{year}</output></label>
      <input id={id} type="range" className={styles.slider} min={from} max={to} value={year} onChange={(event) => show({ year: event.currentTarget.value })} />
      <button type="button" className={styles.play} aria-pressed={isPlaying} onClick={play}>{isPlaying ? t.border.stop : t.border.play}</button>
    </div>
  );
}
