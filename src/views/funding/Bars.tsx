import type { Across } from '../../charts/across';
import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useAnswer, useIndex } from '../linking-context';
import type { Bar } from './bars';
import { litOf, markYs, nudges, SIZE, valueAnchor, valueWords, valueY } from './labels';
import type { Column, FundingModel } from './model';
import { LEAST_WIDTH, PLOT, type Place, type Span } from './place';
import { RecordMark } from './RecordMark';
import { Stack } from './Stack';
import { barWords } from './words';
import styles from './funding.module.css';

interface BarsProps {
  readonly column: Column;
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  readonly tones: ReadonlyMap<string, number>;
  readonly scope: string;
}

/** One fiscal year: what its source gives, block on block; what a supplemental law gave, apart; what was asked for; every other figure. */
export function Bars({ column, model, place, at, tones, scope }: BarsProps) {
  const { year, bars, others, against, supplement } = column;
  const { t } = useText();
  const isOnly = bars.length === 0 && against !== null;
  const shown = isOnly ? [against] : bars;
  const span = place.bar(column);
  const { lines, dots } = markYs(column, place);
  const marks = [...lines, ...dots];
  const edge = supplement ? place.apart(column).to : span.to;
  const moved = nudges(dots);
  const stack = { model, place, at, tones, scope };
  return (
    <g role="presentation">
      {model.most > 0 && shown.length === 0 && others.length === 0 && (
        <g className={styles.gap} aria-hidden="true">
          {t.funding.noFigure.map((word, line) => <text key={word} x={at(place.x(year) + place.slot / 2)} y={PLOT - 20 + line * 12} textAnchor="middle">{word}</text>)}
        </g>
      )}
      {sideBySide(span, shown.length).map((own, number) => {
        const bar = shown[number];
        return bar && <Valued key={bar.blocks[0]?.id} {...stack} bar={bar} span={own} marks={marks} isAsked={isOnly || model.status === 'requested'} room={shown.length > 1 ? (span.to - span.from) / shown.length : place.slot} isCrowded={supplement !== null} />;
      })}
      {supplement && <Valued {...stack} bar={supplement} span={place.apart(column)} marks={marks} isAsked={false} room={place.slot} isCrowded={false} />}
      {against && !isOnly && <Against bar={against} place={place} at={at} span={span} />}
      {others.map((record, number) => {
        const y = dots[number] ?? 0;
        const x = 7 + (moved[number] ?? 0) * 9;
        return (
          <RecordMark key={record.id} record={record} className={styles.other}>
            <svg x={at(edge)} overflow="visible" role="presentation">
              <circle className={styles.hit} cx={x} cy={y} r="8" />
              <path d={`M${x},${(y - 4).toFixed(1)}l4,4l-4,4l-4,-4z`} />
            </svg>
          </RecordMark>
        );
      })}
    </g>
  );
}

/** Equal parts of a span, a hair apart. */
function sideBySide({ from, to }: Span, count: number): Span[] {
  const each = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ from: from + at * each, to: from + (at + 1) * each - (count > 1 ? 0.001 : 0) }));
}

interface ValuedProps extends Omit<BarsProps, 'column'> {
  readonly bar: Bar;
  readonly span: Span;
  readonly marks: readonly number[];
  readonly isAsked: boolean;
  /** Fraction of the width that the value may take. */
  readonly room: number;
  /** Another bar stands close by on the right. */
  readonly isCrowded: boolean;
}

/** A bar with its amount over it: the mark of the printed total, where a source prints one. */
function Valued({ bar, model, place, at, tones, scope, span, marks, isAsked, room, isCrowded }: ValuedProps) {
  const text = useText();
  const index = useIndex();
  const words = valueWords(index, litOf(bar, useAnswer()), text);
  const y = valueY(place.y(bar.amountUSD), marks);
  const { x, anchor } = valueAnchor(span, isCrowded);
  const value = labelWidth(words, SIZE, true) <= room * LEAST_WIDTH && <text className={styles.value} x={at(x)} y={y} textAnchor={anchor}>{words}</text>;
  return (
    <g className={styles.bar} role="presentation">
      {bar.total && (
        <RecordMark record={bar.total} className={styles.total} label={barWords(index, bar, text)}>
          {/* What can be pressed is the place of the value over the bar. */}
          <rect className={styles.hit} x={at(span.from)} width={at(span.to - span.from)} y={y - 14} height="18" />
        </RecordMark>
      )}
      <g className={styles.said} aria-hidden="true">{value}</g>
      <Stack bar={bar} model={model} place={place} at={at} tones={tones} scope={scope} span={span} isAsked={isAsked} />
    </g>
  );
}

/** What was asked for (or given) against a bar: a line across it, on the same scale. */
function Against({ bar, place, at, span }: { readonly bar: Bar; readonly place: Place; readonly at: Across; readonly span: Span }) {
  const text = useText();
  const index = useIndex();
  const record = bar.total ?? bar.blocks[0];
  if (!record) return null;
  const y = Number(place.y(bar.amountUSD).toFixed(1));
  const overhang = place.slot * 0.09;
  const line = { x1: at(span.from - overhang), x2: at(span.to + overhang), y1: y, y2: y };
  return (
    <RecordMark record={record} className={styles.against} label={barWords(index, bar, text)}>
      <line className={styles.hitLine} {...line} />
      <line className={styles.halo} {...line} />
      <line className={styles.asking} {...line} />
    </RecordMark>
  );
}
