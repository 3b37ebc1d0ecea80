const WIDE = /[A-ZÁÉÍÓÚÑ&%@MW]/;
const NARROW = /[ijlft.,:;'’|/ ()-]/;

/**
 * About how wide a label is, in px, in Public Sans at a size in px: a sum over its letters, good to some 4 %. Measured
 * text would differ between the prerender, which has no fonts, and the browser, and labels would jump.
 */
export function labelWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const letter of text) em += WIDE.test(letter) ? 0.68 : NARROW.test(letter) ? 0.31 : 0.56;
  return em * size * (isBold ? 1.05 : 1);
}

/** Breaks a label into lines no wider than `width` px, at spaces. A single longer word stays whole. */
export function labelLines(text: string, size: number, width: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && labelWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
