import { useText } from '../../text/text';
import { useFaults } from '../../frame/faults-context';
import { useIndex } from '../../views/linking-context';
import { countsOf, initialsToTry, missingKinds } from './shown';
import styles from './search.module.css';

interface AdviceProps {
  readonly query: string;
  readonly isNone: boolean;
  readonly suggestion: string | undefined;
  readonly onAsk: (query: string) => void;
}

/** What can be searched, what can't yet, and the way on where nothing was found. */
export function Advice({ query, isNone, suggestion, onAsk }: AdviceProps) {
  const { t, pick } = useText();
  const index = useIndex();
  const { problem, retry } = useFaults();
  const missing = missingKinds(index);
  return (
    <div className={styles.advice}>
      {query.trim() === '' && <p>{t.search.hint(countsOf(index), initialsToTry(index).map((abbr) => pick(abbr)))}</p>}
      {isNone && (
        <p>
          {t.search.none(query.trim())}{' '}
          {suggestion === undefined ? t.search.noneNear : <button type="button" onClick={() => onAsk(suggestion)}>{t.search.meant(suggestion)}</button>}
        </p>
      )}
      {missing.length > 0 && (
        <p role="status">
          {problem ? <>{t.search.failed(missing)} <button type="button" onClick={retry}>{t.notices.retry}</button></> : t.search.loading(missing)}
        </p>
      )}
    </div>
  );
}
