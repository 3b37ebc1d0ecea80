import type { Across } from '../../charts/across';
import { useText } from '../../text/text';
import type { Placed, PlacedProgram } from './bands';
import type { LawMark } from './model';
import { PITCH } from './place';
import { TimeMark } from './TimeMark';
import { lawName } from './law-number';
import { lawWords, programWords } from './words';
import styles from './timeline.module.css';

/** Px of a law's number at the least, for what can be pressed. */
const LAW_HIT = 52;
const TICK = { width: 4, height: 14 };
const BAR = 18;

/** A law: an upright stroke on its day, a block over the month or year that alone is known, its number beside it. */
export function LawTick({ placed: { thing, x, length, y }, at }: { readonly placed: Placed<LawMark>; readonly at: Across }) {
  const text = useText();
  const { law, ties, span } = thing;
  const isYear = span.to - span.from > 0.1;
  return (
    <TimeMark
      thing={thing}
      label={lawWords(thing, text)}
      className={styles.law}
      data-theme={ties.length > 0 ? [...new Set(ties.map(({ themeId }) => themeId))].join(' ') : undefined}
      data-law={law.id}
      data-source={law.sourceId}
      data-year={law.date.slice(0, 4)}
    >
      {isYear && <rect className={styles.lawSpan} x={at(x - length / 2)} y={y - TICK.height / 2} width={at(length)} height={TICK.height} />}
      <svg x={at(isYear ? x + length / 2 : x)} y={y} overflow="visible" role="presentation">
        <rect className={styles.hit} x={-PITCH / 2} y={-PITCH / 2} width={PITCH / 2 + LAW_HIT} height={PITCH} />
        {!isYear && <rect className={length > 0 ? styles.lawSpan : styles.lawDay} x={length > 0 ? -TICK.width : -TICK.width / 2} y={-TICK.height / 2} width={length > 0 ? 2 * TICK.width : TICK.width} height={TICK.height} />}
        <text className={styles.lawNumber} paintOrder="stroke" x="8" y="3.9" data-label="">{lawName(law, text.lang)}</text>
      </svg>
    </TimeMark>
  );
}

/** A program: a bar over the years that a record of its money was found for, open where there is none; its name stands in it. */
export function ProgramBar({ placed: { thing, pieces, y, x, length, name }, at }: { readonly placed: PlacedProgram; readonly at: Across }) {
  const text = useText();
  const { program, hue } = thing;
  return (
    <TimeMark
      thing={thing}
      label={programWords(thing, text)}
      className={styles.program}
      data-hue={hue}
      data-theme={program.themeIds.join(' ')}
      data-program={program.id}
      data-source={program.sourceId}
      data-basis={program.themeBasis}
    >
      <rect className={styles.hit} x={at(x - length / 2)} y={y - PITCH / 2} width={at(length)} height={PITCH} />
      {pieces.map((piece) => <rect key={piece.x} className={styles.programBar} x={at(piece.x)} y={y - BAR / 2} width={at(piece.length)} height={BAR} />)}
      <svg x={at(name === 'after' ? x + length / 2 : x - length / 2)} y={y} overflow="visible" role="presentation">
        <text className={styles.programName} paintOrder="stroke" x={name === 'before' ? -7 : 7} y="4" textAnchor={name === 'before' ? 'end' : 'start'} data-outside={name !== 'in' || undefined} data-label="">{text.pick(program.name)}</text>
      </svg>
    </TimeMark>
  );
}
