import { spokenParts } from '../../../../src/charts/spoken';
import type { DrawnMark } from './marks';
import type { Rows, Told } from './drawn';
import { dollarsIn, numbersIn, type Written } from './numbers';

type Cells = Readonly<Record<string, string>>;

/** How to find a mark's number again by the other ways. */
export interface Reader {
  /** What the mark stands for in the table: the ids of its rows; none where the table knows nothing of it. */
  rowsOf(mark: DrawnMark, rows: Rows, told: Told): readonly string[];
  /** The column whose cells, added up, are the number; null where the number is how many rows there are. */
  columnOf(mark: DrawnMark, rows: Rows, told: Told): string | null | undefined;
  /** The numbers in the name that may be it: one of them must be. */
  inName(parts: readonly string[], mark: DrawnMark, told: Told): readonly Written[];
}

const rowsWhere = ({ byId }: Rows, isIt: (row: Cells) => boolean): string[] => [...byId].filter(([, row]) => isIt(row)).map(([id]) => id);
const ids = (mark: DrawnMark, name: string): string[] => mark.hook(name)?.split(' ') ?? [];
/** A name whatever parts its words: 'usbp-uac-2014' is 'usbpUac2014'. */
const letters = (name: string): string => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
const sum = (numbers: readonly Written[]): Written[] => [{ value: numbers.reduce((total, { value }) => total + value, 0), within: 0 }];

const MONEY: Reader = {
  rowsOf: (mark) => ids(mark, 'record'),
  columnOf: () => 'amountUSD',
  inName: (parts, _, { text }) => dollarsIn(parts[1] ?? '', text.lang).slice(0, 1),
};

export const READERS: Readonly<Record<string, Reader>> = {
  'links in dollars': MONEY,
  funding: MONEY,
  links: {
    rowsOf: (mark, rows) => {
      const account = mark.hook('account');
      if (account) return rowsWhere(rows, (row) => row['accountId'] === account);
      return rowsWhere(rows, (row) => row['role'] !== '' && (mark.hook('theme') ? row['themeId'] === mark.hook('theme') : row['agencyId'] === mark.hook('agency')));
    },
    columnOf: (mark) => (mark.hook('account') ? 'amountUSD' : null),
    // '13 U.S. and 10 Mexican agencies' is one number in two.
    inName: (parts, mark, { text }) => (mark.hook('account') ? dollarsIn(parts[1] ?? '', text.lang) : sum(numbersIn(parts.at(-1) ?? ''))),
  },
  matrix: {
    rowsOf: (mark, rows) => rowsWhere(rows, (row) => (mark.hook('theme') ? row['themeId'] === mark.hook('theme') : row['agencyId'] === mark.hook('agency'))),
    columnOf: () => null,
    inName: (parts, mark) => (mark.hook('theme') ? sum(parts.slice(-2).flatMap((part) => numbersIn(part).slice(0, 1))) : numbersIn(parts.at(-1) ?? '').slice(0, 1)),
  },
  timeline: {
    rowsOf: (mark) => ids(mark, 'meeting'),
    columnOf: () => 'commitments',
    inName: (parts, _, { text }) => (parts.at(-1) === text.t.timeline.promised(0) ? [{ value: 0, within: 0 }] : numbersIn(parts.at(-1) ?? '')),
  },
  indicators: {
    rowsOf: (mark) => [`${mark.hook('indicator')}/${mark.hook('year')}`],
    columnOf: (_, { table }) => table.columns.find(({ id }) => id.startsWith('index'))?.id ?? 'value',
    inName(parts, _, { here }) {
      // The index is said in whole numbers, after the figure itself.
      if (here.table.columns.some(({ id }) => id.startsWith('index'))) return numbersIn(parts[2] ?? '').slice(0, 1).map(({ value }) => ({ value, within: 0.5 }));
      return numbersIn((parts[0] ?? '').replace(/^.*?: /, '')).slice(0, 1);
    },
  },
  sources: {
    rowsOf: (mark) => ids(mark, 'source'),
    columnOf: () => 'facts',
    inName: (parts) => numbersIn(parts.at(-2) ?? '').slice(-1),
  },
  border: {
    rowsOf: (mark) => ids(mark, 'place'),
    columnOf(mark, { table }, { index }) {
      const family = index.dataset.indicators.find(({ id }) => id === mark.hook('indicator'))?.family;
      return table.columns.find(({ id }) => letters(id) === letters(`${family}${mark.hook('year')}`))?.id;
    },
    inName: (parts) => parts.flatMap((part) => numbersIn(part)),
  },
  strip: {
    // A state's barrier is told by what the state's barrier is made of.
    rowsOf: (mark, rows) => (mark.hook('place') ? ids(mark, 'place') : rowsWhere(rows, (row) => row['kind'] === 'barrier' && row['remark'] === spokenParts(mark.label)[1])),
    columnOf: () => 'value',
    inName: (parts) => parts.flatMap((part) => numbersIn(part)),
  },
};

/** The number that the rows hold of a mark, by the CSV; undefined where a row that it needs is missing. */
export function numberIn(reader: Reader, mark: DrawnMark, rows: Rows, told: Told): number | undefined {
  const found = reader.rowsOf(mark, rows, told).map((id) => rows.byId.get(id));
  const column = reader.columnOf(mark, rows, told);
  if (column === null) return found.length;
  const cells = found.map((row) => (column === undefined ? undefined : row?.[column]));
  return cells.length === 0 || cells.some((cell) => cell === undefined || cell === '') ? undefined : cells.reduce((total, cell) => total + Number(cell), 0);
}
