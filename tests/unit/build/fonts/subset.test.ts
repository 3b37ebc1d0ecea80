import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charactersShown } from '../../../../tools/build/fonts/characters';
import { readFontTables, type FontTables } from '../../../../tools/build/fonts/font-tables';
import { subsetFont } from '../../../../tools/build/fonts/subset-font';
import { fontLicences, writeFonts } from '../../../../tools/build/fonts/write-fonts';

let folder: string;
const fonts = new Map<string, FontTables>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  await writeFonts(folder);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.woff2')) continue;
    const everything = Array.from({ length: 0x27ff }, (_, code) => String.fromCodePoint(code)).join('');
    fonts.set(name, readFontTables(await subsetFont(await readFile(join(folder, name)), everything, { targetFormat: 'truetype' })));
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('the fonts of the page', () => {
  test('weigh no more than the start page may spend on them', async () => {
    const sizes = await Promise.all([...fonts.keys()].map(async (name) => (await stat(join(folder, name))).size));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(90 * 1024);
  });

  test('draw every letter and figure that the facts and the messages hold', async () => {
    const letters = [...(await charactersShown())].filter((character) => /[\p{Letter}\p{Number}]/u.test(character) && character <= '\u017f');
    expect(letters.length).toBeGreaterThan(120);
    for (const family of ['public-sans', 'source-serif-4']) {
      const drawn = new Set([...fonts].filter(([name]) => name.startsWith(family)).flatMap(([, font]) => [...font.advances.keys()]));
      expect(letters.filter((letter) => !drawn.has(letter))).toEqual([]);
    }
  });

  test('draw typographic quotes, dashes, the minus sign and the half', () => {
    for (const font of fonts.values()) expect(Array.from('‘’“”–—…−×½').filter((sign) => !font.advances.has(sign))).toEqual([]);
  });

  test('keep the weights that the styles ask for, and the serif its optical size', () => {
    expect(fonts.get('public-sans.woff2')?.axes.get('wght')).toEqual({ min: 400, max: 700 });
    expect(fonts.get('source-serif-4.woff2')?.axes.get('wght')).toEqual({ min: 400, max: 600 });
    expect(fonts.get('source-serif-4.woff2')?.axes.get('opsz')?.max).toBeGreaterThanOrEqual(46);
  });

  test('have faces and stand-ins under every name that tokens.css asks for', async () => {
    const css = await readFile(join(folder, 'fonts.css'), 'utf8');
    const tokens = await readFile('src/styles/tokens.css', 'utf8');
    const asked = [...tokens.matchAll(/'((?:Source Serif 4|Public Sans)[^']*)'/g)].map(([, name]) => name ?? '');
    const offered = [...css.matchAll(/font-family: '([^']+)'/g)].map(([, name]) => name ?? '');
    expect(new Set(offered)).toEqual(new Set(asked));
  });

  test('are not written twice from the same input', async () => {
    const before = await stat(join(folder, 'fonts.css'));
    await writeFonts(folder);
    expect((await stat(join(folder, 'fonts.css'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('go with their licences', async () => {
    expect((await fontLicences()).match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  });
});
