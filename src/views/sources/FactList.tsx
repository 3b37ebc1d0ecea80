import { useText } from '../../text/text';
import { Subheading } from '../../ui/Subheading';
import type { Fact, FactGroup } from './facts';
import { separator } from './words';
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
      <Subheading className={styles.factKind} depth={2}>{t.sources.facts[table](facts.length)}</Subheading>
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
  const { figure, when, words, more = '', pickName = '', picks, meetingId, locator } = fact;
  const place = locator ? pick(locator) : '';
  return (
    <li data-state={state} data-plain={figure || when ? undefined : ''}>
      {(figure || when) && <p className={styles.lead}>{figure && <b>{figure}</b>} {when}</p>}
      <p>
        {meetingId !== undefined && <a className={styles.pick} href={`#meeting-${meetingId}`} data-meeting={meetingId}>{words}</a>}
        {meetingId === undefined && (picks && !pickName ? <Pick picks={picks} words={words} /> : words)}
        {more && <span className={styles.more}>{separator(words)}{more}</span>}
        {pickName && picks && <>{separator(more || words)}<Pick picks={picks} words={pickName} /></>}
        {place && <span className={styles.locator}> ({place})</span>}
      </p>
    </li>
  );
}

/** What is a mark elsewhere on the page picks it from here. */
const Pick = ({ picks, words }: { readonly picks: NonNullable<Fact['picks']>; readonly words: string }) => (
  <button type="button" className={styles.pick} data-theme={picks.theme} data-agency={picks.agency} data-place={picks.place}>{words}</button>
);
