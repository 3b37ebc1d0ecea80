import { labelLines, labelWidth } from '../../charts/label-width';
import { dollarsShort, shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import type { FundingModel, Statement } from './model';
import { LEAST_WIDTH, type Place } from './place';
import { spanWords } from './words';

export const ROW = 24;
export const LANE_HEAD = 34;
/** Room for the arrow over the readout’s own sum. */
export const ARROW = 24;
export const NOTE_LEADING = 14;
const SIZE = 11.5;
const DOT = 8;

export interface Said extends Statement {
  readonly row: number;
  /** Fractions of the width: where the dot stands, or the stretch begins and ends. */
  readonly x: number;
  readonly end: number;
  readonly label: string;
  readonly labelWidth: number;
  /** Over a stretch that leaves no room on either side. */
  readonly side: 'left' | 'right' | 'over';
}

export interface LaneLayout {
  readonly readout: Said | null;
  /** What the readout's sum can and can't be compared with, in lines that fit beside it. */
  readonly note: readonly string[];
  readonly said: readonly Said[];
  /** Px over the first row of what others said. */
  readonly top: number;
  readonly height: number;
}

/**
 * Statements in rows, so that no label meets another: each takes the first row where it finds room. The readout's own
 * sum stands over them. Room at the least width is room at any other.
 */
export function laneOf({ columns, statements }: FundingModel, place: Place, text: Text): LaneLayout {
  const first = columns[0]?.year ?? 0;
  const across = (year: number) => place.x(first) + (year - first) * place.slot;
  const taken: { left: number; right: number }[][] = [];
  const all = statements.map((statement): Said => {
    const [x, end] = [across(statement.from), across(statement.to)];
    const label = labelOf(statement, text);
    const width = labelWidth(label, SIZE);
    const room = DOT + width + 14;
    const side = end * LEAST_WIDTH + room <= LEAST_WIDTH ? 'right' : x * LEAST_WIDTH >= room ? 'left' : 'over';
    const left = x * LEAST_WIDTH - (side === 'left' ? room : DOT);
    const right = end * LEAST_WIDTH + (side === 'right' ? room : DOT);
    return { ...statement, row: statement.isReadout ? 0 : rowFor(taken, left, right), x, end, label, labelWidth: width, side };
  });
  const readout = all.find(({ isReadout }) => isReadout) ?? null;
  const note = readout ? noteOf(readout, text) : [];
  const top = LANE_HEAD + (readout ? ARROW + 10 + note.length * NOTE_LEADING : 0);
  return { readout, note, said: all.filter(({ isReadout }) => !isReadout), top, height: all.length === 0 ? 0 : top + taken.length * ROW + 10 };
}

/** The readout's words stand on the side that has more room. */
export const noteSide = ({ x }: Pick<Said, 'x'>): 'left' | 'right' => (x > 0.5 ? 'left' : 'right');

function noteOf(readout: Said, { t }: Text): string[] {
  const room = (noteSide(readout) === 'left' ? readout.x : 1 - readout.x) * LEAST_WIDTH - 20;
  return labelLines(t.funding.readoutNote(t.common.status[readout.record.status]), SIZE, room);
}

function labelOf({ record }: Statement, { t, lang }: Text): string {
  return `${dollarsShort(record.amountUSD, lang)} · ${record.asOf ? shortDate(record.asOf, lang) : spanWords(record, t)}`;
}

function rowFor(taken: { left: number; right: number }[][], left: number, right: number): number {
  const free = taken.findIndex((boxes) => boxes.every((box) => box.right <= left || right <= box.left));
  const row = free < 0 ? taken.push([]) - 1 : free;
  taken[row]?.push({ left, right });
  return row;
}
