import type { Family } from './families';
import type { Fit } from './fallback';
import type { SubsetFace } from './subset';

/** A face of our own: shown as soon as it is there, until then its stand-in. */
export function ownFace(family: Family, face: SubsetFace, isWhole: boolean): string {
  return rule([
    `font-family: '${family.name}'`,
    `src: url('./${face.file}') format('woff2')`,
    `font-weight: ${family.weights}`,
    'font-display: swap',
    ...(isWhole ? [] : [`unicode-range: ${unicodeRange(face.characters)}`]),
  ]);
}

/** A font of the reader's own that takes the room of ours. */
export function standInFace(name: string, weights: string, localNames: readonly string[], fit: Fit): string {
  return rule([
    `font-family: '${name}'`,
    `src: ${localNames.map((local) => `local('${local}')`).join(', ')}`,
    `font-weight: ${weights}`,
    `size-adjust: ${fit.sizeAdjust}%`,
    `ascent-override: ${fit.ascentOverride}%`,
    `descent-override: ${fit.descentOverride}%`,
    `line-gap-override: ${fit.lineGapOverride}%`,
  ]);
}

const rule = (descriptors: readonly string[]): string => `@font-face { ${descriptors.join('; ')}; }`;

/** Neighbouring code points become one range: 'U+20-7E, U+A0-FF'. */
export function unicodeRange(characters: string): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}
