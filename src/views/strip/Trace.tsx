import { pathOf, runsOf } from '../../charts/gapped-line';
import { alongYears, fromZero, yearsToName } from '../../charts/year-axis';
import { across } from '../../charts/across';
import { useText } from '../../text/text';
import { useShow } from '../params-context';
import { measureWords } from '../counted-words';
import type { StripModel } from './model';
import styles from './strip.module.css';

const HEIGHT = 72;
const UNITS = 100;
/** Years that a key leads on by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity };

interface TraceProps {
  readonly model: StripModel;
  readonly year: number;
  /** The place under the pointer or in focus; null for all ports together. */
  readonly placeId: string | null;
}

interface Traced {
  readonly who: string;
  readonly what: string;
  readonly points: readonly (readonly [year: number, value: number])[];
  readonly breaks: ReadonlySet<number>;
}

/** The years of the place in hand. A year without a figure leaves the line open; where the count changes it breaks off. */
export function Trace({ model, year, placeId }: TraceProps) {
  const text = useText();
  const show = useShow();
  const words = text.t.strip;
  const { who, what, points, breaks } = tracedOf(model, placeId, text);
  const span = { from: points[0]?.[0] ?? model.years.from, to: points.at(-1)?.[0] ?? model.years.to };
  const { top, ticks } = fromZero(Math.max(0, ...points.map(([, value]) => value)));
  const showYear = (wanted: number) => show({ year: String(Math.min(span.to, Math.max(span.from, wanted))) });
  const at = across(undefined);
  const y = (value: number) => HEIGHT - (HEIGHT * value) / top;
  const x = (each: number) => alongYears(each + 0.5, span);
  const runs = runsOf(points.map(([each, value]) => ({ year: each, value })), breaks);
  const now = points.find(([each]) => each === year);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div className={styles.trace}>
      <p className={styles.traceHead} aria-live="polite"><b>{who}</b> {what}{now && <>: <b>{words.number(now[1])}</b> {year}</>}</p>
      <svg
        width="100%"
        height={HEIGHT + 20}
        className={styles.traceChart}
        role="slider"
        tabIndex={0}
        aria-label={first && last ? words.trace.said(who, what, first[0], first[1], last[0], last[1]) : words.noFigure(what, String(year))}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={Math.min(span.to, Math.max(span.from, year))}
        aria-valuetext={now ? `${year}: ${words.number(now[1])} ${what}` : words.noFigure(what, String(year))}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          showYear(Math.floor(span.from + ((event.clientX - box.left) / box.width) * (span.to + 1 - span.from)));
        }}
        onKeyDown={(event) => {
          const by = STEPS[event.key];
          if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          showYear(year + by);
        }}
      >
        <rect className={styles.hit} width="100%" height={HEIGHT + 20} />
        <g className={styles.scale} aria-hidden="true">
          {ticks.slice(1).map((tick) => <g key={tick}><line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} /><text x="100%" dx="4" y={y(tick) + 4}>{words.short(tick)}</text></g>)}
          <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} data-zero="" />
          {yearsToName(span).map((each) => <text key={each} x={at(x(each))} y={HEIGHT + 16} textAnchor="middle">{each}</text>)}
        </g>
        <line className={styles.nowLine} x1={at(x(year))} x2={at(x(year))} y1="0" y2={HEIGHT} />
        <svg width="100%" height={HEIGHT} viewBox={`0 0 ${UNITS} ${HEIGHT}`} preserveAspectRatio="none" overflow="visible">
          <path className={styles.traceLine} d={pathOf(runs.map((run) => run.map(({ year: each, value }) => [UNITS * x(each), y(value)] as const)))} />
        </svg>
        {now && <circle className={styles.nowDot} cx={at(x(year))} cy={y(now[1])} r="4" />}
      </svg>
    </div>
  );
}

function tracedOf(model: StripModel, placeId: string | null, text: ReturnType<typeof useText>): Traced {
  const { measure, family } = model;
  const words = text.t.strip;
  const figure = placeId === null ? undefined : family.figures.get(placeId);
  if (figure) return { who: words.sector(text.pick(figure.sector.name)), what: words.family(family.id), points: figure.points, breaks: new Set(figure.breaks.keys()) };
  const portId = placeId === null ? undefined : (model.crossings.find(({ id }) => id === placeId)?.portId ?? placeId);
  const port = model.ports.find(({ id }) => id === portId);
  const what = measureWords(measure, text);
  if (port) {
    const column = measure.columns.get(port.id);
    return { who: port.name, what, points: column?.points ?? [], breaks: new Set(column?.breaks.keys()) };
  }
  const years = Array.from({ length: measure.to - measure.from + 1 }, (_, index) => measure.from + index);
  const points = years.flatMap((year) => {
    const total = measure.totalIn(year);
    return total === null ? [] : [[year, total] as const];
  });
  return { who: words.trace.all, what, points, breaks: new Set((measure.row.breaks ?? []).map(({ year }) => year)) };
}
