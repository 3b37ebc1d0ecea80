import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { date } from '../../text/format';
import type { Text } from '../../text/text';
import type { Cell, Row, Table } from '../view';
import { meetingsIn } from './finding';
import type { LawMark, MeetingMark, ProgramMark, PromiseMark, Thing, TimelineModel } from './model';
import { standingIn, stands } from './standing';
import { runsOf } from './words';

/** The cells of a row by column; what a kind of thing has no word for stays empty. */
const COLUMNS = [
  ['kind', 'kind'], ['id', 'id'], ['meetingId', 'meetingId'], ['date', 'date'], ['datePrecision', 'precision'], ['series', 'series'], ['number', 'number'], ['numberUS', 'numberUS'], ['numberMX', 'numberMX'],
  ['city', 'city'], ['text', 'what'], ['commitments', 'commitments'], ['themes', 'themes'], ['outcome', 'outcome'], ['basis', 'basis'], ['outcomeNote', 'later'], ['source', 'source'], ['locator', 'locator'],
  ['outcomeSource', 'outcomeSource'], ['outcomeLocator', 'outcomeLocator'], ['url', 'url'],
] as const;
type Column = (typeof COLUMNS)[number][0];
type Cells = Partial<Record<Column, Cell>>;
const NUMBERS: readonly Column[] = ['number', 'numberUS', 'numberMX', 'commitments'];

/** Every meeting, what it promised, every law and program that the selection leaves on, in the order of time: one row each. */
export function timelineTable(model: TimelineModel, index: Index, answer: Answer, text: Text): Table {
  const standing = standingIn(answer, index.dataset.themes.map(({ id }) => id));
  const outside = model.lanes.flatMap((lane) => lane.promises);
  const things: Thing[] = [...meetingsIn(model).flatMap((mark) => [mark, ...mark.promises]), ...outside, ...model.laws, ...model.programs];
  const start = (thing: Thing) => (thing.kind === 'program' ? thing.spans[0] : thing.span)?.from ?? Infinity;
  const words = text.t.timeline;
  return {
    caption: words.chart,
    columns: COLUMNS.map(([id, head]) => ({ id, head: words.columns[head], isNumber: NUMBERS.includes(id) })),
    rows: things.filter((thing) => stands(thing, standing)).toSorted((a, b) => start(a) - start(b) || 0).map(row),
  };

  function row(thing: Thing): Row {
    const cells: Cells = { ...cellsOf(thing, index, text), id: { value: idOf(thing) } };
    return { id: idOf(thing), cells: COLUMNS.map(([id]) => cells[id] ?? { value: null }) };
  }
}

const idOf = (thing: Thing): string => {
  switch (thing.kind) {
    case 'meeting':
      return thing.meeting.id;
    case 'promise':
      return thing.commitment.id;
    case 'law':
      return thing.law.id;
    case 'program':
      return thing.program.id;
  }
};

function cellsOf(thing: Thing, index: Index, text: Text): Cells {
  const kind = { value: thing.kind === 'promise' ? 'commitment' : thing.kind, text: text.t.timeline.kinds[thing.kind] };
  switch (thing.kind) {
    case 'meeting':
      return { kind, ...meetingCells(thing, index, text) };
    case 'promise':
      return { kind, ...promiseCells(thing, index, text) };
    case 'law':
      return { kind, ...lawCells(thing, index, text) };
    case 'program':
      return { kind, ...programCells(thing, index, text) };
  }
}

const exactnessOf = (iso: string): 'day' | 'month' | 'year' => (iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year');

function dated(iso: string | null, precision: keyof Text['t']['timeline']['exactness'], { t, lang }: Text): Cells {
  return { date: { value: iso, text: iso === null ? undefined : date(iso, lang) }, datePrecision: { value: precision, text: t.timeline.exactness[precision] } };
}

function themed(ids: readonly string[], index: Index, { pick }: Text): Cells {
  const themes = [...new Set(ids)].flatMap((id) => index.theme.get(id) ?? []);
  return { themes: { value: themes.map(({ id }) => id).join(' '), text: themes.map((theme) => pick(theme.label)).join(', ') } };
}

function cited(ids: readonly string[], index: Index, { t, pick }: Text): Cells {
  const sources = ids.flatMap((id) => index.source.get(id) ?? []);
  const url = sources.find((source) => source.url !== null)?.url;
  return {
    source: { value: ids.join(' '), text: sources.map((source) => `${pick(source.publisher)}: ${source.title}`).join('; ') },
    ...(url && { url: { value: url, text: t.timeline.open, href: url } }),
  };
}

function meetingCells({ meeting, basis, promises }: MeetingMark, index: Index, text: Text): Cells {
  const { t, pick } = text;
  return {
    ...dated(meeting.date, meeting.datePrecision, text),
    series: { value: meeting.series, text: t.pane.meeting.series[meeting.series] },
    number: { value: meeting.number },
    numberUS: { value: meeting.numberUS ?? null },
    numberMX: { value: meeting.numberMX ?? null },
    city: { value: meeting.city && pick(meeting.city) },
    text: { value: meeting.numberNote ? pick(meeting.numberNote) : null },
    commitments: { value: promises.length },
    ...themed(meeting.topics, index, text),
    basis: { value: basis, text: t.common.basis[basis] },
    ...cited(meeting.sourceIds, index, text),
    locator: { value: pick(meeting.locator) },
  };
}

function promiseCells({ commitment, meeting }: PromiseMark, index: Index, text: Text): Cells {
  const { t, pick } = text;
  const later = index.source.get(commitment.statusSourceId);
  const precision = meeting?.date === commitment.date ? meeting.datePrecision : exactnessOf(commitment.date);
  return {
    ...dated(commitment.date, precision, text),
    series: { value: meeting?.series ?? null, text: meeting ? t.pane.meeting.series[meeting.series] : undefined },
    number: { value: meeting?.number ?? null },
    numberUS: { value: meeting?.numberUS ?? null },
    numberMX: { value: meeting?.numberMX ?? null },
    meetingId: { value: commitment.meetingId },
    text: { value: pick(commitment.text) },
    ...themed([commitment.themeId], index, text),
    outcome: { value: commitment.status, text: t.timeline.outcome[commitment.status] },
    basis: { value: commitment.statusBasis, text: t.common.basis[commitment.statusBasis] },
    outcomeNote: { value: pick(commitment.statusNote) },
    ...cited([commitment.sourceId], index, text),
    locator: { value: pick(commitment.locator) },
    outcomeSource: { value: commitment.statusSourceId, text: later && `${pick(later.publisher)}: ${later.title}` },
    outcomeLocator: { value: pick(commitment.statusLocator) },
  };
}

const lawCells = ({ law, ties }: LawMark, index: Index, text: Text): Cells => ({
  ...dated(law.date, exactnessOf(law.date), text),
  text: { value: text.pick(law.name) },
  ...themed(ties.map(({ themeId }) => themeId), index, text),
  ...cited([law.sourceId], index, text),
});

function programCells({ program, fiscalYears, ties }: ProgramMark, index: Index, text: Text): Cells {
  const runs = runsOf(fiscalYears);
  return {
    date: { value: runs.map(([from, to]) => (from === to ? `FY${from}` : `FY${from}-FY${to}`)).join(' '), text: text.t.timeline.fiscalYears(runs) },
    datePrecision: { value: 'year', text: text.t.timeline.exactness.year },
    text: { value: text.pick(program.name) },
    ...themed(ties.map(({ themeId }) => themeId), index, text),
    basis: { value: program.themeBasis, text: text.t.common.basis[program.themeBasis] },
    ...cited([program.sourceId], index, text),
    locator: { value: text.pick(program.locator) },
  };
}
