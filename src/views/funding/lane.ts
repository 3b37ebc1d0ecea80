import { labelWidth } from '../../charts/label-width';
import { dollarsShort, shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import type { FundingModel, Statement } from './model';
import { LEAST_WIDTH, type Place } from './place';

export const ROW = 24;
export const LANE_HEAD = 34;
/** Room for the arrow over the readout’s own sum and for two lines of a note under it. */
export const READOUT_NOTE = 46;
const SIZE = 11.5;
const DOT = 8;

export interface Said extends Statement {
  readonly row: number;
  /** Fractions of the width: where the dot stands, or the stretch begins and ends. */
  readonly x: number;
  readonly end: number;
  readonly label: string;
  readonly side: 'left' | 'right';
}

export interface LaneLayout {
  readonly said: readonly Said[];
  readonly rows: number;
  readonly height: number;
}

/**
 * Statements in rows, so that no label meets another: each takes the first row where it finds room. The readout's own
 * sum has the first row to itself. Room at the least width is room at any other.
 */
export function laneOf({ columns, statements }: FundingModel, place: Place, { lang }: Text): LaneLayout {
  const first = columns[0]?.year ?? 0;
  const across = (year: number) => place.x(first) + (year - first) * place.slot;
  const taken: { left: number; right: number }[][] = [];
  const readouts = statements.filter(({ isReadout }) => isReadout).length;
  const said = statements.map((statement): Said => {
    const [x, end] = [across(statement.from), across(statement.to)];
    const label = `${dollarsShort(statement.record.amountUSD, lang)}${statement.record.asOf ? ` · ${shortDate(statement.record.asOf, lang)}` : ''}`;
    const width = DOT + labelWidth(label, SIZE) + 14;
    const isRight = end * LEAST_WIDTH + width <= LEAST_WIDTH;
    const box = isRight ? { left: x * LEAST_WIDTH - DOT, right: end * LEAST_WIDTH + width } : { left: x * LEAST_WIDTH - width, right: end * LEAST_WIDTH + DOT };
    if (statement.isReadout) return { ...statement, row: 0, x, end, label, side: isRight ? 'right' : 'left' };
    let row = taken.findIndex((boxes) => boxes.every((other) => other.right <= box.left || box.right <= other.left));
    if (row < 0) row = taken.push([]) - 1;
    taken[row]?.push(box);
    return { ...statement, row: row + readouts, x, end, label, side: isRight ? 'right' : 'left' };
  });
  const rows = taken.length + readouts;
  return { said, rows, height: rows === 0 ? 0 : LANE_HEAD + rows * ROW + readouts * READOUT_NOTE + 6 };
}
