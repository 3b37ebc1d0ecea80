import type { View } from '../view';
import { timelineFinding } from './finding';
import { TimelineLegend } from './Legend';
import { timelineModel, type TimelineModel } from './model';
import { TimelinePictureLegend } from './PictureLegend';
import { timelineSourceLine } from './source-line';
import { timelineTable } from './table';
import { Timeline } from './Timeline';

/** What each meeting promised, and what later sources show of it. */
export const timeline: View<TimelineModel> = {
  id: 'timeline',
  title: { en: 'What the meetings promised, and what became of it', es: 'Qué prometieron las reuniones y qué fue de ello' },
  needs: ['evidence', 'money'],
  narrowBelow: 1040,
  stage: { leastWidth: () => 970, hasFocus: true },
  params: ['series'],
  model: timelineModel,
  Chart: Timeline,
  Legend: TimelineLegend,
  PictureLegend: TimelinePictureLegend,
  isEmpty: (answer) => answer.meetings.size === 0 && answer.commitments.size === 0,
  finding: timelineFinding,
  table: timelineTable,
  sourceLine: timelineSourceLine,
};
