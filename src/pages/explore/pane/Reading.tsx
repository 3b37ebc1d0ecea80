import { memo, useState } from 'react';
import { hueOf } from '../../../model/hue';
import type { Index } from '../../../model/index-dataset';
import { writeSelection } from '../../../selection/address';
import type { Selection } from '../../../selection/selection';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { AgencyPane } from './AgencyPane';
import { Entry } from './Entry';
import { IndexContext } from './index-context';
import { MeetingPane } from './MeetingPane';
import { PlacePane } from './PlacePane';
import { StretchPane } from './StretchPane';
import { readingOf, type Subject } from './subjects';
import { ThemePane } from './ThemePane';
import { TiePane } from './TiePane';
import styles from './pane.module.css';

interface ReadingProps {
  readonly selection: Selection;
  readonly meetingId: string | null;
  readonly onClose: () => void;
}

/** Up to this many picks stand in full one under the other; of more, one does and the others wait as entries. */
const IN_FULL = 2;

/** What the pane tells, drawn anew only when what is picked, the opened meeting or the dataset changes. */
export const Reading = memo(function Reading({ selection, meetingId, onClose }: ReadingProps) {
  const index = useLoaded(['evidence']);
  const { ties, subjects } = readingOf(index, selection, meetingId);
  return (
    <IndexContext value={index}>
      {ties.map((tie) => <TiePane key={`${tie.theme.id}/${tie.agency.id}`} tie={tie} />)}
      <Subjects key={writeSelection(selection)} subjects={subjects} selection={selection} onClose={onClose} />
    </IndexContext>
  );
});

interface SubjectsProps {
  readonly subjects: readonly Subject[];
  readonly selection: Selection;
  readonly onClose: () => void;
}

function Subjects({ subjects, selection, onClose }: SubjectsProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const index = useLoaded(['evidence']);
  const first = subjects.find((subject) => subject.id === chosen) ?? subjects[0];
  const isFull = (subject: Subject) => subjects.length <= IN_FULL || subject === first;
  const entries = subjects.filter((subject) => !isFull(subject));
  return (
    <>
      {subjects.filter(isFull).map((subject) => (
        <article key={subject.id} className={styles.subject} data-hue={hueOfSubject(index, subject)} data-subject={subject.kind}>
          <InFull subject={subject} selection={selection} onClose={onClose} />
          {selection.years && subject.kind !== 'meeting' && <p className={styles.rule}>{t.pane.onlyYears(selection.years.from, selection.years.to)}</p>}
        </article>
      ))}
      {entries.length > 0 && (
        <section className={styles.entries}>
          <h3 className={styles.caps}>{t.pane.alsoPicked}</h3>
          <ul>{entries.map((subject) => <Entry key={subject.id} subject={subject} onShow={() => setChosen(subject.id)} />)}</ul>
        </section>
      )}
    </>
  );
}

const hueOfSubject = (index: Index, subject: Subject): string => (subject.kind === 'theme' ? hueOf(index, subject.theme) : 'ink');

function InFull({ subject, selection, onClose }: { readonly subject: Subject; readonly selection: Selection; readonly onClose: () => void }) {
  switch (subject.kind) {
    case 'theme':
      return <ThemePane theme={subject.theme} selection={selection} />;
    case 'agency':
      return <AgencyPane agency={subject.agency} selection={selection} />;
    case 'place':
      return <PlacePane placeId={subject.id} />;
    case 'stretch':
      return <StretchPane miles={subject.miles} />;
    case 'meeting':
      return <MeetingPane key={subject.id} meetingId={subject.id} isStart={subject.isStart} onClose={onClose} />;
  }
}
