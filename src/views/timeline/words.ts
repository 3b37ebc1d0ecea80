import { spoken } from '../../charts/spoken';
import type { Meeting } from '../../dataset/schema';
import { shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import { hasTwoNumbers } from './bands';
import { lawName, lawNumber } from './law-number';
import type { LawMark, MeetingMark, ProgramMark, PromiseMark } from './model';

/** A meeting as one name: when, and which group. */
const nameOf = ({ date: day, series }: Meeting, { t, lang }: Text): string => `${day ? shortDate(day, lang) : t.timeline.undated}, ${t.pane.meeting.series[series]}`;

/** What is known of a meeting besides its date and group: its number or numbers, its city, how exact its date is. */
export function meetingNotes(mark: MeetingMark, { t, pick }: Text): string[] {
  const words = t.timeline;
  const { number, numberUS, numberMX, city, datePrecision, evidence } = mark.meeting;
  return [
    hasTwoNumbers(mark) ? words.counts(numberUS ?? null, numberMX ?? null) : number !== null && words.number(number),
    city && pick(city),
    words.precisionOf[datePrecision],
    evidence === 'implied' && words.implied,
  ].filter((note) => typeof note === 'string').filter(Boolean);
}

export function meetingWords(mark: MeetingMark, text: Text): string {
  const { t, pick } = text;
  const { meeting, isMain, promises } = mark;
  return spoken(
    nameOf(meeting, text),
    ...meetingNotes(mark, text),
    isMain && t.timeline.main,
    meeting.numberNote && pick(meeting.numberNote),
    t.timeline.promised(promises.length),
  );
}

export function promiseWords({ commitment, meeting, theme }: PromiseMark, text: Text): string {
  const { t, pick } = text;
  return spoken(
    pick(commitment.text),
    pick(theme.short),
    `${t.timeline.outcome[commitment.status]} (${t.common.basis[commitment.statusBasis]})`,
    pick(commitment.statusNote),
    meeting ? t.timeline.madeAt(nameOf(meeting, text)) : t.timeline.madeOutside,
  );
}

export const lawWords = ({ law }: LawMark, { t, lang }: Text): string => spoken(`${shortDate(law.date, lang)}, ${lawName(law, lang)}`, t.timeline.lawOf(lawNumber(law), law.fiscalYear));

export const programWords = ({ program, fiscalYears }: ProgramMark, { t, pick }: Text): string =>
  spoken(pick(program.name), t.timeline.program(t.timeline.fiscalYears(runsOf(fiscalYears))), t.common.basis[program.themeBasis]);

/** Years that follow each other as pairs of first and last: what lies between two pairs is a gap in the record. */
export function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
