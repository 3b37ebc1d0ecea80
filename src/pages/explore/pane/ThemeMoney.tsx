import type { FundingRecord, Row, Theme } from '../../../dataset/schema';
import { themeMoney } from '../../../model/evidence';
import type { Selection } from '../../../selection/selection';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { usePaneIndex } from './index-context';
import { Money } from './Money';
import { AgencyRef, ThemeRef } from './Refs';
import { Facts } from './Section';
import styles from './pane.module.css';

const themeBasis = (record: FundingRecord) => record.themeBasis;

interface ThemeMoneyProps {
  readonly theme: Theme;
  readonly selection: Selection;
}

/** Which accounts pay for a theme, and which more through its issues, in two lines: the same answer as the figure's sentence. */
export function ThemeAccounts({ theme, selection }: ThemeMoneyProps) {
  const { t } = useText();
  const { accounts, issueAccounts } = themeMoney(useLoaded(['evidence', 'money']), theme.id, selection);
  return (
    <Facts
      rows={[
        accounts.length > 0 && [t.pane.money.accounts, <Accounts key="own" accounts={accounts} isBrief />],
        issueAccounts.length > 0 && [t.pane.money.issueAccounts, <Accounts key="issues" accounts={issueAccounts} isBrief />],
      ]}
    />
  );
}

/** The money that a source ties to a theme, the accounts that pay, and what is tied to its issues only. Where the two lines of ThemeAccounts stand above it, it gives the accounts' names. */
export function ThemeMoney({ theme, selection, isBelowAccounts = false }: ThemeMoneyProps & { readonly isBelowAccounts?: boolean }) {
  const { t } = useText();
  const { records, pesos, accounts, issueAccounts, otherAccounts, issues } = themeMoney(useLoaded(['evidence', 'money']), theme.id, selection);
  const hasMoney = records.length > 0 || pesos.length > 0;
  return (
    <>
      {!hasMoney && <p className={styles.none}>{t.pane.money.none(theme.kind)}</p>}
      <Facts
        rows={[
          ...(isBelowAccounts
            ? [accounts.length + issueAccounts.length > 0 && ([t.pane.money.accountNames, <Accounts key="names" accounts={[...accounts, ...issueAccounts]} />] as const)]
            : [
                accounts.length > 0 && ([t.pane.money.accounts, <Accounts key="own" accounts={accounts} />] as const),
                issueAccounts.length > 0 && ([t.pane.money.issueAccounts, <Accounts key="issues" accounts={issueAccounts} />] as const),
              ]),
          otherAccounts.length > 0 && [t.pane.money.otherAccounts, <Accounts key="other" accounts={otherAccounts} />],
          issues.length > 0 && [
            t.pane.money.throughIssues,
            <ul key="through" className={styles.inline}>
              {issues.map(({ theme: issue, records: found }) => <li key={issue.id}><ThemeRef theme={issue} /> <span className={styles.when}>{t.pane.money.figures(found)}</span></li>)}
            </ul>,
          ],
        ]}
      />
      {hasMoney && <Money records={records} basisOf={themeBasis} pesos={pesos} />}
    </>
  );
}

function Accounts({ accounts, isBrief = false }: { readonly accounts: readonly Row<'accounts'>[]; readonly isBrief?: boolean }) {
  const { t, pick } = useText();
  const index = usePaneIndex();
  return (
    <ul className={styles.inline}>
      {accounts.map((account) => {
        const agency = index.agency.get(account.administeredBy);
        return (
          <li key={account.id} data-account={account.id}>
            <b>{account.abbr}</b> {!isBrief && `${pick(account.name)}, `}{t.pane.money.runBy} {agency && <AgencyRef agency={agency} isShort />}
          </li>
        );
      })}
    </ul>
  );
}
