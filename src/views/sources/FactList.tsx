import { useText } from '../../text/text';
import type { Fact, FactGroup } from './facts';
import styles from './sources.module.css';

/** How many facts of a kind stand open; the rest is folded beneath. */
const OPEN = 8;

interface FactListProps {
  readonly group: FactGroup;
  readonly isFiltering: boolean;
}

/** The facts of one kind that cite a document. */
export function FactList({ group, isFiltering }: FactListProps) {
  const { t } = useText();
  const { table, facts } = group;
  const open = facts.length <= OPEN + 1 ? facts.length : OPEN;
  const items = (from: number, to: number) => facts.slice(from, to).map((fact) => <FactItem key={fact.id} fact={fact} state={isFiltering ? (fact.isOn ? 'on' : 'off') : undefined} />);
  return (
    <>
      <h4 className={styles.factKind}>{t.sources.facts[table](facts.length)}</h4>
      <ul className={styles.facts}>{items(0, open)}</ul>
      {open < facts.length && (
        <details className={styles.fold}>
          <summary>{t.sources.panel.more(facts.length - open)}</summary>
          <ul className={styles.facts}>{items(open, facts.length)}</ul>
        </details>
      )}
    </>
  );
}

function FactItem({ fact, state }: { readonly fact: Fact; readonly state: 'on' | 'off' | undefined }) {
  const { pick } = useText();
  return (
    <li data-state={state}>
      <p className={styles.lead}>
        {fact.figure && <b>{fact.figure}</b>} {fact.when}
      </p>
      <p>
        <FactName fact={fact} />
        {fact.more && <span className={styles.more}>{fact.more}</span>}
        {fact.locator && <span className={styles.locator}>{pick(fact.locator)}</span>}
      </p>
    </li>
  );
}

/** What is a mark elsewhere on the page picks it from here; a meeting opens. */
function FactName({ fact: { words, picks, meetingId } }: { readonly fact: Fact }) {
  if (meetingId !== undefined) return <a className={styles.pick} href={`#meeting-${meetingId}`} data-meeting={meetingId}>{words}</a>;
  if (!picks) return <span>{words}</span>;
  return <button type="button" className={styles.pick} data-theme={picks.theme} data-agency={picks.agency} data-place={picks.place}>{words}</button>;
}
