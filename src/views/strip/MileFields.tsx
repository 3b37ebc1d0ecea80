import { useState } from 'react';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import type { End, MileDrag } from './useMileDrag';
import styles from './strip.module.css';

interface MileFieldsProps {
  readonly miles: number;
  readonly drag: MileDrag;
}

/** The picked miles to type, and the way back to all. */
export function MileFields({ miles, drag: { shown, isAll, commit, clear } }: MileFieldsProps) {
  const words = useText().t.strip.brush;
  const pick = (end: End, mile: number) =>
    commit(end === 'from' ? { from: mile, to: Math.max(mile, shown.to) } : { from: Math.min(mile, shown.from), to: mile });
  return (
    <div className={styles.row}>
      <span className={styles.head}>{words.title}</span>
      <span className={styles.fields} data-hint="">
        <MileField label={words.from} miles={miles} mile={shown.from} onPick={(mile) => pick('from', mile)} /> {words.and}{' '}
        <MileField label={words.to} miles={miles} mile={shown.to} onPick={(mile) => pick('to', mile)} />
      </span>
      {/* In words, where no script runs. */}
      <span data-said="">{count(shown.from)} {words.and} {count(shown.to)}</span>
      {!isAll && <button type="button" className={styles.clear} data-action="all-miles" onClick={clear}>{words.clear}</button>}
      <span className={styles.hint} data-hint="">{words.hint}</span>
    </div>
  );
}

interface MileFieldProps {
  readonly label: string;
  readonly miles: number;
  readonly mile: number;
  onPick(mile: number): void;
}

/** A mile to type; it counts once it is left or Enter is pressed. What is no mile of the border goes back to what it was. */
function MileField({ label, miles, mile, onPick }: MileFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const text = typed?.replace(',', '').trim() ?? '';
    const wanted = text === '' ? NaN : Number(text);
    setTyped(null);
    if (wanted >= 0 && wanted <= miles && wanted !== mile) onPick(Math.round(wanted * 10) / 10);
  };
  return (
    <input
      className={styles.field}
      type="text"
      inputMode="decimal"
      maxLength={6}
      aria-label={label}
      value={typed ?? count(mile)}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
