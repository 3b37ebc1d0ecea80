/** A weight at which text is set, and the size at which it mostly is: a fallback is fitted to each. */
export interface Cut {
  /** Of the @font-face: one weight or a range. */
  readonly weights: string;
  readonly at: Readonly<Record<string, number>>;
  /** Which cut of the reader's own font comes nearest. */
  readonly local: 'regular' | 'bold';
}

export interface Family {
  readonly name: string;
  readonly package: string;
  /** Files of the package, without 'wght-normal.woff2' and the like: Latin first, then what Latin-1 lacks. */
  readonly files: { readonly latin: string; readonly more: string };
  readonly axes: Readonly<Record<string, { readonly min: number; readonly max: number; readonly default: number }>>;
  readonly weights: string;
  readonly cuts: readonly Cut[];
  /** The reader's own fonts that stand in until ours comes, in the order in which tokens.css asks for them. */
  readonly standIns: readonly { readonly family: string; readonly widths: string; readonly names: Readonly<Record<Cut['local'], readonly string[]>> }[];
}

export const FAMILIES: readonly Family[] = [
  {
    name: 'Public Sans',
    package: '@fontsource-variable/public-sans',
    files: { latin: 'public-sans-latin-wght-normal.woff2', more: 'public-sans-latin-ext-wght-normal.woff2' },
    axes: { wght: { min: 400, max: 700, default: 400 } },
    weights: '400 700',
    cuts: [
      { weights: '400', at: { wght: 400 }, local: 'regular' },
      { weights: '500', at: { wght: 500 }, local: 'regular' },
      { weights: '600 700', at: { wght: 650 }, local: 'bold' },
    ],
    standIns: [
      {
        family: 'Public Sans fallback',
        widths: 'Arial',
        names: { regular: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'], bold: ['Arial Bold', 'Arial-BoldMT', 'Helvetica Bold', 'Helvetica-Bold', 'Liberation Sans Bold', 'Arimo Bold'] },
      },
      { family: 'Public Sans fallback Roboto', widths: 'Roboto', names: { regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto-Bold'] } },
    ],
  },
  {
    name: 'Source Serif 4',
    package: '@fontsource-variable/source-serif-4',
    files: { latin: 'source-serif-4-latin-opsz-normal.woff2', more: 'source-serif-4-latin-ext-opsz-normal.woff2' },
    // Between 20 and 60 the optical size needs one set of deltas, below 20 a second: 20 KiB that nobody sees at 16 px.
    axes: { wght: { min: 400, max: 600, default: 400 }, opsz: { min: 20, max: 48, default: 20 } },
    weights: '400 600',
    cuts: [
      { weights: '400', at: { wght: 400, opsz: 20 }, local: 'regular' },
      { weights: '500', at: { wght: 500, opsz: 32 }, local: 'regular' },
      { weights: '600', at: { wght: 600, opsz: 25 }, local: 'bold' },
    ],
    standIns: [
      { family: 'Source Serif 4 fallback', widths: 'Georgia', names: { regular: ['Georgia', 'Gelasio', 'Gelasio Regular'], bold: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'] } },
      {
        family: 'Source Serif 4 fallback Times',
        widths: 'Times New Roman',
        names: { regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'], bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'] },
      },
      { family: 'Source Serif 4 fallback Noto', widths: 'Noto Serif', names: { regular: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'], bold: ['Noto Serif Bold', 'NotoSerif-Bold'] } },
    ],
  },
];
