import { labelWidth } from '../../../charts/label-width';
import type { Agency, FundingRecord, Link, Row, Source, Theme } from '../../../dataset/schema';
import { themeEvidence, themeMoney, themePlaces, type Commitment, type Country, type KeyFact } from '../../../model/evidence';
import type { Index } from '../../../model/index-dataset';
import { moneyByProgram } from '../../../model/money';
import type { Selection } from '../../../selection/selection';
import type { Text } from '../../../text/text';

/** Some rows of a list, and how many the page has beyond them. */
export interface Cut<R> {
  readonly rows: readonly R[];
  readonly left: number;
}

/** Agencies that are tied to the theme in one role, on one ground, for the same reason: said once of all of them. */
export interface Reason {
  readonly tie: Link;
  readonly agencies: readonly Agency[];
}

/** The agencies of one country: those of the theme itself with their reasons, and those that only its issues bring. */
export interface Side {
  readonly own: readonly Reason[];
  readonly throughIssues: readonly Agency[];
}

/** A program's money: of each status the one figure that lies nearest to the meeting. */
export interface PaperMoney {
  readonly program: Row<'programs'>;
  readonly figures: readonly PaperFigure[];
}
export interface PaperFigure {
  readonly record: FundingRecord;
  /** What the record's line adds up to in that year; the record's own amount where it stands alone. */
  readonly amountUSD: number;
  readonly records: readonly FundingRecord[];
}

/** The window of the map that shows where a theme happens: the line, what lies south of it, or neither where hardly a place is known. */
export type PaperMap = 'line' | 'south' | 'none';

/** What is left behind on paper of a theme: two sheets, every statement with the number of its source. */
export interface Leaflet {
  readonly sides: Readonly<Record<Country, Side>>;
  readonly facts: Cut<KeyFact>;
  readonly money: Cut<PaperMoney>;
  readonly accounts: readonly Row<'accounts'>[];
  readonly commitments: Cut<Commitment>;
  /** How much larger type has room. */
  readonly type: 'usual' | 'large' | 'largest';
  readonly map: PaperMap;
  /** In the order in which they are first cited; a source's number is its place. */
  readonly sources: readonly Source[];
}

/** Size of text and width of a column, in px, as in leaflet.module.css. */
const SIZE = 11.5;
const COLUMN = 338;
/** Lines that both columns of the first sheet hold beneath the summary, on Letter, the shorter of the two. */
const SHEET = 92;
/** Up to so many lines there is room for larger type. */
const LARGE = 56;
const LARGEST = 42;
const HEAD = 2.2;

const lines = (text: string, indent = 0): number => Math.max(1, Math.ceil((labelWidth(text, SIZE) * 1.03) / (COLUMN - indent)));

export function leafletOf(index: Index, theme: Theme, selection: Selection, text: Text): Leaflet {
  const evidence = themeEvidence(index, theme.id, selection);
  if (!evidence) throw new Error(`no evidence of ${theme.id}`); // the page was opened for a theme of this dataset
  const { pick } = text;
  const sideOf = (country: Country): Side => {
    const carriers = evidence.carriers[country];
    const isOwn = (tie: Link) => tie.themeId === theme.id;
    return {
      own: reasonsOf(carriers.flatMap(({ agency, ties }) => ties.filter(isOwn).map((tie) => ({ agency, tie })))),
      throughIssues: carriers.filter(({ ties }) => !ties.some(isOwn)).map(({ agency }) => agency),
    };
  };
  const sides = { US: sideOf('US'), MX: sideOf('MX') };
  const money = paperMoney(index, theme, selection);
  const cost = {
    side: ({ own, throughIssues }: Side) =>
      2 + sum(own.map(({ agencies, tie }) => 0.25 + lines(`${agencies.map(({ abbr, name }) => `${pick(abbr)} ${pick(name)}`).join(', ')} ${pick(tie.why)} 00`, 20))) +
      lines(throughIssues.map(({ abbr }) => pick(abbr)).join(', ')) + 1,
    fact: (fact: KeyFact) => 0.4 + Math.max(2, lines(`${pick(fact.text)} 26 February 2015 00`, 92)),
    program: ({ program, figures }: PaperMoney) => 0.4 + lines(pick(program.name)) + sum(figures.map(() => 1.3)),
    commitment: (row: Commitment) => 0.5 + lines(`${pick(row.text)} ${pick(row.statusNote)} 26 February 2015, documented, followed up 00 00`),
  };
  const used = HEAD * 4 + 2 + cost.side(sides.US) + cost.side(sides.MX) + lines(theme.kind) * 2;
  const lists = [
    listOf(evidence.commitments, cost.commitment, 2, 8),
    listOf(evidence.keyFacts, cost.fact, 4, 12),
    listOf(money, cost.program, 1, 5),
  ] as const;
  const left = share(lists, SHEET - used);
  const [commitments, facts, programs] = [cutOf(lists[0]), cutOf(lists[1]), cutOf(lists[2])];
  const cited = [
    theme.sourceId,
    ...[...sides.US.own, ...sides.MX.own].map(({ tie }) => tie.sourceId),
    ...facts.rows.map(({ sourceId }) => sourceId),
    ...programs.rows.flatMap(({ figures }) => figures.map(({ record }) => record.sourceId)),
    ...commitments.rows.flatMap((row) => [row.sourceId, row.statusSourceId]),
  ];
  return {
    sides, facts, commitments, money: programs,
    type: typeOf(SHEET - left),
    map: mapOf(index, theme),
    accounts: themeMoney(index, theme.id, selection).accounts,
    sources: [...new Set<string>(cited)].flatMap((id) => index.source.get(id) ?? []),
  };
}

/** In the order of the first of each. */
function reasonsOf(rows: readonly { readonly agency: Agency; readonly tie: Link }[]): Reason[] {
  const groups = new Map<string, { readonly tie: Link; readonly agencies: Agency[] }>();
  for (const { agency, tie } of rows) {
    const key = [tie.role, tie.basis, tie.why.en, tie.sourceId].join('|');
    const group = groups.get(key);
    if (group) group.agencies.push(agency);
    else groups.set(key, { tie, agencies: [agency] });
  }
  return [...groups.values()];
}

/** Cooperation money where there is some; else the nationwide budgets. */
function paperMoney(index: Index, theme: Theme, selection: Selection): PaperMoney[] {
  const programs = moneyByProgram(index, themeMoney(index, theme.id, selection).records, index.dataset.about.date);
  const cooperation = programs.filter(({ program }) => program.scope === 'cooperation');
  return (cooperation.length > 0 ? cooperation : programs).map(({ program, statuses }) => ({
    program,
    figures: statuses.flatMap(({ running, lines: [line] }): PaperFigure[] => {
      if (running) return [{ record: running, amountUSD: running.amountUSD, records: [running] }];
      const record = line?.featured.records[0];
      return line && record ? [{ record, amountUSD: line.featured.amountUSD, records: line.records }] : [];
    }),
  }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function mapOf(index: Index, theme: Theme): PaperMap {
  const { corridor, measured } = themePlaces(index, theme.id);
  if (measured.length === 0 && corridor.length < 2) return 'none';
  const own = corridor.filter((place) => 'themeIds' in place && place.themeIds.some((id) => id === theme.id));
  return own.length >= measured.length ? 'south' : 'line';
}

const typeOf = (used: number): Leaflet['type'] => {
  if (used < LARGEST) return 'largest';
  return used < LARGE ? 'large' : 'usual';
};

/** A list that takes part in sharing the sheet. */
interface List<R> {
  readonly rows: readonly R[];
  readonly costs: readonly number[];
  readonly most: number;
  shown: number;
}

const listOf = <R>(rows: readonly R[], cost: (row: R) => number, fewest: number, most: number): List<R> =>
  ({ rows, costs: rows.map(cost), shown: Math.min(fewest, rows.length), most: Math.min(most, rows.length) });

const cutOf = <R>({ rows, shown }: List<R>): Cut<R> => ({ rows: rows.slice(0, shown), left: rows.length - shown });

/** Gives each list in its turn one row more while there is room; says how much is left. */
function share(lists: readonly List<unknown>[], room: number): number {
  let left = room - sum(lists.flatMap(({ costs, shown }) => costs.slice(0, shown)));
  for (let growing = true; growing;) {
    growing = false;
    for (const list of lists) {
      const next = list.costs[list.shown];
      if (next === undefined || list.shown >= list.most || next > left) continue;
      list.shown += 1;
      left -= next;
      growing = true;
    }
  }
  return left;
}
