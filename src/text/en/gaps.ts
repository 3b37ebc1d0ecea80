import { count, counted } from '../format';

/** The ledger of what isn’t known. */
export const gaps = {
  title: 'What is not known',
  description: 'A ledger of gaps, computed from the data: years without a record, themes that nobody leads, ties that rest on our reading, money that no source ties to a theme, promises without a trace, figures in dispute.',
  lede: (n: number, kinds: number) => `${count(n)} gaps of ${kinds} kinds, counted from the data itself: each is a place where a record could stand and none was found. An empty place is never drawn as zero.`,
  back: 'The data',
  contents: 'Kinds of gap',
  entries: (n: number) => counted(n, 'gap', 'gaps'),
  see: 'See it',
  seeOf: (name: string) => `See it: ${name}`,
  more: (n: number) => counted(n, 'more line', 'more lines'),
  kinds: {
    years: { name: 'Years without a record', about: 'Between the first and the last year of a series, a program or a port. What lies before and after was perhaps never counted.' },
    unled: { name: 'Themes that nobody leads', about: 'No source shows an agency of the country leading it.' },
    inferred: { name: 'Ties that are only inferred', about: 'No source says that the agency works on the theme; we read it so, and say why.' },
    untied: { name: 'Money that no source ties to a theme', about: 'Amounts of cooperation money whose source doesn’t say what they were for. Some we tie to a theme by our own reading; none of these is spread over themes.' },
    untraced: { name: 'Commitments without a trace', about: 'Promised at a meeting; no later document that we found says what became of it.' },
    disputed: { name: 'Figures in dispute', about: 'Sources disagree. All of their figures are in the data, and the views mark them.' },
    meetings: { name: 'Meetings half known', about: 'No text that we found says when it was, where, or who came.' },
    sought: { name: 'Looked for and not found', about: 'What we know to exist, or to have existed, and couldn’t read.' },
  },
  /** What is missing of a meeting. */
  parts: { date: 'date', city: 'city', attendance: 'who came' } as Readonly<Record<string, string>>,
  meeting: (n: number) => `meeting ${n}`,
  portOf: (port: string, measure: string) => `${port}: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
  statusOf: (program: string, status: string) => `${program} (${status})`,
  tie: (agency: string, theme: string) => `${agency} on ${theme}`,
  nobody: { US: (theme: string) => `${theme}: no U.S. agency`, MX: (theme: string) => `${theme}: no Mexican agency` },
  untied: { none: (n: number) => `${counted(n, 'amount', 'amounts')} tied to no theme`, inferred: (n: number) => `${counted(n, 'amount', 'amounts')} tied by our reading alone` },
  span: (from: number, to: number) => (from === to ? `FY${from}` : `FY${from} to FY${to}`),
};
