import { counted, list } from '../format';

/** The view that ties agencies to themes, and accounts to agencies. */
export const links = {
  chart: 'Agencies of both countries, tied to the themes of the meeting',
  tiesOf: { US: 'Ties of U.S. agencies', MX: 'Ties of Mexican agencies' },
  accountsHead: (status: string, from: number, to: number) => `Aid, ${status} FY${from}–${String(to).slice(2)}`,
  themesHead: 'Themes of the meeting',
  themesOf: (n: number) => counted(n, 'theme', 'themes'),
  agenciesOf: (us: number, mx: number) => `${us} U.S. and ${mx} Mexican agencies`,
  tally: (us: number, mx: number) => `${us} · ${mx}`,
  tallyHint: 'U.S. · Mexican agencies',
  under: (names: readonly string[]) => `issue under ${list(names, 'en')}`,
  priority: 'priority',
  tie: { lead: (theme: string) => `leads ${theme}`, support: (theme: string) => `supports ${theme}` },
  account: (amount: string, status: string, from: number, to: number) => `${amount} ${status} for Mexico, FY${from} to FY${to}`,
  dollars: 'Dollars in place of ties',
  runBy: (agency: string) => `run by ${agency}`,

  all: (ties: number, stated: number, documented: number, inferred: number) =>
    `Of ${counted(ties, 'tie', 'ties')} between theme and agency the readout states ${stated}; other public sources document ${documented}, and ${inferred} are our reading.`,
  carried: (names: readonly string[], issues: number, us: number, mx: number, stated: number) =>
    `${list(names, 'en')}${issues === 0 ? '' : ` and ${names.length === 1 ? 'its' : 'their'} ${counted(issues, 'issue', 'issues')}`} ${names.length === 1 && issues === 0 ? 'is' : 'are'} carried by ${us} U.S. and ${mx} Mexican agencies; the readout itself names ${stated === 0 ? 'none' : stated} of them.`,
  leads: (agencies: readonly string[]) => (agencies.length === 0 ? 'None of them leads.' : `${list(agencies, 'en')} ${agencies.length === 1 ? 'leads' : 'lead'}.`),
  pays: (accounts: readonly string[]) =>
    accounts.length === 0 ? 'No source ties an account to it.' : `Sources tie money to it through ${counted(accounts.length, 'account', 'accounts')}: ${list(accounts, 'en')}.`,
  works: (agency: string, themes: number, leads: number, stated: number) =>
    `${agency} works on ${counted(themes, 'theme', 'themes')} and leads ${leads === 0 ? 'none' : leads}; the readout itself states ${stated === 0 ? 'none' : stated} of its ties.`,
  some: (us: number, mx: number, ties: number, themes: number) => `The selection leaves ${us} U.S. and ${mx} Mexican agencies with ${counted(ties, 'tie', 'ties')} to ${counted(themes, 'theme', 'themes')}.`,
  columns: { accountId: 'Account', status: 'Moment', fiscalYears: 'Fiscal years', amountUSD: 'Nominal dollars' },
  none: 'No tie between a theme and an agency answers this selection.',
  sourceLine: (readout: string | null, others: number) =>
    `A line is one tie, never dollars. Sources: ${list([readout, others > 0 && counted(others, readout ? 'other public document' : 'public document', readout ? 'other public documents' : 'public documents')].filter((part) => typeof part === 'string'), 'en')}.`,
  accountsLine: (status: string, from: number, to: number, source: string) =>
    `Bars are nominal dollars ${status} for Mexico, FY${from} to FY${to}, on a scale of their own (${source}); accounts of agencies without a tie are left out.`,
};
