import type { Agency, Meeting, Theme } from '../../../dataset/schema';
import { hueOf } from '../../../model/hue';
import type { Place } from '../../../model/index-dataset';
import { useText } from '../../../text/text';
import { usePaneIndex } from './index-context';
import { meetingName } from './meeting-words';
import styles from './pane.module.css';

/** Names that can be picked. The page listens for clicks on anything that carries such an id (see frame/usePicking). */

export function ThemeRef({ theme, isShort = false }: { readonly theme: Theme; readonly isShort?: boolean }) {
  const { pick } = useText();
  const index = usePaneIndex();
  return (
    <button type="button" className={styles.themeRef} data-theme={theme.id} data-hue={hueOf(index, theme)}>
      {pick(isShort ? theme.short : theme.label)}
    </button>
  );
}

export function AgencyRef({ agency, isShort = false }: { readonly agency: Agency; readonly isShort?: boolean }) {
  const { pick } = useText();
  const abbr = pick(agency.abbr);
  const name = pick(agency.name);
  return (
    <button type="button" className={styles.ref} data-agency={agency.id} title={isShort ? name : undefined}>
      <b>{abbr}</b>{!isShort && name !== abbr && ` ${name}`}
    </button>
  );
}

/** A port's name is its code's name and the same in both languages. */
export const placeName = (place: Place, pick: (name: Exclude<Place['name'], string>) => string): string =>
  typeof place.name === 'string' ? place.name : pick(place.name);

export function PlaceRef({ place }: { readonly place: Place }) {
  const { pick } = useText();
  return <button type="button" className={styles.ref} data-place={place.id}>{placeName(place, pick)}</button>;
}

export function MeetingRef({ meeting }: { readonly meeting: Meeting }) {
  const text = useText();
  return <a className={styles.ref} href={`#meeting-${meeting.id}`} data-meeting={meeting.id}>{meetingName(meeting, text)}</a>;
}
