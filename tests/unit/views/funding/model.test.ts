import { beforeAll, describe, expect, test } from 'vitest';
import type { FundingRecord, Status } from '../../../../src/dataset/schema';
import type { Index } from '../../../../src/model/index-dataset';
import { DEFAULT_PARAMS } from '../../../../src/selection/address';
import { programsInOrder, recordsOf, statusesOf } from '../../../../src/views/funding/chosen';
import { fundingModel, type FundingModel } from '../../../../src/views/funding/model';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../sources/real-index';

let index: Index;
beforeAll(async () => {
  index = await realIndex();
});

const facts = rowsOf('funding');
const model = (program = '', status = '') => fundingModel(index, { ...DEFAULT_PARAMS, program, status });

/** Every program at every moment that it has. */
const all = (): FundingModel[] =>
  [...programsInOrder(index).cooperation, ...programsInOrder(index).nationwide].flatMap((program) =>
    statusesOf(recordsOf(index, program, DEFAULT_PARAMS)).map((status) => model(program.id, status)),
  );

const sumsOf = (records: readonly { programId: string; fiscalYear: number | null; accountId: string | null; status: string; amountUSD: number }[]) => {
  const sums: Record<string, number> = {};
  for (const row of records) {
    const key = `${row.programId} ${row.fiscalYear} ${row.accountId} ${row.status}`;
    sums[key] = (sums[key] ?? 0) + row.amountUSD;
  }
  return sums;
};

test('every record of the facts is drawn once under its program and moment: sums by program, year, account and status are the facts’', () => {
  const drawn: FundingRecord[] = all().flatMap((each) => each.records.filter((row) => row.status === each.status && row.programId === each.program?.id));
  expect(new Set(drawn.map((row) => row.id)).size).toBe(772);
  expect(drawn).toHaveLength(772);
  expect(sumsOf(drawn)).toEqual(sumsOf(facts));
});

test('a bar holds one program, year, status and source, and its blocks add to its amount but for declared rounding', () => {
  for (const each of all()) {
    for (const { year, bars, supplement, against } of each.columns) {
      for (const bar of [...bars, ...(supplement ? [supplement] : []), ...(against ? [against] : [])]) {
        const alike = (of: (row: FundingRecord) => unknown) => new Set(bar.blocks.map(of)).size;
        expect([alike((row) => row.status), alike((row) => row.sourceId), alike((row) => row.programId), bar.blocks[0]?.fiscalYear]).toEqual([1, 1, 1, year]);
        const sum = bar.blocks.reduce((total, row) => total + row.amountUSD, 0);
        expect(sum + (bar.total?.partsDifference?.amountUSD ?? 0)).toBe(bar.amountUSD);
      }
    }
  }
});

describe('aid to Mexico, appropriated', () => {
  // Totals: the facts' notes on funding, table 'State and USAID aid to Mexico', in thousands.
  const TOTALS: readonly (readonly [number, number, number])[] = [
    [2008, 53_854, 6], [2009, 318_779, 7], [2010, 582_658, 7], [2011, 178_145, 7], [2012, 329_680, 7], [2013, 265_064, 6], [2014, 206_768, 5], [2015, 165_168, 5],
  ];

  test('opens the view, by account, with the totals of the facts', () => {
    const { program, status, columns } = model();
    expect([program?.id, status]).toEqual(['aid-mexico', 'appropriated']);
    expect(columns.filter(({ year }) => year < 2016).map(({ year, bars }) => [year, (bars[0]?.amountUSD ?? 0) / 1000, bars[0]?.blocks.length])).toEqual(TOTALS);
  });

  test('after FY2015 another source stands in its place, not split by account', () => {
    const later = model().columns.filter(({ year }) => year > 2015);
    expect(later.map(({ bars }) => [bars[0]?.sourceId, bars[0]?.blocks.length])).toEqual(later.map(() => ['s-fagov-2024', 1]));
    expect(model().runs.map(({ from, to }) => [from, to])).toEqual([[2008, 2015], [2016, 2022]]);
  });

  test('the figures that disagree about FY2010 stand beside its bar: 757.6, 582.7 again and the 260 of one account', () => {
    const others = model().columns.find(({ year }) => year === 2010)?.others.map((row) => row.id);
    expect(others?.toSorted()).toEqual(['fagov-mex-appropriated-2010', ...facts.filter((row) => row.sourceId === 's-justf-2011').map((row) => String(row.id))].toSorted());
  });

  test('supplementals of Mérida stand apart: 400 million in FY2008, 260 and 160 in FY2009, in no bar', () => {
    const apart = model().columns.flatMap(({ year, supplement }) => (supplement ? [[year, supplement.blocks.map((row) => row.amountUSD / 1e6).toSorted((a, b) => a - b)]] : []));
    expect(apart).toEqual([[2008, [400]], [2009, [160, 260]]]);
  });

  test('the larger accounts stand lower in every bar', () => {
    for (const { bars } of model().columns.filter(({ year }) => year > 2008 && year < 2016)) expect(bars[0]?.blocks[0]?.accountId).toBe('incle');
  });
});

describe('requested money', () => {
  test('FY2016 and FY2017 are split by account as State printed them', () => {
    const { columns } = model('aid-mexico', 'requested');
    const of = (year: number) => columns.find((column) => column.year === year)?.bars[0];
    expect([of(2016)?.amountUSD, of(2016)?.blocks.length, of(2017)?.amountUSD, of(2017)?.blocks.length]).toEqual([142_160_000, 6, 134_664_000, 5]);
  });

  test('stands against appropriated money, and the other way round', () => {
    expect([model('aid-mexico', 'appropriated').againstStatus, model('aid-mexico', 'requested').againstStatus, model('aid-mexico', 'obligated').againstStatus]).toEqual(['requested', 'appropriated', null]);
  });

  test('a total that another source prints is that of the bar whose blocks are its parts', () => {
    const { columns } = model('merida', 'requested');
    expect(columns.find(({ year }) => year === 2017)?.bars[0]).toMatchObject({ amountUSD: 129_000_000, total: { id: 'merida-2017-req' } });
    const emergency = model('uc-emergency', 'requested').columns[0]?.bars[0];
    expect([emergency?.amountUSD, emergency?.blocks.length]).toEqual([3_700_000_000, 5]);
  });
});

describe('what was said of several years', () => {
  test('the readout’s own sum stands in February of FY2015, for Mérida and for aid to Mexico, and for no budget for scale', () => {
    const readouts = (['merida', 'aid-mexico', 'cbp', 'ca-aid'] as const).map((program) => model(program).statements.filter(({ isReadout }) => isReadout).map(({ from }) => Number(from.toFixed(2))));
    expect(readouts).toEqual([[2015.4], [2015.4], [], []]);
  });

  test('no statement of several years is in a bar', () => {
    for (const { columns } of all()) for (const { bars, others } of columns) expect([...bars.flatMap((bar) => bar.blocks), ...others].every((row) => row.fiscalYear !== null)).toBe(true);
  });

  test('what Mérida delivered is three dated points and no bar', () => {
    const { statements, most } = model('merida', 'delivered');
    expect([statements.filter(({ isReadout }) => !isReadout).map(({ record }) => [record.asOf, record.amountUSD / 1e6]), most]).toEqual([[['2011-05-31', 416], ['2011-12-02', 700], ['2017-03-31', 1600]], 0]);
  });
});

describe('years and scope', () => {
  test('a year without a record keeps its place and holds nothing', () => {
    const gap = model('ca-aid', 'appropriated').columns.find(({ year }) => year === 2019);
    expect(gap).toEqual({ year: 2019, bars: [], others: [], against: null, supplement: null });
  });

  test('figures of one source that may hold the same dollars stand side by side', () => {
    expect(model('ca-aid', 'appropriated').columns[0]?.bars).toHaveLength(3);
  });

  test('thirty programs: cooperation first, led by aid to Mexico and Mérida; no budget for scale shares an axis with them', () => {
    const { cooperation, nationwide } = programsInOrder(index);
    expect(cooperation.slice(0, 2).map(({ id }) => id)).toEqual(['aid-mexico', 'merida']);
    expect(cooperation.length + nationwide.length).toBe(30);
    for (const { records, program } of all()) expect(records.every((row) => index.program.get(row.programId)?.scope === program?.scope)).toBe(true);
  });

  test('an account of the address leaves only its own records', () => {
    const { records } = fundingModel(index, { ...DEFAULT_PARAMS, account: ['incle'] });
    expect(records.filter((row) => row.id !== 'merida-seed-2015').every((row) => row.accountId === 'incle')).toBe(true);
  });
});

test('what is tied to a theme and what is tied to none add to the whole series', () => {
  const { attribution } = model();
  // The facts' table, in thousands: INCLE and ESF of all eight years and FMF to FY2011, as Mérida is; the rest is tied to nothing.
  const tied = 26_553 + 246_000 + 284_000 + 117_000 + 248_500 + 195_077 + 148_131 + 110_000 + (14_703 + 15_000 + 15_000 + 18_000 + 33_260 + 32_067 + 46_750 + 46_100) + (39_000 + 265_250 + 7_984);
  expect(attribution?.shares.map(({ basis, amountUSD }) => [basis, amountUSD / 1000])).toEqual([['inferred', tied], [null, 2_100_116 - tied]]);
  expect(attribution?.totalUSD).toBe(2_100_116_000);
});

test('a program opens with what the law gave, in the longer of its records', () => {
  const opened = (['merida', 'cbp', 'atf', 'dod-mexico', 'mx-own'] as const).map((program) => model(program).status);
  expect(opened).toEqual(['appropriated', 'budget-authority', 'budget-authority', 'obligated', 'own-budget']);
});

const moments: readonly Status[] = ['requested', 'pledged', 'appropriated', 'allocated', 'expended', 'delivered'];
test('a program offers only the moments that it has', () => {
  const program = index.program.get('merida');
  expect(program && statusesOf(recordsOf(index, program, DEFAULT_PARAMS))).toEqual(moments);
});
