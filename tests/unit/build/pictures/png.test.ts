import { describe, expect, test } from 'vitest';
import { crc32, inflateSync } from 'node:zlib';
import { encodePng } from '../../../../tools/build/pictures/png';

/** A PNG read back by the specification: its size and the colour of each pixel. */
function decode(png: Buffer): { width: number; height: number; colours: string[] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0)) as [Buffer, Buffer, Buffer]; // three names, three buffers
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  expect([...head.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const rows = inflateSync(data);
  const colours: string[] = [];
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x += 1) colours.push(palette.toString('hex', 3 * (rows[y * (width + 1) + 1 + x] ?? 0), 3 * (rows[y * (width + 1) + 1 + x] ?? 0) + 3));
  }
  return { width, height, colours };
}

const opaque = (colours: readonly number[]): Uint8Array => Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255]));

describe('a PNG of few colours', () => {
  test('holds each pixel exactly while there are no more than 256', async () => {
    const colours = Array.from({ length: 12 }, (_, at) => at * 0x0f0f0f);
    expect(decode(await encodePng({ pixels: opaque(colours), width: 4, height: 3 }))).toEqual({ width: 4, height: 3, colours: colours.map((rgb) => rgb.toString(16).padStart(6, '0')) });
  });

  test('holds the commonest exactly and every other nearly where there are more', async () => {
    // A paper of one colour with a grey ramp in three tints on it: 768 colours.
    const colours = [...Array.from({ length: 2304 }, () => 0xfbfaf6), ...Array.from({ length: 768 }, (_, at) => (at % 256) * 0x010101 + (at >> 8) * 0x000300)].map((rgb) => Math.min(rgb, 0xffffff));
    const read = decode(await encodePng({ pixels: opaque(colours), width: 64, height: 48 }));
    expect(read.colours[0]).toBe('fbfaf6');
    const furthest = read.colours.map((shown, at) => Math.max(...[16, 8, 0].map((shift) => Math.abs(((Number.parseInt(shown, 16) >> shift) & 255) - (((colours[at] ?? 0) >> shift) & 255)))));
    expect(Math.max(...furthest)).toBeLessThanOrEqual(12);
  });

  test('forgets one picture before the next', async () => {
    const one = { pixels: opaque([0x112233, 0x445566]), width: 2, height: 1 };
    const first = await encodePng(one);
    await encodePng({ pixels: opaque([0x445566, 0x778899]), width: 2, height: 1 });
    expect(await encodePng(one)).toEqual(first);
  });
});
