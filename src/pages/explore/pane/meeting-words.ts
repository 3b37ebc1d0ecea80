import type { Meeting } from '../../../dataset/schema';
import { date, shortDate } from '../../../text/format';
import type { Text } from '../../../text/text';

/** A meeting's date, no more exact than it is known. */
export const meetingDate = (meeting: Meeting, { t, lang }: Text): string => (meeting.date ? date(meeting.date, lang) : t.pane.meeting.undated);

/** A meeting as one name: which group met, and when. */
export function meetingName({ series, date: day }: Meeting, { t, lang }: Text): string {
  return `${t.pane.meeting.series[series]}, ${day ? shortDate(day, lang) : t.pane.meeting.undated}`;
}
