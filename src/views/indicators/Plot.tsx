import { across } from '../../charts/across';
import { pathOf, runsOf } from '../../charts/gapped-line';
import { labelLines, labelWidth } from '../../charts/label-width';
import { alongYears, yearsToName, type Span } from '../../charts/year-axis';
import type { Range } from '../../selection/selection';
import { useText, type Text } from '../../text/text';
import { Mark } from '../Mark';
import type { IndicatorsModel, Measured, Point } from './model';
import { pointsIn, type Panel } from './panels';
import { breakWords, periodWords, pointWords, valueWords } from './words';
import styles from './indicators.module.css';

/** Px: height of the plot, and what stands above it (the flag of the meeting) and below it (the years). */
export const PLOT = 116;
export const ABOVE = 22;
export const BELOW = 22;
/** Px at either side of the plot, for the numbers of the scale and for the value that a line ends with. */
export const LEFT = 50;
export const RIGHT = 74;

const UNITS = 100;
/** What an index counts its base year as. */
const BASE = 100;
/** Px between the middles of two labels that end lines. */
const LEAST_APART = 27;

interface PlotProps {
  readonly model: IndicatorsModel;
  readonly panel: Panel;
  readonly span: Span;
  /** The years that are picked; what lies outside them pales. */
  readonly years: Range | null;
  /** Px of the plot itself in a picture; undefined where it fills the width it is given. */
  readonly width: number | undefined;
}

/** The inside of a panel: scale, years, the meeting, a line with its gaps open, every point a mark. Its origin is the plot's upper left. */
export function Plot({ model, panel, span, years, width }: PlotProps) {
  const { t } = useText();
  const { series, second, top, ticks } = panel;
  const at = across(width);
  const x = (moment: number) => at(alongYears(moment, span));
  const y = (value: number) => Number((PLOT * (1 - value / top)).toFixed(1));
  const lines = [...(second ? [{ of: second, isSecond: true }] : []), { of: series, isSecond: false }].map((line) => ({ ...line, points: pointsIn(line.of, span) }));
  return (
    <>
      <g className={styles.scale} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1="0" x2={at(1)} y1={y(tick)} y2={y(tick)} data-zero={tick === 0 ? '' : undefined} />
            <text x="-6" y={y(tick) + 4} textAnchor="end">{t.indicators.tick(tick)}</text>
          </g>
        ))}
        {model.isIndexed && top > BASE && <line x1="0" x2={at(1)} y1={y(BASE)} y2={y(BASE)} data-zero="" />}
        {yearsToName(span).map((year) => <text key={year} x={x(year + 0.5)} y={PLOT + 16} textAnchor="middle">{t.indicators.yearAxis(year)}</text>)}
      </g>
      <Meeting model={model} series={series} span={span} width={width} />
      {lines.map(({ of, isSecond, points }) => <Line key={of.id} series={of} isSecond={isSecond} points={points} span={span} y={y} width={width} />)}
      {lines.toReversed().map(({ of, isSecond, points }) => points.map((point) => (
        <PointMark key={`${of.id}${point.year}`} model={model} series={of} point={point} isSecond={isSecond} x={x} y={y} step={at(1 / (span.to + 1 - span.from))} left={x(Math.floor(point.at))} />
      )))}
      {[...series.breaks.keys()].filter((year) => year > (lines.at(-1)?.points[0]?.year ?? Infinity) && year <= span.to).map((year) => <BreakMark key={year} series={series} year={year} x={x(year - (series.indicator.period === 'FY' ? 0.25 : 0))} />)}
      {years && (
        <g className={styles.veil} aria-hidden="true">
          {years.from > span.from && <rect y="-2" width={x(Math.min(years.from, span.to + 1))} height={PLOT + 2} />}
          {years.to < span.to && <rect x={x(Math.max(years.to + 1, span.from))} y="-2" width={at(alongYears(span.to + 1, span) - alongYears(Math.max(years.to + 1, span.from), span))} height={PLOT + 2} />}
        </g>
      )}
      <Ends model={model} lines={lines} span={span} x={x} y={y} />
    </>
  );
}

interface MeetingProps {
  readonly model: IndicatorsModel;
  readonly series: Measured;
  readonly span: Span;
  readonly width: number | undefined;
}

/** The day of the meeting across the plot, with the figure of its year on top, where no line comes. */
function Meeting({ model, series, span, width }: MeetingProps) {
  const text = useText();
  const { meeting } = model;
  const along = alongYears(meeting.at, span);
  const at = across(width)(along);
  const point = series.points.find(({ year }) => year === meeting.year);
  const isRight = along < 0.62;
  const value = point && !Number.isNaN(point.value) ? valueWords(model, point.value) : null;
  return (
    <g className={styles.meeting} data-meeting={meeting.id} aria-hidden="true">
      <line x1={at} x2={at} y1={-ABOVE + 4} y2={PLOT} />
      <text x={at} dx={isRight ? 6 : -6} y={-ABOVE + 14} textAnchor={isRight ? 'start' : 'end'}>
        {value === null ? !point && <tspan>{text.t.indicators.noFigure(meeting.year)}</tspan> : <><tspan className={styles.value}>{value}</tspan> <tspan>{periodWords(series, meeting.year, text)}</tspan></>}
      </text>
    </g>
  );
}

interface LineProps {
  readonly series: Measured;
  readonly isSecond: boolean;
  readonly points: readonly Point[];
  readonly span: Span;
  readonly y: (value: number) => number;
  readonly width: number | undefined;
}

/** The runs of a series. SVG paths know no percentages: on the page the line is stretched across, its weight kept (see .line). */
function Line({ series, isSecond, points, span, y, width }: LineProps) {
  const runs = runsOf(points, new Set(series.breaks.keys()));
  const path = pathOf(runs.map((run) => run.map(({ at, value }) => [(width ?? UNITS) * alongYears(at, span), y(value)] as const)));
  if (!path) return null;
  const line = <path className={isSecond ? styles.secondLine : styles.line} d={path} />;
  if (width !== undefined) return line;
  return <svg width="100%" height={PLOT} viewBox={`0 0 ${UNITS} ${PLOT}`} preserveAspectRatio="none" overflow="visible" role="presentation">{line}</svg>;
}

interface PointMarkProps {
  readonly model: IndicatorsModel;
  readonly series: Measured;
  readonly point: Point;
  readonly isSecond: boolean;
  readonly x: (moment: number) => string;
  readonly y: (value: number) => number;
  /** Width of a year, and where this one begins. */
  readonly step: string;
  readonly left: string;
}

/** One year. The whole height of the year answers the pointer; a second series answers at its points, so that both can be reached. */
function PointMark({ model, series, point, isSecond, x, y, step, left }: PointMarkProps) {
  const text = useText();
  const { indicator } = series;
  const isOdd = point.suspects.length > 0 || point.months !== null;
  const radius = point.year === model.meeting.year ? (isSecond ? 3 : 4) : isOdd ? 2.6 : isSecond ? 1.7 : 2;
  return (
    <Mark
      kind="indicators"
      markId={series.id}
      label={pointWords(model, series, point, text)}
      className={styles.point}
      data-column={point.year}
      data-indicator={series.id}
      data-year={point.year}
      data-value={point.value}
      data-theme={indicator.themeIds.join(' ') || undefined}
      data-place={series.placeId ?? undefined}
      data-source={indicator.sourceId}
    >
      {isSecond ? <circle className={styles.hit} cx={x(point.at)} cy={y(point.value)} r="8" /> : <rect className={styles.hit} x={left} width={step} height={PLOT} />}
      <circle className={isOdd ? styles.odd : isSecond ? styles.secondDot : styles.dot} cx={x(point.at)} cy={y(point.value)} r={radius} />
    </Mark>
  );
}

/** Where the count changes: two strokes across the axis, as an engineer breaks a scale. */
function BreakMark({ series, year, x }: { readonly series: Measured; readonly year: number; readonly x: string }) {
  const text = useText();
  const { indicator } = series;
  return (
    <Mark kind="indicators" markId={series.id} label={breakWords(series, year, text)} className={styles.break} data-column={year} data-indicator={series.id} data-theme={indicator.themeIds.join(' ') || undefined} data-place={series.placeId ?? undefined} data-source={indicator.sourceId}>
      <svg x={x} y={PLOT} overflow="visible" role="presentation">
        <rect className={styles.hit} x="-12" y="-8" width="24" height="24" />
        <BreakGlyph />
      </svg>
    </Mark>
  );
}

export const BreakGlyph = () => (
  <>
    <path className={styles.breakGround} d="M-3,5L1,-5L5,-5L1,5Z" />
    <path className={styles.breakStrokes} d="M-3,5L1,-5M1,5L5,-5" />
  </>
);

interface EndsProps {
  readonly model: IndicatorsModel;
  readonly lines: readonly { readonly of: Measured; readonly isSecond: boolean; readonly points: readonly Point[] }[];
  readonly span: Span;
  readonly x: (moment: number) => string;
  readonly y: (value: number) => number;
}

/** The value that each line ends with, at its end where nothing else runs; two of them keep their distance. */
function Ends({ model, lines, span, x, y }: EndsProps) {
  const text = useText();
  const ends = endsOf(model, lines, y, (line, last) => endLines(line.of, line.isSecond, lines, last, text).length);
  return (
    <g className={styles.ends} aria-hidden="true">
      {ends.map(({ of, isSecond, last, at, middle }) => {
        const value = valueWords(model, last.value);
        const whenLines = endLines(of, isSecond, lines, last, text);
        const room = Math.max(labelWidth(value, 12, true), ...whenLines.map((line) => labelWidth(line, 11))) + 4;
        return (
          <svg key={of.id} x={x(at)} y={middle} overflow="visible" role="presentation" data-second={isSecond ? '' : undefined}>
            {at < span.to && <rect className={styles.ground} x="6" y="-7" width={room} height={12 + 12 * whenLines.length} />}
            <text className={styles.value} x="8" y="4">{value}</text>
            {whenLines.map((line, number) => <text key={line} x="8" y={16 + 12 * number}>{line}</text>)}
          </svg>
        );
      })}
    </g>
  );
}

/** The year of a line's end; under a second line's also what tells it from the first: 'preliminary count'. */
function endLines(of: Measured, isSecond: boolean, lines: EndsProps['lines'], last: Point, text: Text): string[] {
  const when = periodWords(of, last.year, text);
  const first = lines.find((line) => !line.isSecond)?.of;
  const name = isSecond && first ? apartFrom(text.pick(of.indicator.label), text.pick(first.indicator.label)) : '';
  return [when, ...(name ? labelLines(name, 11, RIGHT - 10) : [])];
}

/** What a label says after the words that it begins with as another does; '' where that leaves too much to stand at a line's end. */
function apartFrom(label: string, other: string): string {
  const [words, others] = [label.split(' '), other.split(' ')];
  const shared = words.findIndex((word, at) => word.replace(/,$/, '') !== others[at]?.replace(/,$/, ''));
  const rest = shared > 0 ? words.slice(shared).join(' ') : '';
  return rest.length <= 26 ? rest : '';
}

interface End {
  readonly of: Measured;
  readonly isSecond: boolean;
  readonly last: Point;
  /** Moment that the label stands right of, and px down to its middle. */
  readonly at: number;
  readonly middle: number;
}

/** Years that a label covers at least, and how far behind the last line's end it may stand and still be read as its own. */
const COVERED = 7;
const BEHIND = 2;
const HIGHEST = 6;
const LOWEST = PLOT - 19;

/** @param rows  lines of words under a line's last value. */
function endsOf({ meeting }: IndicatorsModel, lines: EndsProps['lines'], y: (value: number) => number, rows: (line: Pick<End, 'of' | 'isSecond'>, last: Point) => number): End[] {
  const furthest = Math.max(...lines.flatMap(({ points }) => points.at(-1)?.at ?? []));
  const ends = lines.flatMap(({ of, isSecond, points }): End[] => {
    const last = points.at(-1);
    // The flag of the meeting has said it already where the line ends there.
    if (!last || (!isSecond && last.year === meeting.year)) return [];
    const middle = Math.min(LOWEST, Math.max(HIGHEST, y(last.value)));
    const isCrossed = lines.some((other) => other.of !== of && other.points.some(({ at, value }) => at > last.at - 0.6 && at < last.at + COVERED && Math.abs(y(value) - middle - 4) < 18));
    if (!isCrossed) return [{ of, isSecond, last, at: last.at, middle }];
    return furthest - last.at <= BEHIND ? [{ of, isSecond, last, at: furthest, middle }] : [];
  });
  const [upper, lower] = ends.toSorted((a, b) => a.middle - b.middle);
  if (!upper || !lower || Math.abs(upper.at - lower.at) >= COVERED) return ends;
  const apart = LEAST_APART + 12 * (rows(upper, upper.last) - 1);
  const lowest = LOWEST - 12 * (rows(lower, lower.last) - 1);
  const overlap = Math.max(0, apart - (lower.middle - upper.middle));
  const top = Math.max(HIGHEST, Math.min(lowest - apart, upper.middle - overlap / 2));
  return overlap === 0 ? ends : [{ ...upper, middle: top }, { ...lower, middle: top + apart }];
}
