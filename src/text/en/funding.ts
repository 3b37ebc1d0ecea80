import { counted, list } from '../format';
import { page } from './page';

type Scope = 'cooperation' | 'nationwide';

/** Money by fiscal year. */
export const funding = {
  chart: (program: string, status: string) => `${program}, ${status}, by fiscal year`,
  programLabel: 'Program',
  groups: { cooperation: 'Cooperation', nationwide: 'Whole U.S. budgets, for scale only' } satisfies Record<Scope, string>,
  statusLabel: 'Moment',
  accountsOnly: (accounts: readonly string[]) => `Only ${list(accounts, 'en')}.`,
  allAccounts: 'Show all accounts',
  named: (program: string) => `${program}, for scale only`,
  scale: 'For scale only: a whole budget, most of it for other work. Never on one axis with cooperation money.',

  axis: (status: string) => `Nominal dollars, ${status}, by U.S. fiscal year`,
  year: (year: number, period: string) => (period === 'FY' ? `FY${year}` : period === 'CY' ? `calendar ${year}` : String(year)),
  shortYear: (year: number) => `FY${String(year).slice(2)}`,
  noFigure: ['no', 'figure'] as readonly string[],
  only: (status: string) => `${status} only`,
  apart: 'supplemental',
  sideBySide: (names: readonly string[]) => (names.length > 0 ? `From left: ${list(names, 'en')}. Side by side, not added.` : 'Side by side: figures of one source that may hold the same dollars.'),
  notSplit: 'not split by account',
  legend: {
    block: 'an account, darker for more',
    whole: 'not split by account',
    supplemental: (laws: readonly string[]) => `supplemental law: ${list(laws, 'en')}`,
    apart: (program: string) => `supplemental law, ${program}: apart, not added`,
    only: (status: string) => `${status} only`,
    against: (status: string) => status,
    other: 'another figure for that year, not added',
  },

  laneHead: 'Running totals, each at its date. Years are never added to them',
  laneHeadReadout: 'At its date, apart from the years',
  readout: (day: string, amount: string) => `${day}: “over ${amount}”`,
  readoutNote: (status: string) =>
    `Money ${status} through this forum so far. It is a floor over several years: it can stand beside other running totals of Mérida, not beside the bar of any one year. No text splits it by year, agency or theme.`,

  amount: (amount: string, status: string) => `${amount} ${status}`,
  about: (amount: string) => `about ${amount}`,
  moreThan: (amount: string) => `more than ${amount}`,
  inYear: (who: string, year: string) => `${who}, ${year}`,
  total: (year: string) => `${year}, in all`,
  figure: (year: string) => `${year}, another figure`,
  by: (day: string) => `by ${day}`,
  span: (from: number, to: number) => (from === to ? `FY${from}` : `FY${from} to FY${to}`),
  since: (from: number) => `FY${from} on`,
  supplemental: (law: string) => `supplemental: ${law}`,
  law: (law: string) => law,
  tied: (themes: readonly string[], basis: string) => `tied to ${list(themes, 'en')}, ${basis}`,
  untied: 'no source ties it to a theme',
  disputed: 'sources disagree',
  /** In a table's cell, where the source is silent. */
  noLaw: 'none named',
  noAccount: 'not split',

  attribution: (status: string, from: string, to: string) => (from === to ? `What is tied to a theme, ${status} ${from}` : `What is tied to a theme, ${status} ${from} to ${to}`),
  unattributed: 'Tied to no theme by any source',
  attributed: (theme: string, amount: string, status: string) => `${theme}: ${amount} ${status}`,
  disagreements: (n: number) => `${counted(n, 'disagreement', 'disagreements')} between sources about these figures`,

  peak: (program: string, status: string, year: string, amount: string, isBeforeSupplemental: boolean, from: string, to: string) =>
    `${program}, ${status}: highest in ${year} at ${amount}${isBeforeSupplemental ? ' before the supplemental' : ''}, of the years ${from} to ${to} in one source`,
  meeting: (amount: string) => `in the fiscal year of the meeting it was ${amount}`,
  noMeeting: 'for the fiscal year of the meeting that source gives none',
  meetingIsPeak: 'that is the fiscal year of the meeting',
  single: (program: string, status: string, year: string, amount: string) => `${program}, ${status}: ${amount} in ${year}, the only year of its source`,
  sentence: (first: string, second: string) => `${first}; ${second}.`,
  close: (sentence: string) => `${sentence}.`,
  sidePeak: (program: string, status: string, years: number) => `${program}, ${status}: ${counted(years, 'year has', 'years have')} figures that stand side by side and are not added.`,
  running: (program: string, status: string, amount: string, day: string) => `${program}, ${status}: no figure by year, only running totals; ${amount} by ${day}.`,
  runningSpan: (program: string, status: string, amount: string, span: string) => `${program}, ${status}: no figure by year, only sums over several years; ${amount} for ${span}.`,
  selected: (amount: string, status: string, years: string, program: string) => `${program}, within the selection: ${amount} ${status} in ${years}`,
  selectedPeak: (year: string, amount: string) => `most in ${year}, at ${amount}`,
  selectedApart: (n: number, program: string) => `${program}, within the selection: ${counted(n, 'figure', 'figures')}${n === 1 ? '.' : ' that may hold the same dollars and are not added.'}`,
  ties: (bases: readonly string[]) => `The tie to the theme is ${list(bases, 'en')}.`,
  ownSum: (amount: string, theme: string, program: string, status: string, year: string) => `Sources tie ${amount} to ${theme} itself (${program}, ${status}, ${year}).`,
  sourced: (program: string, amount: string, status: string) => `${program}: sources tie ${amount} ${status} to the selection`,
  unsourced: (program: string, status: string) => `${program}: no source ties a dollar ${status} to the selection`,
  reading: (amount: string, years: string, more: { readonly amount: string; readonly years: string } | null, themes: readonly string[]) =>
    `by our own reading ${amount} in ${years}${more ? `, and in a second source ${more.amount} in ${more.years},` : ''} ${themes.length === 0 ? 'answers it' : `serves ${list(themes, 'en')}`}`,
  none: (program: string) => `${program}: no figure at this moment answers the selection.`,
  noProgram: 'This dataset names no program.',
  years: (years: readonly string[]) => (years.length > 4 ? `${page.numberWords[years.length] ?? years.length} years from ${years[0]} to ${years.at(-1)}` : list(years, 'en')),

  columns: {
    record: 'Record', program: 'Program', account: 'Account', year: 'Fiscal year', asOf: 'As of', span: 'Span', status: 'Status', amount: 'Nominal dollars', precision: 'Printed as',
    law: 'Law', agency: 'Agencies', theme: 'Themes', basis: 'Tie to the theme', note: 'Note', url: 'Address',
  },
  precision: { 'exact-as-printed': 'exact', approximate: 'about, over or nearly', 'rounded-million': 'rounded to a million' },
  noTie: 'none',

  flows: {
    ties: 'Ties in place of dollars',
    chart: (program: string, status: string) => `${program}, ${status}: from account to agency to the theme that a source itself ties the money to`,
    columns: { payer: 'Paid from', agency: 'In the hands of', theme: 'What a source ties it to' },
    unnamed: { payer: 'account not named', agency: 'agency not named', theme: 'unattributed' },
    whole: (program: string, status: string, from: number, to: number, amount: string) => `${program}, ${status} ${from === to ? `FY${from}` : `FY${from} to FY${to}`}: ${amount}`,
    within: (program: string, status: string, amount: string) => `${program}, within the selection: ${amount} ${status}`,
    allTied: (money: string, themes: readonly string[]) => `${money}, all of it tied by its source to ${list(themes, 'en')}.`,
    partTied: (money: string, tied: string, themes: readonly string[], rest: string) => `${money}. Its source ties ${tied} to ${list(themes, 'en')}; ${rest} stays unattributed.`,
    noneTied: (money: string) => `${money}. No source ties a dollar of it to a theme: all of it stays unattributed.`,
    apart: (program: string, status: string) => `${program}, ${status}: its figures may hold the same dollars and are not added, so no bands are drawn.`,
    sourceLine: (source: string) => `A band is one funding record, as thick as its nominal dollars, at one moment of the money. Only ties that a source states or documents lead to a theme; ours don’t count here. ${source}.`,
  },
  sourceLine: (sources: readonly string[]) => `Nominal dollars; a status is a moment of the same money, and none is added to another. Years without a bar have no figure in this dataset. ${list(sources, 'en')}.`,
  sourceYears: (source: string, from: string, to: string) => (from === to ? `${source}: ${from}` : `${source}: ${from} to ${to}`),
};
