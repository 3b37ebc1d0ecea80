import { useEffect } from 'react';
import type { Group } from '../../model/search';
import type { Entry } from '../../model/search-entries';
import type { PickMode } from '../../selection/algebra';
import { useText } from '../../text/text';
import { Option } from './Option';
import { SHOWN } from './shown';
import styles from './search.module.css';

interface ResultsProps {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly isStart: boolean;
  readonly active: Entry | undefined;
  readonly optionId: (entry: Entry) => string;
  readonly onPick: (entry: Entry, mode: PickMode) => void;
}

/** The options, by kind. The input keeps the focus; the list only follows the active option into sight. */
export function Results({ id, groups, isStart, active, optionId, onPick }: ResultsProps) {
  const { t } = useText();
  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div className={styles.list} role="listbox" id={id} aria-label={t.search.results}>
      {groups.map(({ kind, hits }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <p role="presentation" className={styles.kind}>
            <span id={`${id}-${kind}`}>{isStart ? t.search.start : t.search.kinds[kind]}</span>{' '}
            {!isStart && <span className={styles.count}>{t.search.shown(Math.min(SHOWN, hits.length), hits.length)}</span>}
          </p>
          {hits.slice(0, SHOWN).map((hit) => (
            <Option key={hit.entry.id} hit={hit} id={optionId(hit.entry)} isActive={hit.entry === active} onPick={onPick} />
          ))}
          {hits.length > SHOWN && <p role="presentation" className={styles.more}>{t.search.more(hits.length - SHOWN)}</p>}
        </div>
      ))}
    </div>
  );
}
