import { useId } from 'react';
import { useText } from '../../text/text';
import styles from './sources.module.css';

interface FindFieldProps {
  readonly typed: string;
  onType(typed: string): void;
  /** How many documents bear what was typed; null while nothing was. */
  readonly found: number | null;
}

/** Finds documents by publisher and title, accents and case ignored. Escape empties it. */
export function FindField({ typed, onType, found }: FindFieldProps) {
  const { t } = useText();
  const id = useId();
  return (
    <p className={styles.find}>
      <label htmlFor={id}>{t.sources.find}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t.sources.findHint}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !typed) return;
          event.preventDefault();
          onType('');
        }}
      />
      <span role="status">{found === null ? '' : t.sources.found(found)}</span>
    </p>
  );
}
