import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import { meetingsIn, promisesIn } from './finding';
import type { Thing, TimelineModel } from './model';
import { standingIn, stands } from './standing';

/** What a mark is, and how many documents those that are on rest on. */
export function timelineSourceLine(model: TimelineModel, index: Index, answer: Answer, { t }: Text): string {
  const standing = standingIn(answer, index.dataset.themes.map(({ id }) => id));
  const things: Thing[] = [...meetingsIn(model), ...promisesIn(model), ...model.laws, ...model.programs];
  return t.timeline.sourceLine(new Set(things.filter((thing) => stands(thing, standing)).flatMap(sourceIdsOf)).size);
}

function sourceIdsOf(thing: Thing): readonly string[] {
  switch (thing.kind) {
    case 'meeting':
      return thing.meeting.sourceIds;
    case 'promise':
      return [thing.commitment.sourceId, thing.commitment.statusSourceId];
    case 'law':
      return [thing.law.sourceId];
    case 'program':
      return [thing.program.sourceId];
  }
}
