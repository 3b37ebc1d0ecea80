/** Red, green and blue, 0 to 1, as written in sRGB. */
export type Rgb = readonly [number, number, number];
/** CIELAB under D65: lightness 0 to 100, and the two opponent axes. */
export type Lab = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** '#1c1b19' or '#fff'. @throws RangeError if it is neither. */
export function parseHex(text: string): Rgb {
  const digits = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? text.slice(1) : undefined;
  if (digits === undefined) throw new RangeError(`'${text}' is no colour of three or six digits`);
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number): number => Number.parseInt(wide.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

/** As color-mix(in srgb, …) does: `share` of the first, the rest of the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2): number => first[at] * share + second[at] * (1 - share);
  return [channel(0), channel(1), channel(2)];
}

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toEncoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const each = (rgb: Rgb, change: (value: number) => number): Rgb => [change(rgb[0]), change(rgb[1]), change(rgb[2])];
const times = (matrix: Matrix, v: Rgb): Rgb => {
  const row = (at: 0 | 1 | 2): number => matrix[at][0] * v[0] + matrix[at][1] * v[1] + matrix[at][2] * v[2];
  return [row(0), row(1), row(2)];
};

/** Linear sRGB to CIE XYZ with D65 white. Source: IEC 61966-2-1. */
const XYZ: Matrix = [
  [0.4123908, 0.3575843, 0.1804808],
  [0.212639, 0.7151687, 0.0721923],
  [0.0193308, 0.1191948, 0.9505322],
];
const WHITE = times(XYZ, [1, 1, 1]);

/** Relative luminance, 0 to 1. Source: WCAG 2.2. */
export function luminance(rgb: Rgb): number {
  return times(XYZ, each(rgb, toLinear))[1];
}

/** 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(first: Rgb, second: Rgb): number {
  const [dark, light] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export function toLab(rgb: Rgb): Lab {
  const xyz = times(XYZ, each(rgb, toLinear));
  const f = (at: 0 | 1 | 2): number => {
    const ratio = xyz[at] / WHITE[at];
    return ratio > 216 / 24_389 ? Math.cbrt(ratio) : ((24_389 / 27) * ratio + 16) / 116;
  };
  return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))];
}

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';

/**
 * Sight without one kind of cone, on linear sRGB.
 * Source: Machado, Oliveira and Fernandes 2009, 'A Physiologically-based Model for Simulation of Color Vision Deficiency', severity 1.0.
 */
const DEFICIENT: Record<Exclude<Sight, 'normal'>, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as a reader with this sight sees it. */
export function seenBy(sight: Sight, rgb: Rgb): Rgb {
  if (sight === 'normal') return rgb;
  return each(times(DEFICIENT[sight], each(rgb, toLinear)), (value) => toEncoded(clamp(value)));
}

const RADIANS = Math.PI / 180;
const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
const cosine = (degrees: number): number => Math.cos(degrees * RADIANS);
const hueAngle = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIANS + 360) % 360);
/** Rises from 0 to 1 around a chroma of 25. */
const saturation = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * The difference of two colours as the eye judges it, CIEDE2000 with unit weights: 1 is just seen, over 10 seen at a glance.
 * Source: Sharma, Wu and Dalal 2005, 'The CIEDE2000 Color-Difference Formula', equations 2 to 22.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - saturation((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const c1 = Math.hypot(stretch * a1, b1);
  const c2 = Math.hypot(stretch * a2, b2);
  const h1 = hueAngle(stretch * a1, b1);
  const h2 = hueAngle(stretch * a2, b2);
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const hue = meanHue(h1, h2, isGrey);
  const t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const sL = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const sC = 1 + 0.045 * chroma;
  const sH = 1 + 0.015 * chroma * t;
  const rotation = -sine(60 * Math.exp(-(((hue - 275) / 25) ** 2))) * 2 * saturation(chroma);
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH));
}

function meanHue(h1: number, h2: number, isGrey: boolean): number {
  const sum = h1 + h2;
  if (isGrey) return sum;
  if (Math.abs(h1 - h2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}
