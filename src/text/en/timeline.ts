import { counted, list } from '../format';

type Outcome = 'completed' | 'followed-up' | 'announced' | 'unknown';
export type Outcomes = Readonly<Record<Outcome, number>>;

const total = (n: Outcomes): number => n.completed + n['followed-up'] + n.announced + n.unknown;

/** '12 done, 30 followed up and 9 of which no trace was found'; what none of them came to is left out. */
const became = (n: Outcomes): string => {
  if (total(n) === 1) return n.completed ? 'it was done' : n['followed-up'] ? 'it was followed up' : n.announced ? 'it was announced' : 'no trace of it was found';
  const parts = [
    n.completed > 0 && `${n.completed} done`,
    n['followed-up'] > 0 && `${n['followed-up']} followed up`,
    n.announced > 0 && `${n.announced} announced`,
    n.unknown > 0 && `${n.unknown} of which no trace was found`,
  ];
  return list(parts.filter((part) => typeof part === 'string'), 'en');
};
const reading = (inferred: number, of: number): string =>
  inferred === 0 ? '' : of === 1 ? ' That is our own reading.' : ` ${inferred === of ? 'All of these outcomes are' : inferred === 1 ? '1 of these outcomes is' : `${inferred} of these outcomes are`} our own reading.`;
const commitments = (n: number): string => counted(n, 'commitment', 'commitments');

/** Meetings, laws and programs in time, and what became of each promise. */
export const timeline = {
  chart: 'Meetings, laws and programs from year to year, with what each meeting promised and what became of it',
  lanes: {
    'merida-ministers': 'Mérida ministers', 'coordination-group': 'Security Coordination Group', 'security-dialogue': 'High-Level Security Dialogue',
    'border-committee': '21st Century Border committee', other: 'Other meetings', none: 'Promised outside a meeting',
  },
  laws: 'Laws',
  programs: 'Programs of cooperation, by the years with money on record',
  group: (lane: string, meetings: number) => (meetings === 0 ? lane : `${lane}: ${counted(meetings, 'meeting', 'meetings')}`),

  outcome: { completed: 'done', 'followed-up': 'followed up', announced: 'announced', unknown: 'no trace found' },
  outcomesHead: 'Promises',
  outcomeBasis: { documented: 'outcome documented', inferred: 'outcome inferred by us' },
  basisSwitches: 'Outcomes that count, by how we know them',
  precisionHead: 'Meetings',
  precision: { day: 'day known', month: 'month', year: 'year alone', dotted: 'date reported or inferred, or meeting only implied' },

  numbersNote: 'In a ring its number in the series; over it the U.S. and the Mexican count, where they differ (5 · 4).',

  countNumbers: (us: number | null, mx: number | null) => `${us ?? '–'} · ${mx ?? '–'}`,
  undated: 'date not found',
  counts: (us: number | null, mx: number | null) => `${us === null ? 'not in the U.S. count' : `number ${us} by the U.S. count`}, ${mx === null ? 'not in the Mexican count' : `${mx} by the Mexican count`}`,
  number: (n: number) => `number ${n}`,
  main: 'the meeting that this page is about',
  implied: 'only implied by later texts',
  precisionOf: { day: '', month: 'day not found', year: 'month not found', reported: 'date as later reported', inferred: 'date inferred by us', unknown: '' },
  promised: (n: number) => (n === 0 ? 'no commitment on record' : commitments(n)),
  madeAt: (meeting: string) => `promised at: ${meeting}`,
  madeOutside: 'promised outside a meeting',
  lawOf: (number: string, fiscalYear: number) => `law ${number} for fiscal year ${fiscalYear}`,
  program: (years: string) => `program with money on record for ${years}`,
  fiscalYears: (runs: readonly (readonly [number, number])[]) => list(runs.map(([from, to]) => (from === to ? `FY${from}` : `FY${from} to FY${to}`)), 'en'),

  series: 'Meetings shown',
  unknown: (ids: readonly string[]) => `The address names ${list(ids.map((id) => `‘${id}’`), 'en')}, which ${ids.length === 1 ? 'is no series' : 'are no series'} of these meetings.`,
  only: (series: readonly string[]) => `Counted here: only ${list(series, 'en')}.`,
  brush: {
    title: 'Years',
    group: 'Years that are picked',
    from: 'First year',
    to: 'Last year',
    value: (year: number, isAll: boolean) => (isAll ? `${year}, all years are shown` : String(year)),
    and: 'to',
    clear: 'All years',
    hint: 'Drag along the axis, move a handle by its arrow keys, or type.',
  },

  narrow: { undated: 'Date not found', programs: 'Programs of cooperation', full: 'Promises in full', brief: 'Promises in brief' },

  all: (meetings: number, since: number, implied: number, promises: number, made: number, outcomes: Outcomes, inferred: number) =>
    `The record lists ${counted(meetings, 'meeting', 'meetings')} since ${since}${implied === 0 ? '' : ` (${implied} only implied by later texts)`} and ${commitments(promises)}${made === promises ? '' : `, ${made} of them made there`}. What became of the ${promises}: ${became(outcomes)}.${reading(inferred, promises)}`,
  themes: (names: readonly string[], issues: number, meetings: number, ofMeetings: number, promises: number, ofPromises: number, outcomes: Outcomes, inferred: number) => {
    const what = `${list(names, 'en')}${issues === 0 ? '' : ` or ${names.length === 1 && issues === 1 ? 'its issue' : names.length === 1 ? `one of its ${issues} issues` : `one of their ${issues} issues`}`}`;
    return `${what} came up at ${meetings} of ${ofMeetings} meetings. ${promises === 0 ? `None of the ${ofPromises} commitments is about it.` : `${promises} of the ${ofPromises} commitments ${promises === 1 ? 'is' : 'are'} about it: ${became(outcomes)}.${reading(inferred, promises)}`}`;
  },
  agency: (agency: string, meetings: number, ofMeetings: number, promises: number, outcomes: Outcomes, inferred: number) =>
    `${agency} is on record at ${meetings} of ${ofMeetings} meetings. ${promises === 0 ? 'No commitment on its themes was found from there.' : `${promises === 1 ? '1 commitment on its themes was' : `${promises} commitments on its themes were`} made there: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  years: (from: number, to: number, meetings: number, promises: number, outcomes: Outcomes, inferred: number) =>
    `${from === to ? `In ${from}` : `From ${from} to ${to}`} the record has ${counted(meetings, 'meeting', 'meetings')} and ${promises === 0 ? 'no commitment.' : `${commitments(promises)}: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  some: (meetings: number, ofMeetings: number, promises: number, ofPromises: number, outcomes: Outcomes, inferred: number) =>
    `The selection leaves ${meetings} of ${ofMeetings} meetings and ${promises === 0 ? `none of ${ofPromises} commitments.` : `${promises} of ${ofPromises} commitments: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  none: 'No meeting and no commitment answers this selection.',
  uncounted: (meetings: number, promises: number) =>
    `Left out, because their basis is switched off: ${list([meetings > 0 && counted(meetings, 'meeting', 'meetings'), promises > 0 && commitments(promises)].filter((part) => typeof part === 'string'), 'en')}.`,

  columns: {
    kind: 'Kind', id: 'Id', meetingId: 'Made at', commitments: 'Commitments', date: 'Date', precision: 'How exact', series: 'Series', number: 'Number', numberUS: 'U.S. count', numberMX: 'Mexican count', city: 'City', what: 'What',
    themes: 'Themes', outcome: 'Outcome', basis: 'Basis', later: 'What later sources show', source: 'Source', locator: 'Where in it', outcomeSource: 'Source of the outcome', outcomeLocator: 'Where in that', url: 'Address',
  },
  kinds: { meeting: 'meeting', promise: 'commitment', law: 'law', program: 'program' },
  exactness: { day: 'day', month: 'month', year: 'year', reported: 'as reported', inferred: 'inferred', unknown: 'not found' },
  open: 'Open',
  sourceLine: (documents: number) =>
    `A ring is a meeting, a disc under it one commitment in the hue of its theme; no date is drawn more exact than it is known. Sources: ${counted(documents, 'public document', 'public documents')}.`,
};
