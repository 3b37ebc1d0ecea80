import { counted, list } from '../format';

/** The view that ties agencies to themes, and accounts to agencies. */
export const links = {
  chart: 'Agencies of both countries, tied to the themes of the meeting',
  tiesOf: { US: 'Ties of U.S. agencies', MX: 'Ties of Mexican agencies' },
  /** In two lines. */
  accountsHead: (status: string, from: number, to: number) => ['All aid to Mexico,', `${status} FY${from}–${String(to).slice(2)}`],
  themesHead: 'Themes of the meeting',
  themesOf: (n: number) => counted(n, 'theme', 'themes'),
  agenciesOf: (us: number, mx: number) => `${us} U.S. and ${mx} Mexican ${mx === 1 ? 'agency' : 'agencies'}`,
  tally: (us: number, mx: number) => `${us} · ${mx}`,
  /** A theme's agencies in the picker, and those of its issues with them. */
  picker: (us: number, mx: number, all: number) => (all > 0 ? `${us} U.S. · ${mx} Mexican\n${all} with its issues` : `${us} U.S.\n${mx} Mexican`),
  pickerHint: 'Numbers are agencies.',
  under: (names: readonly string[]) => `issue under ${list(names, 'en')}`,
  priority: 'priority',
  tie: { lead: (theme: string) => `leads ${theme}`, support: (theme: string) => `supports ${theme}` },
  account: (amount: string, status: string, from: number, to: number) => `all aid to Mexico from it, ${amount} ${status} FY${from} to FY${to}`,
  noAid: 'none of the aid to Mexico',
  dollars: 'Dollars in place of ties',
  runBy: (agency: string) => `run by ${agency}, which a press picks`,

  all: (ties: number, stated: number, documented: number, inferred: number) =>
    `Of ${counted(ties, 'tie', 'ties')} between theme and agency the readout states ${stated}; other public sources document ${documented}, and ${inferred} are our reading.`,
  sourceLine: (readout: string | null, others: number) =>
    `A line is one tie, never dollars.${readout || others > 0 ? ` Sources: ${list([readout, others > 0 && counted(others, readout ? 'other public document' : 'public document', readout ? 'other public documents' : 'public documents')].filter((part) => typeof part === 'string'), 'en')}.` : ''}`,
  accountsLine: (status: string, from: number, to: number, source: string) =>
    `Bars are all aid to Mexico, whatever it was for: nominal dollars ${status} FY${from} to FY${to}, on a scale of their own (${source}). An account without a bar gave none of it.`,
};
