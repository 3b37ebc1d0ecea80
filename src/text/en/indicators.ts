import { count, counted, list } from '../format';

type Period = 'FY' | 'CY' | 'cumulative' | 'september-july';

const period = (year: number, kind: Period): string => {
  switch (kind) {
    case 'FY': return `FY${year}`;
    case 'CY': return String(year);
    case 'cumulative': return `to ${year}`;
    case 'september-july': return `Sep ${year - 1}–Jul ${year}`;
  }
};
const during = (year: number, kind: Period): string => (kind === 'FY' || kind === 'CY' ? `in ${period(year, kind)}` : kind === 'cumulative' ? `by ${year}` : `from September ${year - 1} to July ${year}`);
const than = (change: number, before: string): string => (change === 0 ? `as in ${before}` : `${count(Math.abs(change))}% ${change < 0 ? 'below' : 'above'} ${before}`);

/** Small multiples of yearly series. */
export const indicators = {
  chart: 'Yearly series before and after the meeting, one panel a series',
  period,
  yearAxis: (year: number) => String(year),
  /** Short numbers of an axis. */
  tick: (value: number) => (value >= 1e9 ? `${value / 1e9}B` : value >= 1e6 ? `${value / 1e6}M` : value >= 1e4 ? `${value / 1e3}k` : count(value)),
  noTheme: 'Traffic at the ports',
  point: (when: string, figure: string) => `${when}: ${figure}`,
  indexed: (value: string, base: number) => `index ${value}, with ${base} as 100`,
  indexUnit: (base: number) => `index, ${base} = 100`,
  suspect: (month: string, value: number, usual: number, port: string | null) => `${month}${port ? ` at ${port}` : ''} is suspect: ${count(value)}, where the months around it have about ${count(usual)}`,
  suspects: (n: number, more: string) => (n === 1 ? more : `${n} suspect months, among them: ${more}`),
  months: (n: number) => `${n} of 12 months on record`,
  meetingFlag: (when: string) => when,
  noFigure: (year: number) => `no figure for ${year}`,
  noBase: (base: number) => `No figure for ${base}, so there is no index.`,
  breakName: (year: number) => `The count changes in ${year}`,
  breakNote: (note: string | null) => note ?? 'values before and after can’t be compared',
  withheld: (year: number) => `From ${year} on the source’s count is broken; it isn’t drawn.`,
  missing: (years: string, one: boolean) => `No figure was found for ${years}; ${one ? 'the line is open there' : 'the line is open there'}.`,
  suspectNote: (years: string) => `Suspect months in ${years}: hollow points.`,
  incompleteNote: (years: string) => `Months missing in ${years}: hollow points.`,
  beside: (label: string, figure: string, year: number, kind: Period) => `The paler line: ${label}, ${figure} ${during(year, kind)}.`,
  confidence: { low: 'a thin record', medium: 'a record of middling strength' },

  sentence: (figure: string, year: number, kind: Period, change: number | null, base: number) =>
    `${figure} ${during(year, kind)}${change === null ? `; no figure for ${base}` : `, ${than(change, period(base, kind))}`}.`,
  points: (figure: string, year: number, kind: Period, change: number, base: number) =>
    `${figure} ${during(year, kind)}, ${change === 0 ? `as in ${period(base, kind)}` : `${counted(Math.abs(change), 'point', 'points')} ${change < 0 ? 'below' : 'above'} ${period(base, kind)}`}.`,
  lastKnown: (figure: string, year: number, kind: Period, isAfter: boolean, meetingYear: number) =>
    `${figure} ${during(year, kind)}, the ${isAfter ? 'first' : 'last'} on record ${isAfter ? 'since' : 'before'} ${meetingYear}.`,
  everywhere: (note: string) => `All panels: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
  nothingDrawn: 'No figure in these years.',

  all: (shown: number, total: number) => `${counted(shown, 'series', 'series')} of ${total}, before and after.`,
  named: (shown: number) => `${counted(shown, 'series', 'series')} picked by name.`,
  ofThemes: (names: readonly string[], total: number, shown: number) =>
    `${counted(total, 'series measures', 'series measure')} ${list(names, 'en')}${shown < total ? `; the ${shown} that tell most are drawn` : ''}.`,
  ofSelection: (total: number, shown: number) => `${counted(total, 'series answers', 'series answer')} this selection${shown < total ? `; the ${shown} that tell most are drawn` : ''}.`,
  changes: (year: number, base: number, lower: number, higher: number, same: number, unknown: number) => {
    const parts = [lower > 0 && `${lower} stood lower`, higher > 0 && `${higher} higher`, same > 0 && `${same} level`].filter((part) => typeof part === 'string');
    if (parts.length === 0) return unknown === 1 ? `It has no figure for both ${base} and ${year}.` : `None has figures for both ${base} and ${year}.`;
    if (lower === 0) parts[0] = higher > 0 ? `${higher} stood higher` : `${same} stood level`;
    return `In ${year}, the year of the meeting, ${list(parts, 'en')} than the year before${unknown > 0 ? `; ${unknown} ${unknown === 1 ? 'has' : 'have'} no figure for one of the two` : ''}.`.replace('level than the year before', 'level with the year before');
  },
  furthest: (label: string, change: number, base: number, kind: Period) => `Furthest apart: ${label}, ${than(change, period(base, kind))}.`,
  none: 'No yearly series answers this selection.',
  unknown: (ids: readonly string[]) => `The address names ${list(ids.map((id) => `‘${id}’`), 'en')}, which ${ids.length === 1 ? 'is no series' : 'are no series'} of this data.`,

  sourceLine: (documents: number, from: number) =>
    `A point is one year, in its middle; fiscal years (FY) begin in October of the year before. Every scale begins at zero, the time axis in ${from}. ${counted(documents, 'document', 'documents')} behind the series drawn.`,

  keys: { meeting: (date: string) => `the meeting, ${date}`, gap: 'open line: no figure found', hollow: 'hollow: suspect or missing months', broken: 'the count changes' },
  index: (base: number) => `Index, ${base} = 100`,
  together: 'Both in one panel',
  togetherWhy: 'Two series can share a panel only where they count in the same unit.',
  chooseAmong: (total: number) => `Choose among ${total} series`,
  chosen: 'Series to draw',
  nothingFound: 'No series bears these words.',
  find: 'Find a series',
  findHint: 'heroin, Laredo, trucks…',
  found: (n: number) => counted(n, 'series', 'series'),
  allAnswering: (n: number) => `Draw all ${n} that answer the selection`,
  reset: 'Back to the first choice',
  family: (n: number) => `${n} series, by place`,
  familyOf: (n: number) => `${n} series`,

  columns: { series: 'Series', label: 'Name', geography: 'Where', year: 'Year', period: 'Period', value: 'Value', unit: 'Unit', index: 'Index', note: 'Note', source: 'Source', locator: 'Where in it', url: 'Address' },
  geography: { US: 'United States', MX: 'Mexico', GT: 'Guatemala', HN: 'Honduras', SV: 'El Salvador', 'southwest-border': 'Southwest border' },
};
