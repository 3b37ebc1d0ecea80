import type { Across } from '../../charts/across';
import { labelLines } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useCounts } from '../useCounts';
import { Mark } from '../Mark';
import { leadsOf, type Country, type ThemeRow } from './model';
import { ROW, type Place } from './place';
import { themeWords, tiesThat } from './words';
import styles from './matrix.module.css';

const EDGE = 4;
const LINE = 13;

interface ThemeHeadProps {
  readonly row: ThemeRow;
  readonly y: number;
  readonly place: Place;
  readonly at: Across;
  readonly column: number;
}

/** A theme between its two countries: its name, and on either side how many agencies lead it. */
export function ThemeHead({ row, y, place, at, column }: ThemeHeadProps) {
  const text = useText();
  const counts = useCounts();
  const { theme, hue } = row;
  const { from, to } = place.block;
  const lines = labelLines(text.pick(theme.short), 12.5, place.nameWidth, theme.kind === 'priority');
  const top = y - ROW / 2 + 1;
  const height = ROW - 2;
  return (
    <>
      <Mark kind="themes" markId={theme.id} picks={['theme', theme.id]} label={themeWords(row, text.pick(theme.short), counts, text)} className={styles[theme.kind]} data-hue={hue} data-theme={theme.id} data-value={tiesThat(counts, row)} data-column={column}>
        <rect className={styles.block} x={at(from)} y={top} width={at(to - from)} height={height} />
        {theme.kind === 'issue' && <rect className={styles.edge} x={at(from)} y={top} width={EDGE} height={height} />}
        {theme.kind === 'issue' && <svg x={at(to)} y={top} overflow="visible" role="presentation"><rect className={styles.edge} x={-EDGE} width={EDGE} height={height} /></svg>}
        <text textAnchor="middle">
          {/* The space parts the lines for whoever reads them as one. */}
          {lines.map((line, number) => <tspan key={line} x={at((from + to) / 2)} y={y + 4.4 + (number - (lines.length - 1) / 2) * LINE}>{line} </tspan>)}
        </text>
      </Mark>
      {/* The name above says the counts in words; beside it, so that it is named by what it shows. */}
      <g className={styles.leads} data-kind={theme.kind} data-hue={hue} aria-hidden="true">
        <svg x={at(from)} y={y + 4.2} overflow="visible"><Leads row={row} country="US" x={14} /></svg>
        <svg x={at(to)} y={y + 4.2} overflow="visible"><Leads row={row} country="MX" x={-14} /></svg>
      </g>
    </>
  );
}

/** How many agencies of a country lead the theme, by the grounds that count; nought stands out. */
function Leads({ row, country, x }: { readonly row: ThemeRow; readonly country: Country; readonly x: number }) {
  const counts = useCounts();
  const leads = leadsOf(row, country, counts);
  return <text data-unled={leads === 0 || undefined} x={x} textAnchor="middle">{leads}</text>;
}
