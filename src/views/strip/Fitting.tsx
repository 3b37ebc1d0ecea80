import { labelWidth } from '../../charts/label-width';
import { LEAST_PLOT } from './names';
import styles from './strip.module.css';

const SIZE = 11.5;
const PAD = 4;
/** Widths of the miles, px, from which on a longer label may fit; strip.module.css asks for the same. */
const STEPS = [LEAST_PLOT, 760, 900, 1080] as const;

interface FittingProps {
  readonly x: string;
  readonly y: number;
  /** Share of the miles that the label has to itself. */
  readonly share: number;
  /** Px of the miles in a picture. */
  readonly width: number | undefined;
  readonly long: string;
  readonly short: string;
  /** Leave out the short one too where it doesn't fit. */
  readonly isOptional?: boolean;
  /** Where the short one stands, if not in the long one's place. */
  readonly aside?: Aside | undefined;
}

interface Aside {
  readonly x: string;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const fits = (label: string, share: number, plot: number): boolean => labelWidth(label, SIZE) + PAD <= share * plot;

/** A label as long as its place allows, at any width: both are drawn where it depends, and the width of the strip shows one. */
export function Fitting({ x, y, share, width, long, short, isOptional = false, aside }: FittingProps) {
  const text = (label: string, shown?: string) => <text key={`${shown} ${label}`} className={shown} x={x} y={y} textAnchor="middle">{label}</text>;
  const instead = (shown?: string) => (aside ? <text key="aside" className={shown} x={aside.x} y={aside.y} textAnchor={aside.anchor}>{short}</text> : text(short, shown));
  if (width !== undefined) return fits(long, share, width) ? text(long) : !isOptional || fits(short, share, width) ? instead() : null;
  const step = STEPS.findIndex((plot) => fits(long, share, plot));
  const isShortFree = !isOptional || fits(short, share, LEAST_PLOT);
  if (step === 0) return text(long);
  if (step === -1) return isShortFree ? instead() : null;
  return <>{isShortFree && instead(styles[`below${step}`])}{text(long, styles[`from${step}`])}</>;
}
