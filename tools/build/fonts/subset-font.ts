import { createRequire } from 'node:module';

interface Options {
  readonly targetFormat: 'truetype' | 'woff2';
  /** A number pins an axis, a range keeps it. */
  readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>>;
  /** OpenType features; all of them where none are named. */
  readonly keepFeatures?: readonly string[];
}

/** The package, which brings no types of its own: a font cut down to the characters of a text. */
export const subsetFont = createRequire(import.meta.url)('subset-font') as (font: Buffer, text: string, options: Options) => Promise<Buffer>; // as its readme says
