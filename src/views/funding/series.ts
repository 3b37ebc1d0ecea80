import { rollup } from 'd3';
import type { Basis, FundingRecord } from '../../dataset/schema';
import { addUp } from '../../model/sum';
import type { Bar } from './bars';
import type { FundingModel } from './model';

export interface YearBar {
  readonly year: number;
  readonly bar: Bar;
}

/** The bars that may be read as one series: those of the source that gives the most years. Years of another source are another series. */
export function series({ columns, meetingYear }: Pick<FundingModel, 'columns' | 'meetingYear'>): YearBar[] {
  const single = columns.flatMap(({ year, bars }) => (bars.length === 1 && bars[0] ? [{ year, bar: bars[0] }] : []));
  const bySource = [...rollup(single, (rows) => rows, ({ bar }) => bar.sourceId).values()];
  const distance = (rows: readonly YearBar[]) => Math.min(...rows.map(({ year }) => Math.abs(year - meetingYear)));
  return bySource.toSorted((a, b) => b.length - a.length || distance(a) - distance(b))[0] ?? [];
}

/** Money of a series that is tied to the same themes on the same basis, or to none. */
export interface Share {
  readonly themeIds: readonly string[];
  readonly basis: Basis | null;
  readonly amountUSD: number;
  readonly records: readonly FundingRecord[];
}

export interface Attribution {
  readonly shares: readonly Share[];
  readonly totalUSD: number;
  readonly from: number;
  readonly to: number;
  readonly sourceId: string;
}

/**
 * How much of a series its records tie to a theme, and how we know. What no source ties to one stays unattributed and is
 * never spread. Null where the blocks may hold the same dollars.
 */
export function attributionOf(model: Pick<FundingModel, 'columns' | 'meetingYear'>): Attribution | null {
  const years = series(model);
  const blocks = years.flatMap(({ bar }) => bar.blocks);
  const total = addUp(blocks);
  const [first] = years;
  const last = years.at(-1);
  if (!total || !first || !last) return null;
  const groups = rollup(blocks, (rows) => rows, (row) => (row.themeBasis === 'none' ? '' : `${row.themeBasis} ${row.themeIds.join(' ')}`));
  const shares = [...groups.values()].flatMap((records): Share[] => {
    const [row] = records;
    const sum = addUp(records);
    if (!row || !sum) return [];
    const basis = row.themeBasis === 'none' ? null : row.themeBasis;
    return [{ themeIds: basis ? row.themeIds : [], basis, amountUSD: sum.amountUSD, records }];
  });
  const sorted = shares.toSorted((a, b) => Number(a.basis === null) - Number(b.basis === null) || b.amountUSD - a.amountUSD);
  return { shares: sorted, totalUSD: total.amountUSD, from: first.year, to: last.year, sourceId: first.bar.sourceId };
}
