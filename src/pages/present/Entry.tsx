import type { Briefing } from '../../dataset/schema';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import styles from './present.module.css';

interface EntryProps {
  readonly briefing: Briefing;
  readonly path: string;
}

/** A briefing in a list. */
export function Entry({ briefing: { title, summary, minutes, slides }, path }: EntryProps) {
  const { t, pick } = useText();
  const { href } = useSite();
  return (
    <li>
      <h2><a href={href(path)}>{pick(title)}</a></h2>
      <p>{pick(summary)}</p>
      <p className={styles.size}>{t.present.slides(slides.length)} · {t.present.minutes(minutes)}</p>
    </li>
  );
}
