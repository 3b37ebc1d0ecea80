import { useState } from 'react';
import type { Range } from '../../selection/selection';
import { useText } from '../../text/text';
import type { Span } from './time';
import type { Handle } from './useYearDrag';
import styles from './timeline.module.css';

interface YearFieldsProps {
  readonly years: Span;
  readonly shown: Range;
  readonly isAll: boolean;
  onPick(range: Range): void;
  onClear(): void;
}

/** The picked years to type, and the way back to all. */
export function YearFields({ years, shown, isAll, onPick, onClear }: YearFieldsProps) {
  const words = useText().t.timeline.brush;
  const pick = (by: Handle, year: number) =>
    onPick(by === 'from' ? { from: year, to: Math.min(years.to, Math.max(year, shown.to)) } : { from: Math.max(years.from, Math.min(year, shown.from)), to: year });
  return (
    <div className={styles.row}>
      <span className={styles.head}>{words.title}</span>
      <span className={styles.fields} data-hint="">
        <YearField label={words.from} years={years} year={shown.from} onPick={(year) => pick('from', year)} /> {words.and}{' '}
        <YearField label={words.to} years={years} year={shown.to} onPick={(year) => pick('to', year)} />
      </span>
      {/* In words, where no script runs. */}
      <span data-said="">{shown.from} {words.and} {shown.to}</span>
      {!isAll && <button type="button" className={styles.clear} data-action="all-years" onClick={onClear}>{words.clear}</button>}
      <span className={styles.hint} data-hint="">{words.hint}</span>
    </div>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly years: Span;
  readonly year: number;
  onPick(year: number): void;
}

/** A year to type; it counts once it is left or Enter is pressed. What is no year of the axis goes back to what it was. */
function YearField({ label, years, year, onPick }: YearFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const wanted = typed === null ? NaN : Number(typed);
    setTyped(null);
    if (Number.isInteger(wanted) && wanted >= years.from && wanted <= years.to && wanted !== year) onPick(wanted);
  };
  return (
    <input
      className={styles.field}
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      value={typed ?? year}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
