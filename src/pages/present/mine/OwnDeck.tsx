import { useText } from '../../../text/text';
import { useOwnBriefings } from '../../../frame/briefings/own';
import { NoPage } from '../../NoPage';
import { Presented } from '../DeckPage';
import styles from './mine.module.css';

/** A briefing of the reader's own, given like any other. */
export function OwnDeck({ id }: { readonly id: string }) {
  const { t } = useText();
  const { briefings } = useOwnBriefings();
  if (briefings === null) return <p className={styles.waiting} role="status">{t.frame.loading}</p>;
  const own = briefings.find((each) => each.id === id);
  return own ? <Presented briefing={own.briefing} home="#list" prefix={`#own/${id}/`} /> : <NoPage />;
}
