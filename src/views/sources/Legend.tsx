import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import type { Segment } from './bar';
import { STRANDS } from './strands';
import styles from './sources.module.css';

/** What the greys of a bar mean. The words under each bar say the same, so nothing hangs on telling greys apart. */
export function Legend() {
  const { t } = useText();
  const { isFiltering } = useAnswer();
  return (
    <ul className={`${styles.legend} ${styles.strands}`} aria-label={t.sources.legend}>
      {STRANDS.map((strand) => (
        <li key={strand}><Swatch strand={strand} /> {t.sources.strands[strand]}</li>
      ))}
      {isFiltering && <li><Swatch strand="ghost" /> {t.sources.ghost}</li>}
    </ul>
  );
}

const Swatch = ({ strand }: { readonly strand: Segment['strand'] }) => (
  <svg width="22" height="12" aria-hidden="true"><rect data-strand={strand} width="22" height="12" /></svg>
);
