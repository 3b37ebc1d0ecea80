import { useText } from '../../text/text';
import { useMark } from '../useMark';
import { useCounts } from '../useCounts';
import type { ThemeRow, TiedAgency } from './model';
import { TieMark } from './TieMark';
import { agencyWords, tiesThat } from './words';
import styles from './matrix.module.css';

export const HEIGHT = 24;

interface AgencyRowProps {
  readonly tied: TiedAgency;
  readonly rows: readonly ThemeRow[];
  /** Place across of a theme's column, as an SVG length. */
  readonly x: (column: number) => string;
  readonly scope: string;
}

/**
 * An agency of the narrow form: its name in full, and its ties in the columns of their themes. On a phone an agency of one
 * theme takes one line: the number of the theme and its mark beside the name.
 */
export function AgencyRow({ tied, rows, x, scope }: AgencyRowProps) {
  const text = useText();
  const counts = useCounts();
  const { agency, ties } = tied;
  const ref = useMark<HTMLDivElement>('agencies', agency.id, ['agency', agency.id]);
  const name = text.pick(agency.name);
  const abbr = text.pick(agency.abbr);
  const columnOf = (themeId: string) => rows.findIndex(({ theme }) => theme.id === themeId);
  return (
    <div className={styles.agencyRow} data-row={agency.id} data-single={ties.length === 1 || undefined}>
      <div ref={ref} className={styles.agencyName} data-agency={agency.id} data-value={tiesThat(counts, tied)} data-column={-1} role="option" tabIndex={-1} aria-selected={false} aria-label={agencyWords(tied, counts, text)}>
        <b>{abbr}</b> {name !== abbr && name}
      </div>
      <svg className={styles.cells} width="100%" height={HEIGHT} role="presentation">
        <use href={`#${scope}-ground`} className={styles.line} />
        {ties.length === 1 && ties.map((tie) => <text key={tie.theme.id} className={styles.only} x="22" y={HEIGHT / 2 + 4} textAnchor="end" aria-hidden="true">{rows[columnOf(tie.theme.id)]?.number}</text>)}
        {ties.map((tie) => {
          const column = columnOf(tie.theme.id);
          return <TieMark key={tie.theme.id} tie={tie} x={x(column)} y={HEIGHT / 2} column={column} scope={scope} />;
        })}
      </svg>
    </div>
  );
}
