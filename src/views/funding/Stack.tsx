import type { Across } from '../../charts/across';
import { useIndex } from '../linking-context';
import { stretchesOf, type Bar } from './bars';
import { keyOf } from './keys';
import type { FundingModel } from './model';
import type { Place, Span } from './place';
import { RecordMark } from './RecordMark';
import { stripes } from './Stripes';
import { LIGHTEST } from './tones';
import { isSupplementalRecord } from './words';
import styles from './funding.module.css';

interface StackProps {
  readonly bar: Bar;
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  readonly tones: ReadonlyMap<string, number>;
  readonly scope: string;
  readonly span: Span;
  /** Outlined: asked for, not given. */
  readonly isAsked: boolean;
}

const px = (value: number): number => Number(value.toFixed(1));
const LEAST_HEIGHT = 0.8;

/** Block on block from the axis up: grey by account, striped where a supplemental law paid. */
export function Stack({ bar, place, at, tones, scope, span, isAsked }: StackProps) {
  const index = useIndex();
  return stretchesOf(bar).map(({ record, from, to }) => {
    const key = keyOf(record);
    const isStriped = isSupplementalRecord(index, record);
    const tone = key === null ? 'whole' : (tones.get(key) ?? LIGHTEST);
    return (
      <RecordMark key={record.id} record={record} className={isAsked ? styles.asked : styles.block}>
        <rect
          data-tone={isStriped ? undefined : tone}
          data-supplemental={isStriped || undefined}
          x={at(span.from)}
          width={at(span.to - span.from)}
          y={px(place.y(to))}
          height={px(Math.max(LEAST_HEIGHT, place.y(from) - place.y(to)))}
          fill={isStriped ? stripes(scope) : undefined}
        />
      </RecordMark>
    );
  });
}
