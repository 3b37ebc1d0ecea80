/** Advance widths of Public Sans at weight 400, in hundredths of an em to the nearest two, by the letters that have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [22, '.:'],
  [24, ' \',;i·‘’í'],
  [26, '!j¡'],
  [28, 'IÍ'],
  [30, '()[]l'],
  [36, '/'],
  [38, '-Jt'],
  [40, '1*fr'],
  [42, '"“”'],
  [48, 'z'],
  [50, 'sv'],
  [52, '?_¿'],
  [54, '<>cy×'],
  [56, '+=aekox–áéó'],
  [58, 'Lhnuúüñ'],
  [60, '27#FTYbdpq'],
  [62, '0469EgÉ'],
  [64, '358PZ'],
  [66, '$'],
  [68, 'BCKRSVX'],
  [70, '&DUÚ'],
  [72, 'AÁ'],
  [74, 'GOQÓ'],
  [76, 'HN…Ñ'],
  [78, 'w'],
  [84, '@'],
  [86, 'm½'],
  [88, 'M'],
  [90, '%'],
  [96, 'W'],
  [112, '—'],
];
const ADVANCE: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width / 100] as const)));
/** A letter that the table lacks. */
const USUAL = 0.56;
/** Weight 650 against 400, in the mean of all letters. */
const BOLDER = 1.03;

/**
 * How wide a label is, in px, in Public Sans at a size in px, good to about 2 %. Measured text would differ between
 * the prerender, which has no fonts, and the browser, and labels would jump.
 */
export function labelWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const letter of text) em += ADVANCE.get(letter) ?? USUAL;
  return em * size * (isBold ? BOLDER : 1);
}

/** Breaks a label into lines no wider than `width` px, at spaces, as even as they can be. A single longer word stays whole. */
export function labelLines(text: string, size: number, width: number, isBold = false): string[] {
  const widest = fill(text, size, width, isBold);
  // The same number of lines, but none that holds a single word: the narrowest width that needs no line more.
  for (let narrow = width / 2; narrow < width; narrow += size) {
    const lines = fill(text, size, narrow, isBold);
    if (lines.length === widest.length && lines.every((line) => labelWidth(line, size, isBold) <= width)) return lines;
  }
  return widest;
}

function fill(text: string, size: number, width: number, isBold: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && labelWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
