import { agencyEvidence, meetingEvidence, placeEvidence, themeEvidence } from '../../../model/evidence';
import type { Index } from '../../../model/index-dataset';
import type { Selection } from '../../../selection/selection';
import type { Text } from '../../../text/text';
import { subjectName } from './Entry';
import { meetingName } from './meeting-words';
import type { Reading, Subject } from './subjects';

/** The one short line that is spoken when the pane changes; nothing while nothing is picked. */
export function liveLine(index: Index, { ties, subjects }: Reading, selection: Selection, text: Text): string {
  const { t, pick } = text;
  const spokenTies = ties.flatMap((tie) =>
    tie.kind === 'none' ? [] : [t.pane.live.tie(pick(tie.agency.abbr), pick(tie.theme.label), t.common.role[tie.link.role], t.common.basis[tie.link.basis])],
  );
  const [first] = subjects;
  const spoken = spokenTies.length > 0 || !first ? spokenTies : [aboutSubject(index, first, selection, text)];
  return spoken.filter(Boolean).join('. ');
}

function aboutSubject(index: Index, subject: Subject, selection: Selection, text: Text): string {
  const { live } = text.t.pane;
  const name = subjectName(subject, text);
  switch (subject.kind) {
    case 'theme': {
      const evidence = themeEvidence(index, subject.id, selection);
      return evidence ? live.theme(name, evidence.keyFacts.length, evidence.carriers.US.length + evidence.carriers.MX.length, evidence.commitments.length) : '';
    }
    case 'agency': {
      const evidence = agencyEvidence(index, subject.id, selection);
      return evidence ? live.agency(name, evidence.ties.length, evidence.accounts.length) : '';
    }
    case 'place':
      return live.place(name, placeEvidence(index, subject.id)?.series.length ?? 0);
    case 'meeting': {
      const evidence = subject.isStart ? null : meetingEvidence(index, subject.id);
      return evidence ? live.meeting(meetingName(evidence.meeting, text), evidence.meeting.outcomes.length, evidence.commitments.length) : '';
    }
    case 'stretch':
      return name;
  }
}
