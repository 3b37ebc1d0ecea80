import { useText } from '../../text/text';
import { useCounts } from '../useCounts';
import { useMark } from '../useMark';
import { leadsOf, type Country, type ThemeRow } from './model';
import { themeWords, tiesThat } from './words';
import styles from './matrix.module.css';

/** A theme with its number, for the narrow form's key. */
export function ThemeKey({ row }: { readonly row: ThemeRow }) {
  const text = useText();
  const counts = useCounts();
  const { theme } = row;
  const ref = useMark<HTMLDivElement>('themes', theme.id, ['theme', theme.id]);
  return (
    <div className={styles.keyLine}>
      <div ref={ref} className={styles.keyEntry} data-row={`key ${theme.id}`} data-kind={theme.kind} data-hue={row.hue} data-theme={theme.id} data-value={tiesThat(counts, row)} role="option" tabIndex={-1} aria-selected={false} aria-label={themeWords(row, row.number, counts, text)}>
        <span className={styles.number}>{row.number}</span> <span>{text.pick(theme.label)}</span>
      </div>
      {/* The name beside says the counts in words. */}
      <span className={styles.tally} aria-hidden="true"><Leads row={row} country="US" /> · <Leads row={row} country="MX" /></span>
    </div>
  );
}

interface NumberHeadProps {
  readonly row: ThemeRow;
  readonly column: number;
}

/** A theme's number over its column. */
export function NumberHead({ row, column }: NumberHeadProps) {
  const text = useText();
  const counts = useCounts();
  const { theme } = row;
  const ref = useMark<HTMLDivElement>('themes', theme.id, ['theme', theme.id]);
  return (
    <div ref={ref} className={styles.numberHead} data-kind={theme.kind} data-hue={row.hue} data-theme={theme.id} data-value={tiesThat(counts, row)} data-column={column} role="option" tabIndex={-1} aria-selected={false} aria-label={themeWords(row, row.number, counts, text)}>
      <span>{row.number}</span>
    </div>
  );
}

/** How many agencies of a country lead the theme, by the grounds that count; nought stands out. */
function Leads({ row, country }: { readonly row: ThemeRow; readonly country: Country }) {
  const counts = useCounts();
  const leads = leadsOf(row, country, counts);
  return leads === 0 ? <b>{leads}</b> : leads;
}
