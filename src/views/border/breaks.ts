import type { Family } from '../../model/sector-figures';

type Breaks = readonly [number, number, number, number];

/**
 * Where one class ends and the next begins: round numbers, the same in every year. Apprehensions as decided with the
 * geography; the others so that each class holds some sector in some year.
 */
const BREAKS: Readonly<Partial<Record<string, Breaks>>> = {
  'usbp-apprehensions': [10_000, 25_000, 50_000, 100_000],
  'usbp-uac': [1_000, 2_500, 5_000, 20_000],
  'usbp-family-units': [1_000, 5_000, 20_000, 50_000],
  'usbp-otm': [1_000, 5_000, 20_000, 50_000],
  'usbp-deaths': [5, 20, 50, 100],
  'usbp-agents': [500, 1_000, 2_000, 3_000],
};

/** Shares of the largest figure that end the classes of a family without breaks of its own, as another dataset may bring. */
const SHARES = [0.02, 0.1, 0.25, 0.5] as const;

const rounded = (value: number): number => Number(value.toPrecision(1));

export function breaksOf({ id, most }: Pick<Family, 'id' | 'most'>): Breaks {
  const [a, b, c, d] = SHARES;
  return BREAKS[id] ?? [rounded(a * most), rounded(b * most), rounded(c * most), rounded(d * most)];
}

/** 0 to 4: which of the five classes a value is in. A break belongs to the class above it. */
export const classOf = (value: number, breaks: readonly number[]): number => breaks.filter((each) => value >= each).length;
