import type { Across } from '../../charts/across';
import { useText } from '../../text/text';
import type { Placed } from './bands';
import { OutcomeGlyph } from './Glyphs';
import type { PromiseMark } from './model';
import { PITCH } from './place';
import { TimeMark } from './TimeMark';
import { promiseWords } from './words';
import styles from './timeline.module.css';

interface PromiseDotProps {
  readonly placed: Placed<PromiseMark>;
  readonly at: Across;
  readonly edge: string;
  /** Px from the figure's left edge, where its meeting has no date. */
  readonly parked: number | null;
  readonly scope: string;
}

/** A promise under the meeting that made it. It stands for its theme: pressing it picks that. */
export function PromiseDot({ placed: { thing, x, y }, at, edge, parked, scope }: PromiseDotProps) {
  const text = useText();
  const { commitment, theme, hue } = thing;
  return (
    <TimeMark
      thing={thing}
      label={promiseWords(thing, text)}
      className={styles.promise}
      data-hue={hue}
      data-theme={theme.id}
      data-meeting={commitment.meetingId ?? undefined}
      data-source={commitment.sourceId}
      data-year={commitment.date.slice(0, 4)}
      data-commitment={commitment.id}
      data-outcome={commitment.status}
      data-basis={commitment.statusBasis}
    >
      <svg x={parked === null ? at(x) : edge} y={y} overflow="visible" role="presentation">
        <g transform={parked === null ? undefined : `translate(${parked} 0)`}>
          <circle className={styles.hit} r={PITCH / 2} />
          <OutcomeGlyph outcome={commitment.status} basis={commitment.statusBasis} hue={hue} scope={scope} />
        </g>
      </svg>
    </TimeMark>
  );
}
