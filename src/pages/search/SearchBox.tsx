import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { search, suggest } from '../../model/search';
import type { Entry } from '../../model/search-entries';
import type { PickMode } from '../../selection/algebra';
import { useText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import { Advice } from './Advice';
import { Results } from './Results';
import { SHOWN, startOf } from './shown';
import { useSearchable } from './useSearchable';
import styles from './search.module.css';

interface SearchBoxProps {
  /** What was typed before the box was there. */
  readonly typed: () => string;
  readonly onClose: () => void;
  readonly onPick: (entry: Entry, mode: PickMode) => void;
}

/**
 * A combobox after the ARIA pattern: the input keeps the focus and names the active option of the list below it. What
 * is typed makes the first option active, so that Enter takes the best answer.
 */
export function SearchBox({ typed, onClose, onPick }: SearchBoxProps) {
  const { t, lang } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(typed);
  const [moved, setMoved] = useState<{ query: string; at: number }>({ query: '', at: -1 });
  const index = useIndex();
  const within = useSearchable();
  const groups = useMemo(() => search(within, query, lang), [within, query, lang]);
  const start = useMemo(() => startOf(index, within), [index, within]);
  const isStart = query.trim() === '';
  const shown = isStart ? start : groups;
  const options = shown.flatMap(({ hits }) => hits.slice(0, SHOWN));
  const found = groups.reduce((total, { hits }) => total + hits.length, 0);
  const at = moved.query === query ? Math.min(moved.at, options.length - 1) : isStart || options.length === 0 ? -1 : 0;
  const active = options[at]?.entry;
  const optionId = ({ kind, id: of }: Entry) => `${id}-${kind}-${of}`;
  const move = (to: number) => options.length > 0 && setMoved({ query, at: (to + options.length) % options.length });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    const isPlain = !isAdding && !event.altKey;
    if (event.key === 'Enter' && active) onPick(active, isAdding ? 'toggle' : 'replace');
    else if (event.key === 'ArrowDown' && isPlain) move(at + 1);
    else if (event.key === 'ArrowUp' && isPlain) move(at < 0 ? -1 : at - 1);
    else if (event.key === 'Home' && isPlain) move(0);
    else if (event.key === 'End' && isPlain) move(-1);
    else return;
    event.preventDefault();
  };
  const ask = (next: string) => {
    setQuery(next);
    input.current?.focus();
  };
  return (
    <div className={styles.box} role="search">
      <div className={styles.head}>
        <input
          ref={input} className={styles.input} type="text" role="combobox" autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="go"
          aria-label={t.search.label} aria-expanded={options.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list" aria-haspopup="listbox"
          aria-activedescendant={active && optionId(active)} placeholder={t.search.placeholder} value={query}
          onChange={(event) => setQuery(event.target.value)} onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>{t.page.close}</button>
      </div>
      <p className="visually-hidden" role="status">{isStart ? '' : t.search.status(found)}</p>
      <Advice query={query} isNone={!isStart && found === 0} suggestion={!isStart && found === 0 ? suggest(within, query, lang) : undefined} onAsk={ask} />
      <Results id={`${id}-list`} groups={shown} isStart={isStart} active={active} optionId={optionId} onPick={onPick} />
      <p className={styles.keys} aria-hidden="true">{t.search.keys.map(([key, does]) => <span key={key}><kbd>{key}</kbd> {does}</span>)}</p>
    </div>
  );
}
