import type { FontTables } from './font-tables';
import localWidths from './local-widths.json' with { type: 'json' };

/** Descriptors that make a reader's own font take the room of ours, in per cent. */
export interface Fit {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

interface LocalWidths {
  readonly unitsPerEm: number;
  /** Advance widths of U+20 to U+7E. */
  readonly regular: readonly number[];
  readonly bold: readonly number[];
}

/**
 * Fonts of readers' own systems. Arial, Times New Roman and Georgia are measured on Liberation Sans, Liberation Serif and
 * Gelasio, which are drawn to their widths; Roboto and Noto Serif on themselves.
 */
const LOCAL: Readonly<Record<string, LocalWidths>> = localWidths;

/**
 * How a local font must be sized for running text to take as much room as in ours, so that nothing on the page moves when
 * ours arrives. Figures are left out: they are set in figures of one width, in both.
 *
 * @param ours   tables of the cut that is waited for
 * @param prose  text whose letters count as often as they occur
 */
export function fit(ours: FontTables, local: string, cut: 'regular' | 'bold', prose: string): Fit {
  const theirs = LOCAL[local];
  if (!theirs) throw new RangeError(`the widths of ${local} are not in local-widths.json`);
  const letters = Array.from(prose).filter((character) => /[A-Za-z ,.]/.test(character));
  const ourWidth = sum(letters.map((letter) => ours.advances.get(letter) ?? 0)) / ours.unitsPerEm;
  const theirWidth = sum(letters.map((letter) => theirs[cut][letter.charCodeAt(0) - 0x20] ?? 0)) / theirs.unitsPerEm;
  const sizeAdjust = ourWidth / theirWidth;
  const override = (units: number): number => percent(units / ours.unitsPerEm / sizeAdjust);
  return { sizeAdjust: percent(sizeAdjust), ascentOverride: override(ours.ascent), descentOverride: override(-ours.descent), lineGapOverride: override(ours.lineGap) };
}

const percent = (ratio: number): number => Math.round(ratio * 10_000) / 100;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
