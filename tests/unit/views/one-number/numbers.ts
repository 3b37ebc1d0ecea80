import type { Language } from '../../../../src/text/text';

/** A number as it was written: what it says, and by how much it may be off for being rounded. */
export interface Written {
  readonly value: number;
  readonly within: number;
}

const NUMBER = String.raw`[−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[−-]?\d+(?:\.\d+)?`;

/** Digits as the page writes them: groups of three by commas, a point, a true minus. */
function written(digits: string, scale = 1): Written {
  const plain = digits.replaceAll(',', '').replace('−', '-');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain) * scale, within: scale === 1 ? 0 : (0.5 * scale) / 10 ** decimals };
}

/** Every number in a text, in its order. Ordinals of laws and words such as 'FY2015' lose their letters: they are numbers too. */
export const numbersIn = (text: string): Written[] => [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([digits]) => written(digits));

const SCALES: Readonly<Record<string, number>> = { '': 1, million: 1e6, billion: 1e9, millón: 1e6, millones: 1e6 };

/** Every amount of dollars in a text: '$582.7 million', '582.7 millones de dólares', '48,000 dólares'. */
export function dollarsIn(text: string, lang: Language): Written[] {
  const pattern = lang === 'en' ? `\\$(${NUMBER})(?: (million|billion))?` : `(${NUMBER})(?: (millón|millones) de)? dólares`;
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(([, digits = '', scale = '']) => written(digits, SCALES[scale]));
}

/** Whether a number as written is this one, to the figures that were written. */
export const says = ({ value, within }: Written, number: number): boolean => Math.abs(value - number) <= within + Math.abs(number) * 1e-9;
