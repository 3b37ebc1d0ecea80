import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What typesetting adds in code, whether or not a text holds it today. */
const TYPOGRAPHIC = '–—‘’“”…·•†‡′″×−±≈≠≤≥½¼¾←↑→↓⤢‑\u2009\u202f';

/** Folders whose text reaches the page: the facts, and the messages in both languages. */
const TEXTS = [
  { folder: 'data', ending: '.json' },
  { folder: 'src/text', ending: '.ts' },
];

/**
 * Every character that a page may show: Basic Latin and Latin-1 whole, typographic signs, and whatever else occurs in the
 * facts and messages. A dataset opened later may hold others; the reader's own fonts draw those.
 */
export async function charactersShown(): Promise<Set<string>> {
  const texts = await Promise.all(TEXTS.map(({ folder, ending }) => readTexts(folder, ending)));
  const shown = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...Array.from(TYPOGRAPHIC + texts.flat().join(''))];
  return new Set(shown.filter((character) => character >= ' ').toSorted());
}

/** The sentences of the facts in both languages, for the frequencies of letters in them. */
export async function prose(): Promise<string> {
  const found: string[] = [];
  for (const table of await readTexts('data', '.json')) {
    JSON.parse(table, (key, value: unknown) => {
      if ((key === 'en' || key === 'es') && typeof value === 'string') found.push(value);
      return value;
    });
  }
  return found.join(' ');
}

async function readTexts(folder: string, ending: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending) && !name.startsWith('schema'));
  return Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}
