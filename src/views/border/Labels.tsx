import type { ReactNode } from 'react';
import { TYPE, type PlacedLabel } from './layout';
import { Follower } from './Follower';
import styles from './border.module.css';

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** px of the frame to a px on the page. */
  readonly unit: number;
  /** The second line of a sector's label: its figure. */
  value(placeId: string): string;
  readonly className?: string | undefined;
}

/** Names on the map. The marks that they belong to say them; to machines that read, these are pictures. */
export function Labels({ labels, unit, value, className }: LabelsProps) {
  return (
    <g className={className} aria-hidden="true">
      {labels.map(({ leader, id, kind }) => leader && <line key={id} className={kind === 'tick' ? styles.tickLeader : styles.leader} x1={r(leader[0][0])} y1={r(leader[0][1])} x2={r(leader[1][0])} y2={r(leader[1][1])} />)}
      {labels.map((label) => <Held key={label.id} placeId={label.placeId}><Name label={label} unit={unit} value={value} /></Held>)}
    </g>
  );
}

const r = (value: number): number => Math.round(value * 10) / 10;

const Held = ({ placeId, children }: { readonly placeId: string | null; readonly children: ReactNode }) => (placeId === null ? children : <Follower placeId={placeId} className={styles.named}>{children}</Follower>);

/** Px of the figure under a sector's name. */
const VALUE_SIZE = 12;

const ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

function Name({ label: { kind, lines, box, align, placeId }, unit, value }: { readonly label: PlacedLabel } & Pick<LabelsProps, 'unit' | 'value'>) {
  const { size, leading } = TYPE[kind];
  const x = r(box[0] + (box[2] - box[0]) * ANCHOR[align]);
  const first = box[1] + (leading / 2 + size * 0.35) * unit;
  return (
    <text className={styles[kind]} textAnchor={align === 'start' ? undefined : align} x={x} y={r(first)} fontSize={r(size * unit)}>
      {lines.length === 1 ? lines[0] : lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? undefined : r(leading * unit)} className={at === 0 ? undefined : styles.value} fontSize={at === 0 ? undefined : r(VALUE_SIZE * unit)}>{at === 1 && placeId !== null ? value(placeId) : line}</tspan>
      ))}
    </text>
  );
}
