import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { Mark } from '../Mark';
import { useCounts } from '../useCounts';
import type { TiedAgency } from './model';
import { HEAD_SIZE, LEAN } from './place';
import { agencyWords, tiesThat } from './words';
import styles from './matrix.module.css';

interface ColumnHeadProps {
  readonly tied: TiedAgency;
  readonly x: string;
  /** The foot of the head, just above the first row. */
  readonly y: number;
  readonly column: number;
  /** Heads lean towards the themes, so that none leaves the figure: a U.S. one starts at its column, a Mexican one ends at it. */
  readonly leans: 'right' | 'left';
}

/** An agency's abbreviation over its column; the full name is spoken and shown on focus. */
export function ColumnHead({ tied, x, y, column, leans }: ColumnHeadProps) {
  const text = useText();
  const counts = useCounts();
  const abbr = text.pick(tied.agency.abbr);
  const length = labelWidth(abbr, HEAD_SIZE) * 1.06 + 12;
  const isRight = leans === 'right';
  return (
    <Mark kind="agencies" markId={tied.agency.id} picks={['agency', tied.agency.id]} label={agencyWords(tied, counts, text)} className={styles.head} data-agency={tied.agency.id} data-value={tiesThat(counts, tied)} data-column={column}>
      {/* A drawing of its own, because only its x takes a percentage. */}
      <svg x={x} y={y} overflow="visible" role="presentation">
        <g transform={`rotate(${isRight ? -LEAN : LEAN})`}>
          <rect className={styles.hitHead} x={isRight ? -5 : 5 - length} y="-7.5" width={length} height="15" rx="2" />
          <text y="3.9" textAnchor={isRight ? 'start' : 'end'}>{abbr}</text>
        </g>
      </svg>
    </Mark>
  );
}
