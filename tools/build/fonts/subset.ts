import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Cut, Family } from './families';
import { readFontTables, type FontTables } from './font-tables';
import { subsetFont } from './subset-font';

/** Kerning, accents, and figures of one width: what the page's text uses. Small capitals and the like stay behind. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rlig', 'lnum', 'pnum', 'tnum'];

/** The folder of a font's package, for its files and its licence. */
export function packageFolder(family: Family): string {
  return dirname(createRequire(join(process.cwd(), 'package.json')).resolve(`${family.package}/package.json`));
}

export interface SubsetFace {
  readonly file: string;
  readonly font: Buffer;
  readonly characters: string;
}

/**
 * A family cut down to the characters shown and the axes used, as woff2: one face for Latin, and a second only if some
 * letter that is shown is missing there.
 */
export async function subsetFaces(family: Family, shown: ReadonlySet<string>): Promise<SubsetFace[]> {
  const faces: SubsetFace[] = [];
  const wanted = new Set(shown);
  for (const [part, source] of Object.entries(family.files)) {
    const font = await readFile(join(packageFolder(family), 'files', source));
    const characters = await drawn(font, wanted);
    const isWorthwhile = part === 'latin' || /\p{Letter}/u.test(characters);
    if (!isWorthwhile) continue;
    for (const character of characters) wanted.delete(character);
    faces.push({
      file: `${family.name.toLowerCase().replaceAll(' ', '-')}${part === 'latin' ? '' : `-${part}`}.woff2`,
      font: await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: family.axes, keepFeatures: FEATURES }),
      characters,
    });
  }
  return faces;
}

/** The tables of one cut of a family, its axes pinned, so that its widths are those that a browser draws. */
export async function tablesOfCut(family: Family, cut: Cut, text: string): Promise<FontTables> {
  const font = await readFile(join(packageFolder(family), 'files', family.files.latin));
  return readFontTables(await subsetFont(font, text, { targetFormat: 'truetype', variationAxes: cut.at, keepFeatures: ['kern'] }));
}

async function drawn(font: Buffer, wanted: ReadonlySet<string>): Promise<string> {
  const { advances } = readFontTables(await subsetFont(font, [...wanted].join(''), { targetFormat: 'truetype', keepFeatures: [] }));
  return [...wanted].filter((character) => advances.has(character)).join('');
}
