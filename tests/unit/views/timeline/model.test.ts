import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stack, type Column } from '../../../../src/views/timeline/stack';
import { spanOf } from '../../../../src/views/timeline/time';
import { meetingsIn, promisesIn } from '../../../../src/views/timeline/finding';
import { hasTwoNumbers } from '../../../../src/views/timeline/bands';
import { stands } from '../../../../src/views/timeline/standing';
import { timelineTable } from '../../../../src/views/timeline/table';
import { rowsOf, tally } from '../../data/real-data';
import { SEED } from '../../selection/arbitrary';
import { answerTo, EN, INDEX, MODEL, standingFor } from './real-timeline';

const lanes = MODEL.bands.flatMap((band) => band.lanes);
const placedMeetings = lanes.flatMap((lane) => (lane.kind === 'lane' ? lane.meetings : []));

describe('time', () => {
  test('is left as open as the date is', () => {
    expect(spanOf('2018')).toEqual({ from: 2018, to: 2019 });
    expect(spanOf('2015-12').to).toBe(2016);
    expect((spanOf('2016-02').to - spanOf('2016-02').from) * 366).toBeCloseTo(29, 9);
    expect(spanOf('2015-02-26').from).toBe(spanOf('2015-02-26').to);
    expect((spanOf('2015-02-26').from - 2015) * 365).toBeCloseTo(56.5, 1);
  });

  const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
  property.prop([dates], SEED)('of a day lies within that of its month and its year', (day) => {
    const [whole, month, point] = [spanOf(day.slice(0, 4)), spanOf(day.slice(0, 7)), spanOf(day)];
    expect(whole.from <= month.from && month.from < point.from && point.to < month.to && month.to <= whole.to).toBe(true);
  });

  property.prop([dates, dates], SEED)('keeps the order of days', (a, b) => {
    if (a < b) expect(spanOf(a).from).toBeLessThan(spanOf(b).from);
  });
});

const cells = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 })).map(([from, length]) => ({ from, to: from + length }));
const columns: fc.Arbitrary<Column[]> = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 30 });

describe('stacking', () => {
  property.prop([columns], SEED)('lets no two cells of a row touch', (all) => {
    const placed = stack(all).flatMap((first, at) => (all[at] ?? []).map((cell, row) => ({ ...cell, row: first + row, at })));
    for (const a of placed) for (const b of placed) if (a.at < b.at && a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
  });

  property.prop([columns], SEED)('moves nothing down that has room at the top', (all) => {
    const starts = stack(all);
    starts.forEach((start, at) => {
      const column = all[at];
      const isAlone = column?.every((cell) => all.every((other, number) => number >= at || other.every((each) => each.to <= cell.from || each.from >= cell.to)));
      if (isAlone) expect(start).toBe(0);
    });
  });
});

describe('the timeline', () => {
  test('holds every meeting, commitment and law of data/ once', () => {
    const inFile = (table: 'meetings' | 'commitments' | 'laws') => rowsOf(table).map(({ id }) => String(id)).toSorted();
    expect(meetingsIn(MODEL).map(({ meeting }) => String(meeting.id)).toSorted()).toEqual(inFile('meetings'));
    expect(promisesIn(MODEL).map(({ commitment }) => String(commitment.id)).toSorted()).toEqual(inFile('commitments'));
    expect(MODEL.laws.map(({ law }) => String(law.id)).toSorted()).toEqual(inFile('laws'));
    expect(MODEL.years).toEqual({ from: 2007, to: 2025 });
  });

  test('hangs each commitment from the meeting that made it', () => {
    const counts = Object.fromEntries(meetingsIn(MODEL).filter(({ promises }) => promises.length > 0).map(({ meeting, promises }) => [meeting.id, promises.length]));
    expect(counts).toEqual(tally(rowsOf('commitments').flatMap(({ meetingId }) => meetingId ?? [])));
    for (const { promises, x, y } of placedMeetings) for (const promise of promises) expect(promise.x === x && promise.y > y).toBe(true);
  });

  test('tells by two numbers where the countries count differently: meetings.md, disagreement 1', () => {
    expect(meetingsIn(MODEL).filter(hasTwoNumbers).map(({ meeting }) => [meeting.id, meeting.numberUS, meeting.numberMX])).toEqual([['scg-5', 5, 4], ['scg-6', 6, 5], ['scg-4', 4, null]]);
  });

  test('parks before the years what has no date, and nothing else', () => {
    expect(placedMeetings.filter(({ parked }) => parked !== null).map(({ thing }) => thing.meeting.id)).toEqual(['scg-1', 'scg-4']);
  });

  test('gives each series a band of its own, whose name stands in one column with the others', () => {
    expect(MODEL.bands.map((band) => band.lanes.map((lane) => (lane.kind === 'lane' ? lane.lane.id : lane.kind)))).toEqual([
      ['merida-ministers'], ['coordination-group'], ['security-dialogue'], ['border-committee'], ['other'], ['none'], ['laws'], ['programs'],
    ]);
  });

  test('knows of each meeting how it is known: the readout states three, three are only implied', () => {
    const inFile = tally(rowsOf('meetings').map(({ evidence, sourceIds }) => (evidence === 'implied' ? 'inferred' : sourceIds.some((id) => id === 's-seed') ? 'stated' : 'documented')));
    expect(tally(meetingsIn(MODEL).map(({ basis }) => basis))).toEqual(inFile);
  });
});

describe('under a selection', () => {
  const on = (query: string) => [...MODEL.laws, ...MODEL.programs].filter((thing) => stands(thing, standingFor(query))).map((thing) => (thing.kind === 'law' ? thing.law.id : thing.program.id));

  test('a law stands by its own date and by the themes of its money', () => {
    expect(on('years=2015-2015')).toContain('pl-114-113');
    expect(on('years=2015-2015')).not.toContain('pl-110-252');
    expect(on('theme=border-management').filter((id) => id.startsWith('pl-'))).toEqual(expect.arrayContaining(['pl-111-230', 'pl-111-5']));
    expect(on('theme=cyber-working-group').filter((id) => id.startsWith('pl-'))).toEqual([]);
  });

  test('a program stands in the years that its money is on record for', () => {
    expect(on('years=2014-2014')).not.toContain('merida');
    expect(on('years=2013-2013')).toContain('merida');
  });

  test('the table has a row for each mark that stands', () => {
    const rows = (query: string) => timelineTable(MODEL, INDEX, answerTo(query), EN).rows;
    expect(rows('')).toHaveLength(45 + 52 + 8 + MODEL.programs.length);
    const kinds = tally(rows('theme=counter-narcotics').map(({ cells: [kind] }) => String(kind?.value)));
    expect(kinds['meeting']).toBe(21);
    expect(kinds['commitment']).toBe(13);
  });

  test('the table keeps both numbers, how exact a date is, and where each outcome is written', () => {
    const { columns: heads, rows } = timelineTable(MODEL, INDEX, answerTo(''), EN);
    const of = (id: string) => Object.fromEntries(heads.map((head, at) => [head.id, rows.find((row) => row.id === id)?.cells[at]?.value]));
    expect(of('scg-6')).toMatchObject({ kind: 'meeting', date: '2017-10', datePrecision: 'month', number: 5, numberUS: 6, numberMX: 5 });
    expect(of('scg-4')).toMatchObject({ date: null, datePrecision: 'unknown', numberUS: 4, numberMX: null, basis: 'inferred' });
    expect(of('c-01')).toMatchObject({ kind: 'commitment', date: '2015-02-26', outcome: 'unknown', basis: 'inferred', themes: 'cyber-working-group', source: 's-seed', outcomeSource: 's-cyber-2022' });
  });
});
