import { lazy } from 'react';
import { useText } from '../../../text/text';
import { useOwnBriefings } from '../../../frame/briefings/own';
import { NoPage } from '../../NoPage';
import styles from './mine.module.css';

/** Fetched like a page: shared with this one, its styles would leave the page that is printed with them. */
const Presented = lazy(async () => ({ default: (await import('../DeckPage')).Presented }));

/** A briefing of the reader's own, given like any other. */
export function OwnDeck({ id }: { readonly id: string }) {
  const { t } = useText();
  const { briefings } = useOwnBriefings();
  if (briefings === null) return <p className={styles.waiting} role="status">{t.frame.loading}</p>;
  const own = briefings.find((each) => each.id === id);
  return own ? <Presented briefing={own.briefing} home="#list" prefix={`#own/${id}/`} /> : <NoPage />;
}
