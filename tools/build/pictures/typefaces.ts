import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersShown } from '../fonts/characters';
import { FAMILIES, type Family } from '../fonts/families';
import { packageFolder } from '../fonts/subset';
import { subsetFont } from '../fonts/subset-font';

/** A cut of a family as a file of its own: the rasteriser knows neither woff2 nor variable fonts. */
interface Cut {
  readonly family: string;
  /** As SVG asks for it: whole hundreds, the only ones that the rasteriser reads. */
  readonly weight: number;
  readonly axes: Readonly<Record<string, number>>;
}

const CUTS: readonly Cut[] = [
  { family: 'Public Sans', weight: 400, axes: { wght: 400 } },
  { family: 'Public Sans', weight: 500, axes: { wght: 500 } },
  { family: 'Public Sans', weight: 600, axes: { wght: 600 } },
  { family: 'Public Sans', weight: 700, axes: { wght: 650 } },
  { family: 'Public Sans', weight: 800, axes: { wght: 800 } },
  { family: 'Source Serif 4', weight: 400, axes: { wght: 400, opsz: 20 } },
  { family: 'Source Serif 4', weight: 600, axes: { wght: 600, opsz: 25 } },
];

/** The weight whose cut stands for one that a style asks for: 650 is cut as 700. */
export const hundreds = (weight: number): number => Math.min(800, Math.round(weight / 100) * 100);

export interface Typefaces {
  readonly files: readonly string[];
  /** What a family is called in its files: a cut of a variable font keeps the name of its first. */
  readonly names: ReadonlyMap<string, string>;
}

/** Writes the fonts that pictures are drawn with as TrueType files, from the fonts' packages. Done again only when a character or a package changes. */
export async function writeTypefaces(folder: string): Promise<Typefaces> {
  await mkdir(folder, { recursive: true });
  const text = [...(await charactersShown())].join('');
  const cuts = await Promise.all(CUTS.map(async (cut) => {
    const family = familyNamed(cut.family);
    const source = await readFile(join(packageFolder(family), 'files', family.files.latin));
    const stamp = createHash('sha256').update(source).update(text).update(JSON.stringify(cut)).digest('hex').slice(0, 12);
    const file = join(folder, `${cut.family.toLowerCase().replaceAll(' ', '-')}-${cut.weight}-${stamp}.ttf`);
    const font = await readFile(file).catch(() => null);
    if (font) return { cut, file, font };
    const made = withWeight(await subsetFont(source, text, { targetFormat: 'truetype', variationAxes: cut.axes, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'] }), cut.weight);
    await writeFile(file, made);
    return { cut, file, font: made };
  }));
  return { files: cuts.map(({ file }) => file), names: new Map(cuts.map(({ cut, font }) => [cut.family, familyName(font)])) };
}

function familyNamed(name: string): Family {
  const family = FAMILIES.find((each) => each.name === name);
  if (!family) throw new RangeError(`${name} is not among the page's fonts`);
  return family;
}

/** Says another weight in the font's OS/2 table. */
function withWeight(font: Buffer, weight: number): Buffer {
  font.writeUInt16BE(weight, tableAt(font, 'OS/2') + 4);
  return font;
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new RangeError(`the font has no table '${tag}'`);
}

/** Name 1 of the font's name table, as Windows reads it. */
function familyName(font: Buffer): string {
  const table = tableAt(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  for (let at = table + 6; at < table + 6 + 12 * font.readUInt16BE(table + 2); at += 12) {
    if (font.readUInt16BE(at) !== 3 || font.readUInt16BE(at + 6) !== 1) continue;
    const start = strings + font.readUInt16BE(at + 10);
    return Buffer.from(font.subarray(start, start + font.readUInt16BE(at + 8))).swap16().toString('utf16le');
  }
  throw new RangeError('the font has no name');
}

/** Faces for a file that is shown where our fonts aren't: cut down to the letters in it, as data. */
export async function embeddedFaces(text: string): Promise<string> {
  const letters = [...new Set(text)].toSorted().join('');
  const faces = FACES.get(letters) ?? Promise.all(FAMILIES.map(async (family) => {
    const source = await readFile(join(packageFolder(family), 'files', family.files.latin));
    const font = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: { ...family.axes, ...('opsz' in family.axes && { opsz: 25 }) }, keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'liga'] });
    return `@font-face{font-family:'${family.name}';font-weight:${family.weights};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
  })).then((all) => all.join(''));
  FACES.set(letters, faces);
  return faces;
}

const FACES = new Map<string, Promise<string>>();
