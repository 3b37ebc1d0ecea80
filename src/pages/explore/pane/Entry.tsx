import { hueOf } from '../../../model/hue';
import { useText, type Text } from '../../../text/text';
import { usePaneIndex } from './index-context';
import { placeName } from './Refs';
import type { Subject } from './subjects';
import styles from './pane.module.css';

/** The name of what the pane tells about. */
export function subjectName(subject: Subject, { t, pick }: Text): string {
  switch (subject.kind) {
    case 'theme':
      return pick(subject.theme.label);
    case 'agency':
      return pick(subject.agency.name);
    case 'place':
      return placeName(subject.place, pick);
    case 'stretch':
      return t.pane.place.stretch(subject.miles.from, subject.miles.to);
    case 'meeting':
      return t.pane.meeting.open;
  }
}

function about(subject: Subject, { pick }: Text): string {
  if (subject.kind === 'theme') return pick(subject.theme.summary);
  return subject.kind === 'agency' ? pick(subject.agency.roleSummary) : '';
}

/** One of several picks: its name, what it is, and a button that puts it first. */
export function Entry({ subject, onShow }: { readonly subject: Subject; readonly onShow: () => void }) {
  const text = useText();
  const index = usePaneIndex();
  const name = subjectName(subject, text);
  return (
    <li data-hue={subject.kind === 'theme' ? hueOf(index, subject.theme) : 'ink'}>
      <p className={styles.entryName}>{name}</p>
      <p className={styles.why}>{about(subject, text)}</p>
      <button type="button" className={styles.ref} onClick={onShow}>{text.t.pane.show(name)}</button>
    </li>
  );
}
