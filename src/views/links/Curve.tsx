import type { ReactNode } from 'react';
import type { Place } from './place';

/** Units across a stretch where the chart's own width isn't known. */
const UNITS = 100;

interface StretchProps {
  /** Fractions of the chart's width. */
  readonly from: number;
  readonly to: number;
  /** Px, the same inside and outside. */
  readonly height: number;
  readonly place: Place;
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * A part of the chart in which curves run from edge to edge at whatever width: 100 units across, px down. SVG paths
 * know no percentages, so the stretch is scaled across only; strokes keep their width (see .stretched).
 */
export function Stretch({ from, to, height, place: { at, isFixed }, label, children }: StretchProps) {
  const role = label === undefined ? 'presentation' : 'group';
  if (isFixed) return <g role={role} aria-label={label}>{children}</g>;
  return (
    <svg x={at(from)} width={at(to - from)} height={height} viewBox={`0 0 ${UNITS} ${height}`} preserveAspectRatio="none" overflow="visible" role={role} aria-label={label}>
      {children}
    </svg>
  );
}

interface CurveProps {
  readonly from: number;
  readonly to: number;
  readonly y0: number;
  readonly y1: number;
  readonly place: Place;
}

const short = (value: number): string => String(Number(value.toFixed(1)));

/** The path from one height to another across a stretch, level at both ends. */
export function curve({ from, to, y0, y1, place }: CurveProps): string {
  const [x0, x1] = place.isFixed ? [from * place.width, to * place.width] : [0, UNITS];
  const middle = short((x0 + x1) / 2);
  return `M${short(x0)},${short(y0)}C${middle},${short(y0)} ${middle},${short(y1)} ${short(x1)},${short(y1)}`;
}
