import { memo, type MouseEvent } from 'react';
import { pathOf, runsOf } from '../../charts/gapped-line';
import { spoken } from '../../charts/spoken';
import { useWalk } from '../../charts/useWalk';
import type { Column, Measure } from '../../model/traffic';
import { count, percent } from '../../text/format';
import { useText } from '../../text/text';
import { Subheading } from '../../ui/Subheading';
import { breakWords, countWords, measureWords } from '../counted-words';
import { MarkItem } from '../MarkItem';
import { useShow } from '../params-context';
import { useIsLive } from '../useIsLive';
import styles from './border.module.css';

const WIDTH = 84;
const HEIGHT = 24;

interface RankedProps {
  readonly measure: Measure;
  readonly year: number;
  /** How many ports there are. */
  readonly ports: number;
}

/**
 * Every port that counts the measure in the year, the busiest first, each with its years: pick a port, or press on one
 * of its years. Printed as names and counts alone.
 */
export const Ranked = memo(function Ranked({ measure, year, ports }: RankedProps) {
  const text = useText();
  const words = text.t.border.ranked;
  const ranked = measure.ranked(year);
  const total = measure.totalIn(year) ?? 0;
  const what = measureWords(measure, text);
  const walk = useWalk();
  const isLive = useIsLive();
  return (
    <section className={styles.ranked}>
      <Subheading className={styles.rankedTitle}>{ranked.length > 0 ? words.title(what, year) : words.none(what, year)}</Subheading>
      <div className={styles.rankedList} {...(isLive && { ...walk, 'aria-label': words.title(what, year) })}>
        {ranked.map((column, index) => {
          const value = column.valueIn(year) ?? 0;
          const { port } = column;
          if (!isLive) return <div key={port.id} className={styles.rankedItem}><span>{port.name}</span> <span className={styles.rankedValue}>{count(value)}</span></div>;
          const share = percent(value / total);
          return (
            <MarkItem
              key={port.id}
              kind="places"
              markId={port.id}
              picks={['place', port.id]}
              label={spoken(port.name, ...countWords(measure, column, year, text), words.share(share), words.rank(index + 1, ranked.length), breakWords(column.breaks, year, text))}
              className={styles.rankedItem}
              data-place={port.id}
              data-mile={port.borderMile}
              data-value={value}
              data-year={year}
              data-source={measure.row.sourceId}
              data-odd={column.oddityIn(year) ? '' : undefined}
            >
              <span className={styles.rankedName}>{port.name}</span>{' '}
              <span className={styles.rankedValue}>{count(value)}</span>
              <Spark measure={measure} column={column} year={year} />
            </MarkItem>
          );
        })}
      </div>
      <p className={styles.rankedRest}>{words.rest(ports - ranked.length)}</p>
    </section>
  );
});

/** A port's years, each on its own scale. */
function Spark({ measure, column, year }: { readonly measure: Measure; readonly column: Column; readonly year: number }) {
  const show = useShow();
  const { from, to } = measure;
  const step = WIDTH / (to - from + 1);
  const top = Math.max(...column.points.map(([, value]) => value));
  const x = (each: number) => (each - from + 0.5) * step;
  const y = (value: number) => HEIGHT - 2 - ((HEIGHT - 4) * value) / top;
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    event.stopPropagation();
    const box = event.currentTarget.getBoundingClientRect();
    show({ year: String(Math.min(to, Math.max(from, Math.floor(from + ((event.clientX - box.left) / box.width) * (to - from + 1))))) });
  };
  const runs = runsOf(column.points.map(([each, value]) => ({ year: each, value })), new Set(column.breaks.keys()));
  const now = column.valueIn(year);
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} onClick={pick} aria-hidden="true">
      <rect className={styles.hit} width={WIDTH} height={HEIGHT} />
      <path className={styles.sparkLine} d={pathOf(runs.map((run) => run.map(({ year: each, value }) => [x(each), y(value)] as const)))} />
      {column.points.filter(([each]) => column.oddityIn(each)).map(([each, value]) => <circle key={each} className={styles.sparkOdd} cx={x(each)} cy={y(value)} r="1.8" />)}
      {now !== null && <circle className={styles.nowDot} cx={x(year)} cy={y(now)} r="3" />}
    </svg>
  );
}
