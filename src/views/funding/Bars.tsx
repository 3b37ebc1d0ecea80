import type { Across } from '../../charts/across';
import { labelWidth } from '../../charts/label-width';
import { dollarsShort } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { stretchesOf, type Bar } from './bars';
import { SIZE, valueY } from './labels';
import type { Column, FundingModel } from './model';
import { LEAST_WIDTH, PLOT, type Place } from './place';
import { RecordMark } from './RecordMark';
import { stripes } from './Stripes';
import { keyOf, LIGHTEST } from './tones';
import { barWords, isSupplementalRecord } from './words';
import styles from './funding.module.css';

interface BarsProps {
  readonly column: Column;
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  readonly tones: ReadonlyMap<string, number>;
  readonly scope: string;
  readonly hasYears: boolean;
}

/** One fiscal year: what its source gives, block on block; what was asked for against it; every other figure beside it. */
export function Bars(props: BarsProps) {
  const { column: { year, bars, others, against }, place, at, hasYears } = props;
  const { t } = useText();
  const isOnly = bars.length === 0 && against !== null;
  const shown = isOnly ? [against] : bars;
  const middle = place.x(year) + place.slot / 2;
  const left = middle - place.bar / 2;
  const marks = [...(against && !isOnly ? [against.amountUSD] : []), ...others.map((row) => row.amountUSD)].map(place.y);
  const gap = shown.length > 1 ? 0.0015 : 0;
  const each = place.bar / Math.max(1, shown.length);
  return (
    <g role="presentation">
      <text className={styles.year} x={at(middle)} y={(hasYears ? PLOT : 0) + 16} textAnchor="middle" aria-hidden="true">{t.funding.shortYear(year)}</text>
      {hasYears && shown.length === 0 && others.length === 0 && (
        <g className={styles.gap} aria-hidden="true">
          {t.funding.noFigure.map((word, line) => <text key={word} x={at(middle)} y={PLOT - 20 + line * 12} textAnchor="middle">{word}</text>)}
        </g>
      )}
      {shown.map((bar, number) => <Stack key={bar.blocks[0]?.id} {...props} bar={bar} x={left + number * each} width={each - gap} marks={marks} isOnly={isOnly} room={shown.length > 1 ? each : place.slot} />)}
      {against && !isOnly && <Against bar={against} place={place} at={at} left={left} />}
      {others.map((record) => (
        <RecordMark key={record.id} record={record} className={styles.other}>
          <svg x={at(middle + place.bar / 2)} overflow="visible" role="presentation">
            <circle className={styles.hit} cx="6" cy={place.y(record.amountUSD)} r="8" />
            <path d={`M6,${(place.y(record.amountUSD) - 4).toFixed(1)}l4,4l-4,4l-4,-4z`} />
          </svg>
        </RecordMark>
      ))}
    </g>
  );
}

interface StackProps extends BarsProps {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly marks: readonly number[];
  /** Only asked for: nothing is recorded as given. */
  readonly isOnly: boolean;
  /** Fraction of the width that the value may take. */
  readonly room: number;
}

function Stack({ bar, model, place, at, tones, scope, x, width, marks, isOnly, room }: StackProps) {
  const text = useText();
  const index = useIndex();
  const { t, lang } = text;
  const label = dollarsShort(bar.amountUSD, lang);
  const top = place.y(bar.amountUSD);
  const hasRoom = labelWidth(label, SIZE, true) <= room * LEAST_WIDTH;
  const value = hasRoom && <text className={styles.value} x={at(x + width / 2)} y={valueY(top, marks)} textAnchor="middle">{label}</text>;
  const isRequested = isOnly || model.status === 'requested';
  const blocks = stacked(bar, place);
  return (
    <>
      {bar.total && (
        <RecordMark record={bar.total} className={styles.total} label={barWords(index, bar, text)}>
          {/* What can be pressed is the value over the bar. */}
          <rect className={styles.hit} x={at(x)} width={at(width)} y={valueY(top, marks) - 14} height="18" />
          {value}
        </RecordMark>
      )}
      {!bar.total && <g className={styles.total} aria-hidden="true">{value}</g>}
      {isOnly && model.againstStatus && (
        <g className={styles.gap} aria-hidden="true"><text x={at(x + width / 2)} y={valueY(top, marks) - 14} textAnchor="middle">{t.funding.only(t.common.status[model.againstStatus])}</text></g>
      )}
      {blocks.map(({ record, y, height }) => {
        const key = keyOf(record);
        const tone = key === null ? 'whole' : (tones.get(key) ?? LIGHTEST);
        const isStriped = isSupplementalRecord(index, record);
        return (
          <RecordMark key={record.id} record={record} className={isRequested ? styles.asked : styles.block}>
            <rect data-tone={isStriped ? undefined : tone} data-supplemental={isStriped || undefined} x={at(x)} width={at(width)} y={y} height={height} fill={isStriped ? stripes(scope) : undefined} />
          </RecordMark>
        );
      })}
    </>
  );
}

/** Block on block from the axis up, in px. */
const stacked = (bar: Bar, place: Place) =>
  stretchesOf(bar).map(({ record, from, to }) => ({ record, y: Number(place.y(to).toFixed(1)), height: Number(Math.max(0.8, place.y(from) - place.y(to)).toFixed(1)) }));

/** What was asked for (or given) against a bar: a line across it, on the same scale. */
function Against({ bar, place, at, left }: { readonly bar: Bar; readonly place: Place; readonly at: Across; readonly left: number }) {
  const text = useText();
  const index = useIndex();
  const record = bar.total ?? bar.blocks[0];
  if (!record) return null;
  const y = Number(place.y(bar.amountUSD).toFixed(1));
  const overhang = place.bar * 0.16;
  const [x1, x2] = [at(left - overhang), at(left + place.bar + overhang)];
  return (
    <RecordMark record={record} className={styles.against} label={barWords(index, bar, text)}>
      <line className={styles.hitLine} x1={x1} x2={x2} y1={y} y2={y} />
      <line className={styles.halo} x1={x1} x2={x2} y1={y} y2={y} />
      <line className={styles.asking} x1={x1} x2={x2} y1={y} y2={y} />
    </RecordMark>
  );
}
