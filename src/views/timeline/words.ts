import { spoken } from '../../charts/spoken';
import { date, shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import { hasTwoNumbers } from './bands';
import type { LawMark, MeetingMark, ProgramMark, PromiseMark } from './model';

/** A meeting as one name: which group met, and when. */
const nameOf = ({ meeting }: Pick<MeetingMark, 'meeting'>, { t, lang }: Text): string =>
  `${t.pane.meeting.series[meeting.series]}, ${meeting.date ? shortDate(meeting.date, lang) : t.timeline.undated}`;

export function meetingWords(mark: MeetingMark, text: Text): string {
  const { t, lang, pick } = text;
  const words = t.timeline;
  const { meeting, isMain, promises } = mark;
  const { numberUS, numberMX, number, numberNote } = meeting;
  return spoken(
    `${t.pane.meeting.series[meeting.series]}, ${meeting.date ? date(meeting.date, lang) : words.undated}`,
    isMain && words.main,
    words.precisionOf[meeting.datePrecision],
    meeting.city && pick(meeting.city),
    hasTwoNumbers(mark) ? words.counts(numberUS ?? null, numberMX ?? null) : number !== null && words.number(number),
    meeting.evidence === 'implied' && words.implied,
    numberNote && pick(numberNote),
    words.promised(promises.length),
  );
}

export function promiseWords({ commitment, meeting, theme }: PromiseMark, text: Text): string {
  const { t, pick } = text;
  return spoken(
    pick(commitment.text),
    pick(theme.label),
    `${t.timeline.outcome[commitment.status]} (${t.common.basis[commitment.statusBasis]})`,
    pick(commitment.statusNote),
    meeting ? t.timeline.madeAt(nameOf({ meeting }, text)) : t.timeline.madeOutside,
  );
}

export const lawWords = ({ law }: LawMark, { t, lang, pick }: Text): string => spoken(pick(law.name), date(law.date, lang), t.timeline.lawOf(law.fiscalYear));

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
