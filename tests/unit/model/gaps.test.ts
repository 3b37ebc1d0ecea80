import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Dataset, Row } from '../../../src/dataset/schema';
import { columnsOf } from '../../../src/dataset/columns';
import { gapsOf, linesOf } from '../../../src/model/gaps';
import { containing } from '../../../src/pages/data/rows';
import { readAddress } from '../../../src/selection/address';
import { fundingModel } from '../../../src/views/funding/model';
import { isDisputed } from '../../../src/views/funding/words';
import { VIEWS } from '../../../src/views/registry';
import { readRoute } from '../../../src/app/routes';
import { rowsOf, tally } from '../data/real-data';
import { SEED } from '../selection/arbitrary';
import { realIndex } from '../views/sources/real-index';

const INDEX = await realIndex();
const { dataset } = INDEX;
const LEDGER = gapsOf(dataset);
const IDS = new Set(LEDGER.map(({ id }) => id));

/** The entries that a change of the data adds, and how many it takes away. */
function changed(next: Dataset) {
  const ledger = gapsOf(next);
  const left = new Set(ledger.map(({ id }) => id));
  return { added: ledger.filter(({ id }) => !IDS.has(id)).map(({ id }) => id), lost: [...IDS].filter((id) => !left.has(id)) };
}

type Table = 'links' | 'commitments' | 'funding' | 'meetings' | 'series' | 'traffic';

/** The dataset with one row of a table changed. */
const withRow = <T extends Table>(table: T, row: Row<T>, change: Partial<Row<T>>): Dataset => ({ ...dataset, [table]: (dataset[table] as Row<T>[]).map((each) => (each === row ? { ...each, ...change } : each)) }); // a table's own rows

/** Each run counts the whole ledger anew. */
const RUNS = { ...SEED, numRuns: 30 };
const oneOf = <R>(rows: readonly R[]) => fc.constantFrom(...rows);
const inside = dataset.series.filter(({ points }) => points.length > 2);
const cooperation = new Set(rowsOf('programs').filter(({ scope }) => scope === 'cooperation').map(({ id }) => id as string));
const columns = dataset.traffic.flatMap((row) => row.ports.filter(({ values }) => values.every((value) => value !== null)).map((port) => ({ row, port })));

describe('blanking one datum makes exactly one new entry:', () => {
  property.prop([oneOf(inside), fc.nat()], RUNS)('a year within a yearly series', (row, at) => {
    const point = row.points[1 + (at % (row.points.length - 2))];
    const next = withRow('series', row, { points: row.points.filter((each) => each !== point) });
    expect(changed(next)).toEqual({ added: [`years:${row.id}:${point?.[0]}`], lost: [] });
  });

  property.prop([oneOf(columns), fc.nat()], RUNS)('a year of what crosses at a port', ({ row, port }, at) => {
    const hole = 1 + (at % (port.values.length - 2));
    const ports = row.ports.map((each) => (each === port ? { ...each, values: each.values.map((value, index) => (index === hole ? null : value)) } : each));
    expect(changed(withRow('traffic', row, { ports }))).toEqual({ added: [`years:${row.id}:${port.portId}:${row.from + hole}`], lost: [] });
  });

  property.prop([oneOf(dataset.links.filter(({ basis }) => basis !== 'inferred'))], RUNS)('the ground of a tie', (link) => {
    expect(changed(withRow('links', link, { basis: 'inferred' }))).toEqual({ added: [`inferred:${link.themeId}:${link.agencyId}`], lost: [] });
  });

  property.prop([oneOf(dataset.funding.filter((row) => cooperation.has(row.programId) && (row.themeBasis === 'stated' || row.themeBasis === 'documented')))], RUNS)('what an amount is for', (record) => {
    const { added, lost } = changed(withRow('funding', record, { themeIds: [], themeBasis: 'none' }));
    expect(added).toEqual([`untied:${record.programId}:none:${record.fiscalYear === null ? '' : `${record.fiscalYear}:`}${record.id}`]);
    expect(lost).toEqual([]);
  });

  property.prop([oneOf(dataset.commitments.filter(({ status }) => status !== 'unknown'))], RUNS)('what became of a promise', (row) => {
    expect(changed(withRow('commitments', row, { status: 'unknown' }))).toEqual({ added: [`untraced:${row.id}`], lost: [] });
  });

  property.prop([oneOf(dataset.meetings.filter(({ date }) => date !== null))], RUNS)('when a meeting was', (row) => {
    expect(changed(withRow('meetings', row, { date: null }))).toEqual({ added: [`meetings:${row.id}:date`], lost: [] });
  });

  test('the only one in a country that leads a theme', () => {
    const country = Object.fromEntries(rowsOf('agencies').map((row) => [row.id, row.country]));
    const sole = dataset.links.filter((link) => link.role === 'lead' && dataset.links.filter((other) => other.themeId === link.themeId && other.role === 'lead' && country[other.agencyId] === country[link.agencyId]).length === 1);
    expect(sole.length).toBeGreaterThan(3);
    for (const link of sole) expect(changed(withRow('links', link, { role: 'support' }))).toEqual({ added: [`unled:${link.themeId}:${country[link.agencyId]}`], lost: [] });
  });
});

describe('the ledger', () => {
  test('agrees with the tables as they are written', () => {
    const counts = tally(LEDGER.map(({ kind }) => kind));
    expect(counts['inferred']).toBe(rowsOf('links').filter(({ basis }) => basis === 'inferred').length);
    expect(counts['untraced']).toBe(rowsOf('commitments').filter(({ status }) => status === 'unknown').length);
    expect(counts['sought']).toBe(rowsOf('gaps').length);
    expect(LEDGER.filter(({ kind }) => kind === 'unled').map(({ id }) => id)).toEqual(['unled:public-safety-strategy:US']);
    expect(LEDGER.filter(({ table }) => table === 'disagreements')).toHaveLength(rowsOf('disagreements').length);
  });

  test('never calls a year before the first or after the last a gap', () => {
    for (const { rowId, year, table } of LEDGER) {
      if (table !== 'indicators' || year === null) continue;
      const years = rowsOf('indicators').find(({ id }) => id === rowId)?.points.map(([known]) => known) ?? [];
      expect(Math.min(...years) < year && year < Math.max(...years) && !years.includes(year)).toBe(true);
    }
  });

  test('names each entry once, and leads each to a page that is there', () => {
    expect(IDS.size).toBe(LEDGER.length);
    const views = new Set(VIEWS.map(({ id }) => id));
    for (const { path } of LEDGER) {
      const route = readRoute(path.replace(/[?#].*$/, ''));
      expect(route?.page === 'explore' || route?.page === 'data' || (route?.page === 'view' && views.has(route.id))).toBe(true);
    }
  });

  const paramsOf = (path: string) => readAddress(path.replace(/^[^?]*/, '')).address;

  test('leads to money that is drawn: of the program, and of the moment that the address asks for', () => {
    const paths = LEDGER.filter(({ path }) => path.startsWith('view/funding/'));
    expect(paths.length).toBeGreaterThan(30);
    for (const { id, path } of paths) {
      const { params } = paramsOf(path);
      const { program, status, records } = fundingModel(INDEX, params);
      expect([id, program?.id, status]).toEqual([id, params.program, params.status]);
      expect(records.length).toBeGreaterThan(0);
    }
  });

  test('leads from each disagreement to the figure that tells it, and marks an amount of it', () => {
    for (const { rowId, path } of LEDGER.filter(({ table }) => table === 'disagreements')) {
      const { disagreements, records } = fundingModel(INDEX, paramsOf(path).params);
      const row = disagreements.find(({ id }) => id === rowId);
      expect([rowId, row !== undefined]).toEqual([rowId, true]);
      expect(records.some((record) => row?.recordIds.includes(record.id) && isDisputed(INDEX, record))).toBe(true);
    }
  });

  test('leads from a year without a record to the series, the port, the measure and the year', () => {
    const ofTable = (wanted: string) => LEDGER.filter(({ kind, table }) => kind === 'years' && table === wanted);
    for (const { rowId, path } of ofTable('indicators')) expect(paramsOf(path).params.indicator).toEqual([rowId]);
    for (const { rowId, part, year, path } of ofTable('traffic')) {
      const { selection, params } = paramsOf(path);
      expect([selection.place, params.measure, params.year]).toEqual([[part], rowId, String(year)]);
    }
  });

  test('leads to the rows of a figure that no view draws', () => {
    const [first] = LEDGER.filter(({ table }) => table === 'borderFacts');
    const { params } = paramsOf(first?.path ?? '');
    const rows = containing(rowsOf('borderFacts'), columnsOf('borderFacts'), params.filter);
    expect([params.table, rows.map((row) => ('id' in row ? row.id : ''))]).toEqual(['border-facts', [first?.rowId]]);
  });

  test('tells every entry in one line', () => {
    const lines = linesOf(LEDGER);
    expect(lines.flatMap(({ gaps }) => gaps)).toHaveLength(LEDGER.length);
    expect(lines.length).toBeLessThan(LEDGER.length / 2);
  });
});
