import { labelWidth } from '../../charts/label-width';
import { LEAST_WIDTH, MONTH_WIDTH, PITCH, RADIUS, RIGHT, yearWidth } from './place';
import { stack, type Column } from './stack';
import { lawNumber } from './law-number';
import { middle, type Span } from './time';
import type { Lane, LawMark, MeetingMark, ProgramMark, PromiseMark, Thing } from './model';

/** A thing with its place: `x`, the middle of where it may lie, and `length`, how much that is, as fractions of the years; `y` in px of the figure. */
export interface Placed<T extends Thing> {
  readonly thing: T;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

export interface PlacedProgram extends Placed<ProgramMark> {
  /** Where its name stands: in its first piece, or where that is too short for it before the bar or after it. */
  readonly name: 'in' | 'before' | 'after';
  /** The years on record, as fractions: where each piece begins and how long it is. */
  readonly pieces: readonly { readonly x: number; readonly length: number }[];
}

export interface PlacedMeeting extends Placed<MeetingMark> {
  readonly promises: readonly Placed<PromiseMark>[];
  /** Px from the figure's end, for one without a date; null for the others. */
  readonly parked: number | null;
}

interface Head {
  readonly x: number;
  readonly y: number;
}

export type PlacedLane = Head & (
  | { readonly kind: 'lane'; readonly lane: Lane; readonly meetings: readonly PlacedMeeting[]; readonly promises: readonly Placed<PromiseMark>[]; readonly parkedFoot: number | null }
  | { readonly kind: 'laws'; readonly laws: readonly Placed<LawMark>[] }
  | { readonly kind: 'programs'; readonly programs: readonly PlacedProgram[] }
);

/** A strip of the figure; lanes that follow each other in time share one. */
export interface Band {
  readonly y: number;
  readonly height: number;
  /** Where the marks of its first row stand; null where nothing runs along it. */
  readonly line: number | null;
  readonly lanes: readonly PlacedLane[];
}

interface Things {
  readonly lanes: readonly Lane[];
  readonly laws: readonly LawMark[];
  readonly programs: readonly ProgramMark[];
}

const HEAD = 22;
/** Px over the marks where a meeting has two numbers, or is the dataset's own and has its date over it. */
const NUMBERS = 30;
const BAND_GAP = 14;
const LANE_GAP = 30;
/** Px that a lane's name needs in either language. */
const NAME_WIDTH = 205;
const SIZE = 11.5;
const NAME_GAP = 7;
/** Px between two marks without a date. */
const PARKED_PITCH = 54;
const PARKED_IN_ROW = 2;

/** Lays all lanes out under each other, in px from the top; across, everything stands at its true date. */
export function layBands(years: Span, { lanes, laws, programs }: Things): { readonly bands: readonly Band[]; readonly height: number } {
  const scale = yearWidth(years.to - years.from);
  const px = (year: number) => (year - years.from) * scale;
  const fraction = (year: number) => (year - years.from) / (years.to - years.from);
  const across = (span: Span) => ({ x: fraction(middle(span)), length: fraction(span.to) - fraction(span.from) });
  const bands: Band[] = [];
  let y = 0;
  const add = (band: { readonly height: number; readonly line: number | null; readonly lanes: readonly PlacedLane[] }) => {
    bands.push({ y, ...band });
    y += band.height + BAND_GAP;
  };
  for (const group of sharing(lanes, px)) {
    const isNumbered = group.some((lane) => lane.meetings.some((mark) => mark.isMain || hasTwoNumbers(mark)));
    const top = y + HEAD + (isNumbered ? NUMBERS : 0) + PITCH / 2;
    const placed = group.map((lane) => placeLane(lane, y, top));
    const deepest = Math.max(...placed.flatMap((lane) => depths(lane)));
    add({ height: deepest + PITCH / 2 - y, line: top, lanes: placed });
  }
  if (laws.length > 0) {
    const starts = stack(laws.map((mark) => [lawRoom(mark, px)]));
    const placed = laws.map((thing, at) => ({ thing, ...across(thing.span), y: y + HEAD + PITCH * ((starts[at] ?? 0) + 0.5) }));
    add({ height: HEAD + PITCH * (Math.max(...starts) + 1), line: null, lanes: [{ kind: 'laws', laws: placed, x: placed[0]?.x ?? 0, y }] });
  }
  if (programs.length > 0) {
    const names = programs.map((program) => nameOf(program, px));
    const starts = stack(names.map(({ room }) => [room]));
    const placed = programs.map((thing, at): PlacedProgram => ({
      thing,
      ...across({ from: thing.spans[0]?.from ?? years.from, to: thing.spans.at(-1)?.to ?? years.from }),
      y: y + HEAD + PITCH * ((starts[at] ?? 0) + 0.5),
      name: names[at]?.side ?? 'in',
      pieces: thing.spans.map((span) => ({ x: fraction(span.from), length: fraction(span.to) - fraction(span.from) })),
    }));
    add({ height: HEAD + PITCH * (Math.max(...starts) + 1), line: null, lanes: [{ kind: 'programs', programs: placed, x: placed[0]?.pieces[0]?.x ?? 0, y }] });
  }
  return { bands, height: Math.max(0, y - BAND_GAP) };

  function placeLane(lane: Lane, laneY: number, top: number): PlacedLane {
    const dated = lane.meetings.flatMap((thing) => (thing.span ? [{ thing, span: thing.span }] : []));
    // What is only known to a year takes the upper rows: what is known to a day finds room beneath more easily.
    const inOrder = dated.toSorted((a, b) => Number(isLong(b.span)) - Number(isLong(a.span)) || a.span.from - b.span.from);
    const starts = stack(inOrder.map(({ thing, span }) => columnOf(thing, span, px)));
    const rowOf = new Map(inOrder.map(({ thing }, at) => [thing, starts[at] ?? 0]));
    const meetings = dated.map(({ thing, span }): PlacedMeeting => {
      const row = top + PITCH * (rowOf.get(thing) ?? 0);
      const place = across(span);
      return { thing, ...place, y: row, parked: null, promises: hang(thing.promises, place.x, row) };
    });
    const undated = lane.meetings.filter(({ span }) => span === null);
    const parked = undated.map((thing, at): PlacedMeeting => {
      const inRow = Math.min(PARKED_IN_ROW, undated.length);
      const row = top + 2 * PITCH * Math.floor(at / PARKED_IN_ROW);
      return { thing, x: 1, y: row, length: 0, parked: PARKED_PITCH * (inRow - (at % PARKED_IN_ROW) - 0.5), promises: hang(thing.promises, 1, row) };
    });
    const loose = stack(lane.promises.map(({ span }) => [around(px(middle(span)))]));
    const promises = lane.promises.map((thing, at) => ({ thing, ...across(thing.span), y: top + PITCH * (loose[at] ?? 0) }));
    const first = meetings[0] ?? promises[0];
    const head = first ? first.x - (meetings[0]?.length ?? 0) / 2 : 1;
    const parkedFoot = parked.length === 0 ? null : Math.max(...parked.map((mark) => mark.promises.at(-1)?.y ?? mark.y));
    return { kind: 'lane', lane, meetings: [...meetings, ...parked], promises, parkedFoot, x: head, y: laneY };
  }
}

export const hasTwoNumbers = ({ meeting: { numberUS, numberMX } }: MeetingMark): boolean => (numberUS ?? null) !== (numberMX ?? null);

const hang = (promises: readonly PromiseMark[], x: number, y: number): Placed<PromiseMark>[] => promises.map((thing, at) => ({ thing, x, length: 0, y: y + PITCH * (at + 1) }));

const depths = (lane: PlacedLane): number[] =>
  lane.kind === 'lane' ? [...lane.meetings.map((mark) => mark.promises.at(-1)?.y ?? mark.y), ...lane.promises.map(({ y }) => y), ...(lane.parkedFoot === null ? [] : [lane.parkedFoot + PITCH * 1.5])] : [];

/** Whether more than a month is open. */
const isLong = ({ from, to }: Span): boolean => to - from > 0.1;

const around = (x: number): Span => ({ from: x - PITCH / 2, to: x + PITCH / 2 });

function columnOf(mark: MeetingMark, span: Span, px: (year: number) => number): Column {
  const half = isLong(span) ? Math.max(PITCH, px(span.to) - px(span.from) + 2) / 2 : (mark.isMain ? RADIUS.main * 2 : span.to > span.from ? MONTH_WIDTH + 2 : PITCH) / 2;
  const x = px(middle(span));
  return [{ from: x - half, to: x + half }, ...mark.promises.map(() => around(x))];
}

/** A law with the number beside it. */
function lawRoom({ law, span }: LawMark, px: (year: number) => number): Span {
  return { from: px(span.from) - PITCH / 2, to: px(span.to) + NAME_GAP + labelWidth(lawNumber(law), SIZE) * 1.08 + NAME_GAP };
}

/** Where a program's name finds room, in the longer of its languages, and what it and the bar take up together. */
function nameOf({ program, spans }: ProgramMark, px: (year: number) => number): { readonly side: PlacedProgram['name']; readonly room: Span } {
  const width = Math.max(labelWidth(program.name.en, SIZE), labelWidth(program.name.es, SIZE)) * 1.03 + 2 * NAME_GAP;
  const [first] = spans;
  const bar = { from: px(first?.from ?? 0), to: px(spans.at(-1)?.to ?? 0) + NAME_GAP };
  if (first && width <= px(first.to) - px(first.from)) return { side: 'in', room: bar };
  if (width <= bar.from) return { side: 'before', room: { from: bar.from - width, to: bar.to } };
  return { side: 'after', room: { from: bar.from, to: bar.to + width } };
}

/** Lanes that follow each other without touching, names included, share a band: one table succeeds the other. */
function sharing(lanes: readonly Lane[], px: (year: number) => number): Lane[][] {
  const bands: { lanes: Lane[]; rooms: Span[] }[] = [];
  for (const lane of lanes) {
    const room = laneRoom(lane, px);
    const band = bands.find(({ rooms }) => rooms.every((other) => other.to + LANE_GAP <= room.from || other.from >= room.to + LANE_GAP));
    if (band) {
      band.lanes.push(lane);
      band.rooms.push(room);
    } else bands.push({ lanes: [lane], rooms: [room] });
  }
  return bands.map((band) => band.lanes);
}

function laneRoom(lane: Lane, px: (year: number) => number): Span {
  const spans = [...lane.meetings.flatMap(({ span }) => span ?? []), ...lane.promises.map(({ span }) => span)];
  const from = spans.length === 0 ? LEAST_WIDTH * RIGHT : px(Math.min(...spans.map((span) => span.from)));
  const to = spans.length === 0 ? LEAST_WIDTH : px(Math.max(...spans.map((span) => span.to)));
  return { from, to: Math.max(to, from + NAME_WIDTH) };
}
