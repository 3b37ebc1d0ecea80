import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const MOST = 256;

interface Pixels {
  /** Red, green, blue, alpha of each pixel, row by row; opaque. */
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * A PNG of at most 256 colours: a chart has few hues and their blends along edges, so nobody sees the difference, and the
 * file is a third of one in full colour. Colours that come often stay exact.
 */
export async function encodePng({ pixels, width, height }: Pixels): Promise<Buffer> {
  const { palette, indices } = indexed(pixels);
  // A filter byte of 0 before each row: neighbours of a palette don't differ by little, so no filter helps.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  // Level 9 takes five times as long for three parts in a hundred.
  const packed = await promisify(deflate)(rows, { level: 7, memLevel: 9 });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

interface Shade {
  readonly rgb: number;
  readonly count: number;
}

/** By colour, how often it comes and then its place in the palette: one table for all pictures, cleared after each, since maps of millions are slow. */
const table = new Uint32Array(1 << 24);

function indexed(pixels: Uint8Array): { palette: Buffer; indices: Uint8Array } {
  const total = pixels.length / 4;
  const colours = new Uint32Array(total);
  const found: number[] = [];
  for (let at = 0, from = 0; at < total; at += 1, from += 4) {
    const rgb = (byte(pixels, from) << 16) | (byte(pixels, from + 1) << 8) | byte(pixels, from + 2);
    colours[at] = rgb;
    if (table[rgb] === 0) found.push(rgb);
    table[rgb] = (table[rgb] ?? 0) + 1;
  }
  const shades = found.map((rgb): Shade => ({ rgb, count: table[rgb] ?? 0 })).toSorted((a, b) => b.count - a.count || a.rgb - b.rgb);
  const chosen = shades.length <= MOST ? shades.map(({ rgb }) => rgb) : reduce(shades);
  for (const rgb of found) table[rgb] = nearest(rgb, chosen);
  const indices = new Uint8Array(total);
  for (let at = 0; at < total; at += 1) indices[at] = table[colours[at] ?? 0] ?? 0;
  for (const rgb of found) table[rgb] = 0;
  return { palette: Buffer.from(chosen.flatMap((rgb) => channels(rgb))), indices };
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const channels = (rgb: number): [number, number, number] => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255];

/** The place of the colour that an eye takes for this one soonest: green counts most, then blue. */
function nearest(rgb: number, chosen: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < chosen.length && least > 0; index += 1) {
    const other = chosen[index] ?? 0;
    const red = ((other >> 16) & 255) - ((rgb >> 16) & 255);
    const green = ((other >> 8) & 255) - ((rgb >> 8) & 255);
    const blue = (other & 255) - (rgb & 255);
    const distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** The commonest colours as they are, and for the rest the means of boxes that are halved where they are widest (median cut). */
function reduce(shades: readonly Shade[]): number[] {
  const exact = shades.slice(0, MOST / 4);
  let boxes: Shade[][] = [shades.slice(MOST / 4)];
  while (boxes.length < MOST - exact.length) {
    const [widest] = boxes.map((box, index) => ({ index, ...spread(box) })).toSorted((a, b) => b.weight - a.weight);
    if (!widest || widest.weight === 0) break;
    const box = (boxes[widest.index] ?? []).toSorted((a, b) => (channels(a.rgb)[widest.channel] ?? 0) - (channels(b.rgb)[widest.channel] ?? 0));
    const middle = Math.max(1, Math.floor(box.length / 2));
    boxes = [...boxes.slice(0, widest.index), box.slice(0, middle), box.slice(middle), ...boxes.slice(widest.index + 1)];
  }
  return [...exact.map(({ rgb }) => rgb), ...boxes.map(mean)];
}

function spread(box: readonly Shade[]): { channel: 0 | 1 | 2; weight: number } {
  const ranges = ([0, 1, 2] as const).map((channel) => {
    const values = box.map(({ rgb }) => channels(rgb)[channel]);
    return { channel, weight: box.length < 2 ? 0 : values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), 255) };
  });
  const [widest = { channel: 0 as const, weight: 0 }] = ranges.toSorted((a, b) => b.weight - a.weight);
  return { channel: widest.channel, weight: widest.weight * Math.sqrt(box.length) };
}

function mean(box: readonly Shade[]): number {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  const channel = (at: 0 | 1 | 2): number => Math.round(box.reduce((sum, { rgb, count }) => sum + channels(rgb)[at] * count, 0) / total);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}
