import { labelWidth } from '../../charts/label-width';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import { Dashes } from './Barrier';
import { classSpans, roundSizes } from './keys';
import { LARGEST } from './scene';
import type { Layer } from './layers';
import styles from './border.module.css';

/** One mark of each layer, as the map draws it, about the middle of 22 × 16 px. */
export function LayerSample({ layer }: { readonly layer: Layer }) {
  switch (layer) {
    case 'sectors':
      return <><path className={styles.shape} data-grade="2" d="M-10 5V-6H10V5z" /><path className={styles.line} d="M-10 5H10" /></>;
    case 'crossings':
      return <><circle className={styles.circle} r="6" /><circle className={styles.dot} r="1.4" /></>;
    case 'barriers':
      return <><path className={styles.line} d="M-10-3H10" /><Dashes path="M-10 4H10" pedestrian={0.4} vehicle={0.25} /></>;
    case 'sites':
      return <rect className={styles.glyph} x="-4.5" y="-4.5" width="9" height="9" />;
    case 'corridor':
      return <><circle className={styles.glyph} cx="-5" r="4.4" /><circle className={styles.glyphOpen} cx="6" r="4" /></>;
    case 'cities':
      return <path className={styles.star} d="M0-6L6 0L0 6L-6 0z" />;
  }
}

const CELL = 62;
const CELL_HEIGHT = 10;
export const RAMP_WIDTH = CELL * 5 + 2;

/** The five classes with the numbers between them. */
export function RampKey({ breaks }: { readonly breaks: readonly number[] }) {
  const { t } = useText();
  return (
    <svg className={styles.ramp} width={RAMP_WIDTH} height="30" role="img" aria-label={classSpans(breaks).map(({ from, to }) => (from === null ? t.border.under(count(to ?? 0)) : to === null ? t.border.orMore(count(from)) : `${count(from)}–${count(to)}`)).join(', ')}>
      <RampMarks breaks={breaks} />
    </svg>
  );
}

export const RampMarks = ({ breaks }: { readonly breaks: readonly number[] }) => (
  <>
    {classSpans(breaks).map(({ from }, at) => <rect key={from ?? 'first'} className={styles.shape} data-grade={at} x={1 + at * CELL} y="2" width={CELL} height={CELL_HEIGHT} />)}
    {breaks.map((each, at) => <text key={each} className={styles.keyText} x={1 + (at + 1) * CELL} y="25" textAnchor="middle">{count(each)}</text>)}
  </>
);

/** Three circles with what they count. */
export function CircleKey({ most }: { readonly most: number }) {
  const sizes = roundSizes(most);
  return (
    <svg className={styles.circles} width={Math.ceil(circlesWidth(most))} height={2 * LARGEST + 2} role="img" aria-label={sizes.map((each) => count(each)).join(', ')}>
      <CircleMarks most={most} />
    </svg>
  );
}

interface CirclePlace {
  readonly value: number;
  readonly radius: number;
  readonly x: number;
  readonly end: number;
}

function circlePlaces(most: number): readonly CirclePlace[] {
  const places: CirclePlace[] = [];
  for (const value of roundSizes(most)) {
    const radius = LARGEST * Math.sqrt(value / most);
    const x = (places.at(-1)?.end ?? -12) + 14 + radius;
    places.push({ value, radius, x, end: x + radius + 5 + labelWidth(count(value), 11.5) });
  }
  return places;
}

const circlesWidth = (most: number): number => circlePlaces(most).at(-1)?.end ?? 0;

export const CircleMarks = ({ most }: { readonly most: number }) => (
  <>
    {circlePlaces(most).map(({ value, radius, x }) => (
      <g key={value}>
        <circle className={styles.circle} cx={x} cy={LARGEST + 1} r={radius} />
        <text className={styles.keyText} x={x + radius + 5} y={LARGEST + 5}>{count(value)}</text>
      </g>
    ))}
  </>
);
