import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersShown, prose } from './characters';
import { fit } from './fallback';
import { FAMILIES } from './families';
import { ownFace, standInFace } from './font-css';
import { packageFolder, subsetFaces, tablesOfCut } from './subset';

/** Where the page's styles expect them. Not kept in git: made from the fonts' packages. */
export const FONTS = 'src/styles/fonts';
const STAMP = 'made-from.txt';

/**
 * Writes the page's fonts, cut down to what it shows, and fonts.css with their faces and stand-ins. Takes about two
 * seconds, so it is done again only when a character, a font or this folder has changed.
 */
export async function writeFonts(folder = FONTS): Promise<void> {
  const [shown, text] = await Promise.all([charactersShown(), prose()]);
  const stamp = await stampOf(shown);
  if ((await readFile(join(folder, STAMP), 'utf8').catch(() => '')) === stamp) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const css: string[] = [];
  for (const family of FAMILIES) {
    const faces = await subsetFaces(family, shown);
    for (const face of faces) {
      await writeFile(join(folder, face.file), face.font);
      css.push(ownFace(family, face, faces.length === 1));
    }
    for (const cut of family.cuts) {
      const tables = await tablesOfCut(family, cut, [...shown].join(''));
      for (const { family: name, widths, names } of family.standIns) css.push(standInFace(name, cut.weights, names[cut.local], fit(tables, widths, cut.local, text)));
    }
  }
  await writeFile(join(folder, 'fonts.css'), `${css.join('\n')}\n`);
  await writeFile(join(folder, STAMP), stamp);
}

/** The fonts' licences, which go wherever the fonts go. */
export async function fontLicences(): Promise<string> {
  const texts = await Promise.all(FAMILIES.map(async (family) => `${family.name}\n\n${await readFile(join(packageFolder(family), 'LICENSE'), 'utf8')}`));
  return texts.join(`\n\n${'='.repeat(60)}\n\n`);
}

async function stampOf(shown: ReadonlySet<string>): Promise<string> {
  const hash = createHash('sha256').update([...shown].join(''));
  const own = (await readdir('tools/build/fonts')).toSorted().map((name) => join('tools/build/fonts', name));
  const packages = FAMILIES.map((family) => join(packageFolder(family), 'package.json'));
  for (const file of [...own, ...packages]) hash.update(await readFile(file));
  return hash.digest('hex');
}
