/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NAMED: Readonly<Record<string, Colour>> = { transparent: [0, 0, 0, 0], white: [255, 255, 255, 1], black: [0, 0, 0, 1] };

/** Splits at commas that stand outside brackets. */
export function parts(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found.map((part) => part.trim());
}

const inner = (value: string): string => value.slice(value.indexOf('(') + 1, value.lastIndexOf(')'));

/**
 * A colour as the product's styles write one: #rgb, #rrggbb, rgb(), a light-dark() pair, of which a picture takes the
 * light one, or color-mix(in srgb, …). Null where the value is no colour, as 'none' and 'url(#dots)' are.
 */
export function readColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (text in NAMED) return NAMED[text] ?? null;
  if (text.startsWith('#')) return fromHex(text.slice(1));
  if (text.startsWith('rgb')) return fromNumbers(inner(text));
  if (text.startsWith('light-dark(')) return readColour(parts(inner(text))[0] ?? '');
  if (text.startsWith('color-mix(')) return mixed(parts(inner(text)));
  return null;
}

function fromHex(hex: string): Colour | null {
  const long = hex.length < 6 ? hex.replaceAll(/./g, '$&$&') : hex;
  const bytes = long.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [red, green, blue, alpha = 255] = bytes;
  return red === undefined || green === undefined || blue === undefined || bytes.some(Number.isNaN) ? null : [red, green, blue, alpha / 255];
}

function fromNumbers(list: string): Colour | null {
  const [red, green, blue, alpha = '1'] = list.split(/[\s,/]+/).filter(Boolean);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [Number(red), Number(green), Number(blue), alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha)];
}

/** As CSS Color 5 mixes in srgb: shares are made to sum to one, and alpha weighs the channels. */
function mixed([space, ...sides]: readonly string[]): Colour | null {
  const [first, second] = sides.map((side) => {
    const share = /\s([\d.]+)%$/.exec(side)?.[1];
    return { colour: readColour(side.replace(/\s[\d.]+%$/, '')), share: share === undefined ? undefined : Number(share) / 100 };
  });
  if (space !== 'in srgb' || !first?.colour || !second?.colour) return null;
  const [from, to] = [first.colour, second.colour];
  const share = first.share ?? 1 - (second.share ?? 0.5);
  const other = second.share ?? 1 - share;
  const [a, b] = [share / (share + other), other / (share + other)];
  const alpha = from[3] * a + to[3] * b;
  const channel = (at: 0 | 1 | 2): number => (alpha === 0 ? 0 : (from[at] * from[3] * a + to[at] * to[3] * b) / alpha);
  return [channel(0), channel(1), channel(2), alpha * Math.min(1, share + other)];
}

/** '#1c1b19': what every drawing program reads; how opaque it is stands apart. */
export const hex = ([red, green, blue]: Colour): string => `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
