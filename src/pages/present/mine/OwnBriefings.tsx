import { useText } from '../../../text/text';
import { useOwnBriefings } from '../../../frame/briefings/own';
import { Entry } from '../Entry';
import styles from '../present.module.css';

/** Briefings that the reader made, to be given. */
export function OwnBriefings() {
  const { t } = useText();
  const { briefings } = useOwnBriefings();
  if (!briefings || briefings.length === 0) return null;
  return <ul className={styles.list} aria-label={t.present.mine.title}>{briefings.map(({ id, briefing }) => <Entry key={id} briefing={briefing} path={`present/mine/#own/${id}/1`} />)}</ul>;
}
