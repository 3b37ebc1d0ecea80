import { labelWidth } from '../../charts/label-width';
import { MONTH_WIDTH, PITCH, RADIUS, yearWidth } from './place';
import { stack, type Column } from './stack';
import { lawName } from './law-number';
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
  /** Px from the figure's left edge, for one without a date; null for the others. */
  readonly parked: number | null;
}

interface Head {
  /** The line that its marks stand on, or the middle of its first row: there its name begins. */
  readonly y: number;
}

export type PlacedLane = Head & (
  | { readonly kind: 'lane'; readonly lane: Lane; readonly meetings: readonly PlacedMeeting[]; readonly promises: readonly Placed<PromiseMark>[]; readonly parkedFoot: number | null }
  | { readonly kind: 'laws'; readonly laws: readonly Placed<LawMark>[] }
  | { readonly kind: 'programs'; readonly programs: readonly PlacedProgram[] }
);

/** A strip of the figure. */
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

/** Px over the marks of a band. */
const HEAD = 4;
/** Px over the marks where a meeting has two numbers, or is the dataset's own and has its date over it. */
const NUMBERS = 30;
const BAND_GAP = 14;
/** Px under the line to the middle of what has no date. */
const UNDER_NAME = 66;
const SIZE = 11.5;
const NAME_GAP = 7;
/** Px between two marks without a date. */
const PARKED_PITCH = 54;
const PARKED_IN_ROW = 2;
/** Px of a lane's name over as many as three lines. */
const NAME_HEIGHT = 44;

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
  for (const lane of lanes) {
    const isNumbered = lane.meetings.some((mark) => mark.isMain || hasTwoNumbers(mark));
    const top = y + HEAD + (isNumbered ? NUMBERS : 0) + PITCH / 2;
    const placed = placeLane(lane, top);
    add({ height: Math.max(...depths(placed), top + NAME_HEIGHT - PITCH) + PITCH / 2 - y, line: top, lanes: [placed] });
  }
  if (laws.length > 0) {
    const starts = stack(laws.map((mark) => [lawRoom(mark, px)]));
    const placed = laws.map((thing, at) => ({ thing, ...across(thing.span), y: y + HEAD + PITCH * ((starts[at] ?? 0) + 0.5) }));
    add({ height: HEAD + PITCH * (Math.max(...starts) + 1), line: null, lanes: [{ kind: 'laws', laws: placed, y: y + HEAD + PITCH / 2 }] });
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
    add({ height: HEAD + PITCH * (Math.max(...starts) + 1), line: null, lanes: [{ kind: 'programs', programs: placed, y: y + HEAD + PITCH / 2 }] });
  }
  return { bands, height: Math.max(0, y - BAND_GAP) };

  function placeLane(lane: Lane, top: number): PlacedLane {
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
      const row = top + UNDER_NAME + 2 * PITCH * Math.floor(at / PARKED_IN_ROW);
      return { thing, x: 0, y: row, length: 0, parked: PARKED_PITCH * (at % PARKED_IN_ROW) + PITCH / 2, promises: hang(thing.promises, 0, row) };
    });
    const loose = stack(lane.promises.map(({ span }) => [around(px(middle(span)))]));
    const promises = lane.promises.map((thing, at) => ({ thing, ...across(thing.span), y: top + PITCH * (loose[at] ?? 0) }));
    const parkedFoot = parked.length === 0 ? null : Math.max(...parked.map((mark) => mark.promises.at(-1)?.y ?? mark.y));
    return { kind: 'lane', lane, meetings: [...meetings, ...parked], promises, parkedFoot, y: top };
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

/** A law with its name beside it, in the longer of its languages. */
function lawRoom({ law, span }: LawMark, px: (year: number) => number): Span {
  return { from: px(span.from) - PITCH / 2, to: px(span.to) + NAME_GAP + Math.max(labelWidth(lawName(law, 'en'), SIZE), labelWidth(lawName(law, 'es'), SIZE)) * 1.04 + NAME_GAP };
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
