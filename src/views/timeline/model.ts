import type { Basis, Meeting, Row, Theme } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import type { Params } from '../../selection/address';
import { layBands, type Band } from './bands';
import { fiscalSpan, spanOf, type Span } from './time';

export type Commitment = Row<'commitments'>;
export type Law = Row<'laws'>;
export type Program = Row<'programs'>;
/** A series of meetings; 'none' holds what was promised outside them. */
export type LaneId = Meeting['series'] | 'none';

export interface MeetingMark {
  readonly kind: 'meeting';
  readonly meeting: Meeting;
  readonly isMain: boolean;
  /** How we know that it met. */
  readonly basis: Basis;
  /** All the time in which it may have met; null where no date was found. */
  readonly span: Span | null;
  readonly promises: readonly PromiseMark[];
}

export interface PromiseMark {
  readonly kind: 'promise';
  readonly commitment: Commitment;
  readonly meeting: Meeting | null;
  readonly theme: Theme;
  readonly hue: Hue;
  readonly span: Span;
}

/** A theme that something is tied to, and how we know. */
interface ThemeTie {
  readonly themeId: string;
  readonly basis: Basis | 'none';
}

export interface LawMark {
  readonly kind: 'law';
  readonly law: Law;
  readonly span: Span;
  readonly ties: readonly ThemeTie[];
}

export interface ProgramMark {
  readonly kind: 'program';
  readonly program: Program;
  readonly hue: Hue;
  /** Years that a record was found for, joined where they touch; what lies between is a gap in the record. */
  readonly spans: readonly Span[];
  readonly fiscalYears: readonly number[];
  readonly ties: readonly ThemeTie[];
}

export type Thing = MeetingMark | PromiseMark | LawMark | ProgramMark;

export interface Lane {
  readonly id: LaneId;
  /** By date; those without one last. */
  readonly meetings: readonly MeetingMark[];
  /** What was promised outside any meeting; elsewhere promises are their meeting's. */
  readonly promises: readonly PromiseMark[];
}

/** A series of meetings, whether its lane is drawn or not. */
export interface SeriesEntry {
  readonly id: LaneId;
  /** Meetings, or what was promised outside them. */
  readonly count: number;
  readonly isShown: boolean;
}

export interface TimelineModel {
  /** The first and last calendar year that is drawn. */
  readonly years: Span;
  /** Every series of the dataset. */
  readonly series: readonly SeriesEntry[];
  /** What the address asks for and no series is called. */
  readonly unknown: readonly string[];
  /** Of the series that are shown. */
  readonly lanes: readonly Lane[];
  readonly laws: readonly LawMark[];
  readonly programs: readonly ProgramMark[];
  readonly bands: readonly Band[];
  readonly height: number;
}

/** Lanes in the order of their groups' first dated meeting. */
const LANES: readonly LaneId[] = ['merida-ministers', 'coordination-group', 'security-dialogue', 'border-committee', 'other', 'none'];

/** Meetings with what they promised, laws and programs, on one axis of years that stays whatever series are shown. */
export function timelineModel(index: Index, { series }: Pick<Params, 'series'>): TimelineModel {
  const all = LANES.map((id) => laneOf(index, id)).filter(({ meetings, promises }) => meetings.length + promises.length > 0);
  const asked = all.filter(({ id }) => series.includes(id));
  const lanes = asked.length > 0 ? asked : all;
  const laws = lawsOf(index);
  const programs = programsOf(index);
  const spans = [
    ...all.flatMap((lane) => [...lane.meetings.flatMap(({ span }) => span ?? []), ...lane.promises.map(({ span }) => span)]),
    ...laws.map(({ span }) => span),
    ...programs.flatMap((program) => program.spans),
  ];
  const from = Math.floor(Math.min(...spans.map((span) => span.from)));
  const to = Math.ceil(Math.max(...spans.map((span) => span.to))) - 1;
  const entries = all.map((lane) => ({ id: lane.id, count: lane.id === 'none' ? lane.promises.length : lane.meetings.length, isShown: lanes.includes(lane) }));
  return { years: { from, to }, series: entries, unknown: series.filter((id) => !all.some((lane) => lane.id === id)), lanes, laws, programs, ...layBands({ from, to: to + 1 }, { lanes, laws, programs }) };
}

function laneOf(index: Index, id: LaneId): Lane {
  const { meetings, commitments } = index.dataset;
  const own = meetings.filter(({ series }) => series === id).map((meeting) => meetingMark(index, meeting));
  const outside = id === 'none' ? commitments.filter(({ meetingId }) => meetingId === null) : [];
  return {
    id,
    meetings: own.toSorted((a, b) => (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || (a.meeting.number ?? 0) - (b.meeting.number ?? 0)),
    promises: outside.flatMap((commitment) => promiseMark(index, commitment, null)),
  };
}

function meetingMark(index: Index, meeting: Meeting): MeetingMark {
  const { about, commitments } = index.dataset;
  const isStated = meeting.sourceIds.some((id) => id === about.sourceId);
  return {
    kind: 'meeting',
    meeting,
    isMain: meeting.id === about.meetingId,
    basis: meeting.evidence === 'implied' ? 'inferred' : isStated ? 'stated' : 'documented',
    span: meeting.date === null || meeting.datePrecision === 'unknown' ? null : spanOf(meeting.date),
    promises: commitments.filter((row) => row.meetingId === meeting.id).flatMap((row) => promiseMark(index, row, meeting)),
  };
}

function promiseMark(index: Index, commitment: Commitment, meeting: Meeting | null): PromiseMark[] {
  const theme = index.theme.get(commitment.themeId);
  return theme ? [{ kind: 'promise', commitment, meeting, theme, hue: hueOf(index, theme), span: spanOf(commitment.date) }] : [];
}

/** A law is tied to the themes of the money that it gave. */
function lawsOf(index: Index): LawMark[] {
  const { laws, funding } = index.dataset;
  return laws
    .map((law): LawMark => {
      const records = funding.filter((row) => row.lawId === law.id);
      return { kind: 'law', law, span: spanOf(law.date), ties: records.flatMap((row) => row.themeIds.map((themeId) => ({ themeId, basis: row.themeBasis }))) };
    })
    .toSorted((a, b) => a.span.from - b.span.from);
}

/** Programs of cooperation: budgets of whole agencies are no program of these meetings. */
function programsOf(index: Index): ProgramMark[] {
  const { programs, funding } = index.dataset;
  return programs
    .filter(({ scope }) => scope === 'cooperation')
    .flatMap((program): ProgramMark[] => {
      const records = funding.filter((row) => row.programId === program.id && row.fiscalYear !== null);
      const fiscalYears = [...new Set(records.flatMap((row) => row.fiscalYear ?? []))].toSorted((a, b) => a - b);
      const [themeId] = program.themeIds;
      const theme = themeId && index.theme.get(themeId);
      if (fiscalYears.length === 0 || !theme) return [];
      return [{
        kind: 'program',
        program,
        hue: hueOf(index, theme),
        spans: joined(fiscalYears.map(fiscalSpan)),
        fiscalYears,
        ties: program.themeIds.map((id) => ({ themeId: id, basis: program.themeBasis })),
      }];
    })
    .toSorted((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0) || b.fiscalYears.length - a.fiscalYears.length);
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.from <= last.to) whole[whole.length - 1] = { from: last.from, to: span.to };
    else whole.push(span);
  }
  return whole;
}
