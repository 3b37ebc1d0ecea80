import type { KeyFact } from '../../../model/evidence';
import { date, quantity } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { usePaneIndex } from './index-context';
import { ThemeRef } from './Refs';
import styles from './pane.module.css';

interface KeyFactsProps {
  readonly facts: readonly KeyFact[];
  readonly themeId: string;
}

/** Figures set in a column of their own, each with its unit, its date and its source. */
export function KeyFacts({ facts, themeId }: KeyFactsProps) {
  const { t } = useText();
  if (facts.length === 0) return <p className={styles.none}>{t.pane.theme.noFacts}</p>;
  return (
    <Fold rows={facts} limit={6} more={t.pane.more} className={styles.figures}>
      {(fact) => <Fact key={fact.id} fact={fact} isOwn={fact.themeId === themeId} />}
    </Fold>
  );
}

function Fact({ fact, isOwn }: { readonly fact: KeyFact; readonly isOwn: boolean }) {
  const { t, lang, pick } = useText();
  const index = usePaneIndex();
  const theme = index.theme.get(fact.themeId);
  const when = fact.date ? date(fact.date, lang) : t.common.undated;
  const shown = fact.value !== null && fact.unit ? quantity(fact.value, fact.unit, lang) : null;
  return (
    <li data-value={fact.value ?? undefined} data-fact={fact.id}>
      <p className={styles.figure}>
        {shown ? <><b>{shown.figure}</b> <span>{shown.unit}</span></> : <span className={styles.event}>{when}</span>}
      </p>
      <p>
        {pick(fact.text)} {!isOwn && theme && <ThemeRef theme={theme} isShort />}{' '}
        {shown && <span className={styles.meta}>{when} · </span>}<Cite sourceId={fact.sourceId} locator={fact.locator} />
      </p>
    </li>
  );
}
