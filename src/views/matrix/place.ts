import { labelWidth } from '../../charts/label-width';
import type { MatrixModel } from './model';

/** Px from row to row: what two lines of a theme's name need, and more than the 24 px that can be pressed. */
export const ROW = 32;
const GROUP_GAP = 9;
/** Line of the heads in capitals, above everything. */
const CAPTION = 18;
export const HEAD_SIZE = 11.5;
/** Degrees by which the heads of columns lean, towards the themes. */
export const LEAN = 60;
/** Share of the width that the themes take. */
const BLOCK = 0.17;
/** Air between the themes and the nearest column, as a share of the width. */
const AIR = 0.005;
/** The least width that the wide form is drawn in, in px. */
const LEAST_WIDTH = 1120;

/** Where things stand in the wide form: across as fractions of the width, down in px. */
export interface Place {
  readonly headHeight: number;
  readonly height: number;
  /** Middles of the rows. */
  readonly rows: readonly number[];
  readonly us: (column: number) => number;
  readonly mx: (column: number) => number;
  readonly block: { readonly from: number; readonly to: number };
  /** Px that a theme's name may take, beside the counts of leads. */
  readonly nameWidth: number;
}

/** U.S. columns, the themes, Mexican columns: all columns of one width, filling the whole. Names are broken for the width in px. */
export function placeMatrix(model: MatrixModel, width = LEAST_WIDTH): Place {
  const { US, MX } = model.agencies;
  const pitch = (1 - BLOCK - 2 * AIR) / Math.max(1, US.length + MX.length);
  const from = US.length * pitch + AIR;
  const to = from + BLOCK;
  const names = [...US, ...MX].flatMap(({ agency }) => [agency.abbr.en, agency.abbr.es]);
  const longest = Math.max(0, ...names.map((name) => labelWidth(name, HEAD_SIZE)));
  const headHeight = Math.ceil(CAPTION + 16 + longest * Math.sin((LEAN * Math.PI) / 180));
  let y = headHeight;
  const rows = model.rows.map(({ theme }, at) => {
    if (at > 0) y += ROW + (theme.kind === 'priority' ? GROUP_GAP : 0);
    return y + ROW / 2;
  });
  return {
    headHeight,
    height: y + ROW + 2,
    rows,
    us: (column) => (column + 0.5) * pitch,
    mx: (column) => to + AIR + (column + 0.5) * pitch,
    block: { from, to },
    nameWidth: width * BLOCK - 48,
  };
}
