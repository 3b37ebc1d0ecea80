import type { ReactNode } from 'react';
import type { Agency, FundingRecord } from '../../../dataset/schema';
import { agencyEvidence, agencyMoney, meetingsOf, type AgencyEvidence } from '../../../model/evidence';
import { hueOf } from '../../../model/hue';
import type { Selection } from '../../../selection/selection';
import { date, dollars } from '../../../text/format';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { usePaneIndex } from './index-context';
import { Money } from './Money';
import { AgencyRef, MeetingRef, ThemeRef } from './Refs';
import { Facts, Listed, Section } from './Section';
import { Tie } from './Tie';
import styles from './pane.module.css';

interface AgencyPaneProps {
  readonly agency: Agency;
  readonly selection: Selection;
}

/** An agency's evidence: what it is, each theme that it works on and why, the accounts that it runs, where it sat. */
export function AgencyPane({ agency, selection }: AgencyPaneProps) {
  const { t } = useText();
  const evidence = agencyEvidence(usePaneIndex(), agency.id, selection);
  if (!evidence) return null;
  return (
    <div className={styles.columns}>
      <AgencyHead evidence={evidence} />
      <Section title={t.pane.agency.works} count={evidence.ties.length} area="two"><Works evidence={evidence} /></Section>
      <Section title={t.pane.money.runs} count={evidence.accounts.length}><AccountsOf agency={agency} selection={selection} /></Section>
      <Section title={t.pane.agency.meetings} area="two"><MeetingsOf agency={agency} selection={selection} /></Section>
      <Section title={t.pane.money.carried} area="wide"><MoneyOf agency={agency} selection={selection} /></Section>
    </div>
  );
}

function AgencyHead({ evidence }: { readonly evidence: AgencyEvidence }) {
  const { t, lang, pick } = useText();
  const { agency, parent, parts, successor, predecessor } = evidence;
  const ref = (row: Agency | undefined): ReactNode => row && <AgencyRef agency={row} />;
  return (
    <header className={styles.one}>
      <p className={styles.caps}>{t.pane.agency.caps[agency.country]} · {pick(agency.abbr)}</p>
      <h3 className={styles.name}>{pick(agency.name)}</h3>
      <p className={styles.summary}>{pick(agency.roleSummary)}</p>
      {agency.note && <p className={styles.rule}>{pick(agency.note)}</p>}
      <Facts
        rows={[
          parent !== undefined && [t.pane.agency.partOf, ref(parent)],
          parts.length > 0 && [t.pane.agency.parts, <Listed key="parts" rows={parts}>{(part) => <AgencyRef agency={part} isShort />}</Listed>],
          predecessor !== undefined && [t.pane.agency.after, ref(predecessor)],
          successor !== undefined && [t.pane.agency.before, ref(successor)],
          (agency.activeFrom !== null || agency.activeTo !== null) && [t.pane.agency.active, activeWords(agency)],
          [t.pane.agency.rests, <ul key="sources" className={styles.cites}>{agency.sourceIds.map((id) => <li key={id}><Cite sourceId={id} /></li>)}</ul>],
          agency.website !== null && [t.pane.agency.website, <a key="site" href={agency.website} rel="noreferrer">{new URL(agency.website).host}</a>],
        ]}
      />
    </header>
  );

  function activeWords({ activeFrom, activeTo }: Agency): string {
    const from = activeFrom && date(activeFrom, lang);
    const to = activeTo && date(activeTo, lang);
    if (from && to) return t.pane.agency.fromTo(from, to);
    return from ? t.pane.agency.since(from) : t.pane.agency.until(to ?? '');
  }
}

function Works({ evidence }: { readonly evidence: AgencyEvidence }) {
  const { t } = useText();
  const index = usePaneIndex();
  if (evidence.ties.length === 0) return <p className={styles.none}>{t.pane.agency.worksNone}</p>;
  return (
    <ul className={styles.rows}>
      {evidence.ties.map((link) => {
        const theme = index.theme.get(link.themeId);
        return theme && <li key={link.themeId}><Tie link={link} hue={hueOf(index, theme)} name={<ThemeRef theme={theme} />} /></li>;
      })}
    </ul>
  );
}

function AccountsOf({ agency, selection }: AgencyPaneProps) {
  const { t, lang, pick } = useText();
  const { accounts } = agencyMoney(useLoaded(['evidence', 'money']), agency.id, selection);
  if (accounts.length === 0) return <p className={styles.none}>{t.pane.money.runsNone}</p>;
  return (
    <Fold rows={accounts} limit={6} more={t.pane.more}>
      {({ account, total }) => (
        <li key={account.id} data-account={account.id} data-value={total?.amountUSD}>
          <b>{account.abbr}</b> {pick(account.name)}
          <p className={styles.when}>
            {total?.from && total.to ? <>{t.pane.agency.obligated(dollars(total.amountUSD, lang), total.from, total.to)} <Cite sourceId={total.sourceId} /></> : t.pane.money.noTotal}
          </p>
          <p className={styles.why}>{pick(account.description)} <Cite sourceId={account.sourceId} /></p>
        </li>
      )}
    </Fold>
  );
}

function MeetingsOf({ agency, selection }: AgencyPaneProps) {
  const { t } = useText();
  const meetings = meetingsOf(usePaneIndex(), agency.id, selection);
  if (meetings.length === 0) return <p className={styles.none}>{t.pane.agency.meetingsNone}</p>;
  return (
    <Fold rows={meetings} limit={6} more={t.pane.more}>
      {(meeting) => (
        <li key={meeting.id}>
          <MeetingRef meeting={meeting} />
          {meeting.sourceIds.slice(0, 1).map((id) => <span key={id}> <Cite sourceId={id} /></span>)}
        </li>
      )}
    </Fold>
  );
}

const agencyBasis = (record: FundingRecord) => record.agencyBasis;

function MoneyOf({ agency, selection }: AgencyPaneProps) {
  const { t } = useText();
  const { records } = agencyMoney(useLoaded(['evidence', 'money']), agency.id, selection);
  return records.length === 0 ? <p className={styles.none}>{t.pane.money.noneAgency}</p> : <Money records={records} basisOf={agencyBasis} />;
}
