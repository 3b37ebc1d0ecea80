/**
 * Places things across a chart that fills any width. The prerendered page can't know its width, so positions across are
 * percentages there; a picture has a fixed width, and gets plain px that every drawing program reads.
 */
export type Across = (fraction: number) => string;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const across = (width: number | undefined): Across =>
  width === undefined ? (fraction) => `${rounded(fraction * 100, 3)}%` : (fraction) => `${rounded(fraction * width, 1)}`;
