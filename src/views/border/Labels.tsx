import type { ReactNode, Ref } from 'react';
import { useMark } from '../useMark';
import { TYPE, VALUE_SIZE, type PlacedLabel } from './layout';
import { segmentsPath } from './segments-path';
import styles from './border.module.css';

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** px of the frame to a px on the page. */
  readonly unit: number;
  /** The last line of a sector's label: its figure. */
  value(placeId: string): string;
  /** 0 to 4: the class that a sector is shaded by; null where it isn't. */
  gradeOf?(sectorId: string): number | null;
  readonly className?: string | undefined;
}

/** Names on the map. The marks that they belong to say them; to machines that read, these are pictures. */
export function Labels({ labels, unit, value, gradeOf, className }: LabelsProps) {
  const leaders = (isTick: boolean) => segmentsPath(labels.flatMap(({ leader, kind }) => (leader && (kind === 'tick') === isTick ? [leader] : [])));
  return (
    <g className={className} aria-hidden="true">
      <path className={styles.tickLeader} d={leaders(true)} />
      <path className={styles.leader} d={leaders(false)} />
      {labels.map((label) => {
        const name = label.placeId === null ? <Name key={label.id} label={label} unit={unit} value={value} /> : <PlaceName key={label.id} label={label} placeId={label.placeId} unit={unit} value={value} />;
        const grade = label.under === null ? null : (gradeOf?.(label.under) ?? null);
        return label.under === null || grade === null || grade < DARK ? name : <OverDark key={label.id} sectorId={label.under} grade={grade}>{name}</OverDark>;
      })}
    </g>
  );
}

/** The first class on which words are light. */
const DARK = 3;

/** A name that lies whole in a dark shading: light on it, for as long as its sector is shaded. */
function OverDark({ sectorId, grade, children }: { readonly sectorId: string; readonly grade: number; readonly children: ReactNode }) {
  const ref = useMark<SVGGElement>('places', sectorId);
  return <g ref={ref} className={styles.overDark} data-grade={grade}>{children}</g>;
}

const r = (value: number): number => Math.round(value * 10) / 10;

const ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

interface NameProps extends Pick<LabelsProps, 'unit' | 'value'> {
  readonly label: PlacedLabel;
}

/** The name of a place: dimmed and lit with its mark, picked by a press like it, and no mark of its own. */
function PlaceName({ placeId, ...props }: NameProps & { readonly placeId: string }) {
  const ref = useMark<SVGTextElement>('places', placeId);
  return <Name {...props} placeId={placeId} ref={ref} />;
}

function Name({ label: { kind, lines, box, align }, unit, value, placeId, ref }: NameProps & { readonly placeId?: string; readonly ref?: Ref<SVGTextElement> }) {
  const { size, leading } = TYPE[kind];
  const x = r(box[0] + (box[2] - box[0]) * ANCHOR[align]);
  const first = box[1] + (leading / 2 + size * 0.35) * unit;
  return (
    <text ref={ref} className={styles[kind]} data-place={placeId} textAnchor={align === 'start' ? undefined : align} x={x} y={r(first)} fontSize={r(size * unit)}>
      {lines.length === 1 ? lines[0] : lines.map((line, at) => {
        const dy = at === 0 ? undefined : r(leading * unit);
        if (at < lines.length - 1 || placeId === undefined) return at === 0 ? line : <tspan key={line} x={x} dy={dy}>{line}</tspan>;
        return <tspan key="value" x={x} dy={dy} className={styles.value} fontSize={r(VALUE_SIZE * unit)}>{value(placeId)}</tspan>;
      })}
    </text>
  );
}
