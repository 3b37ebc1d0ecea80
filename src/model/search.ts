import { editDistance, nearest } from '../dataset/nearest';
import type { Lang } from '../text/format';
import { ENTRY_KINDS, type Entry, type EntryKind, type Names } from './search-entries';
import { normalise, wordsOf } from './search-words';

/** How well an entry answers a query, best first. */
const RANKS = ['abbreviation', 'start', 'initials', 'word', 'contained', 'typo'] as const;
export type Rank = (typeof RANKS)[number];

export interface Hit {
  readonly entry: Entry;
  readonly rank: Rank;
  /** 0 where every asked word is a whole word of its names, 1 where of what belongs to it too, 2 where words are but begun: 'DEA' is meant before 'deaths'. */
  readonly closeness: 0 | 1 | 2;
  /** The languages in which it was found so. */
  readonly langs: readonly Lang[];
}

export interface Group {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

/** An entry with all its words: by which name in one language or in both, and what else belongs to it. */
interface Ready {
  readonly entry: Entry;
  readonly words: Readonly<Record<Lang | 'both', readonly string[]>>;
  /** The words of its names alone. */
  readonly named: ReadonlySet<string>;
}

/** Entries made ready for any number of queries. */
export interface Searchable {
  readonly ready: readonly Ready[];
  /** Every word there is, and an entry's way of writing it. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** All words of the vocabulary in one text, to see fast whether a piece is in any. */
  readonly text: string;
}

const LANGS: readonly Lang[] = ['en', 'es'];
/** A shorter piece of a word, a shorter start of initials or a mistake in a shorter word means too many things. */
const PIECE = 4;
const BEGUN_INITIALS = 3;
const MISTAKABLE = 5;

export function searchable(entries: readonly Entry[]): Searchable {
  const ready = entries.map((entry) => {
    const namedIn = (lang: Lang) => entry.in[lang].names.flatMap((name) => name.words);
    const named = new Set(LANGS.flatMap(namedIn));
    const words = { en: [...namedIn('en'), ...entry.also], es: [...namedIn('es'), ...entry.also], both: [...new Set([...named, ...entry.also])] };
    return { entry, words, named };
  });
  const spellings = new Map(entries.flatMap(({ written }) => written.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => [normalise(word), word] as const))));
  const vocabulary = new Map(ready.flatMap(({ words }) => words.both.map((word) => [word, spellings.get(word) ?? word] as const)));
  return { ready, vocabulary, text: [...vocabulary.keys()].join(' ') };
}

/** A word of the query, with the words that it may stand for if nothing is written so. */
interface Asked {
  readonly word: string;
  readonly meant: ReadonlySet<string>;
}

const isPart = (asked: string, word: string): boolean => word.startsWith(asked) || (asked.length >= PIECE && word.includes(asked));

/** Whether one letter put in, left out, changed or swapped with its neighbour leads to a word, or to the start of one. */
function isOneEditFrom(asked: string, word: string): boolean {
  const [a, b] = asked;
  if (word[0] !== a && word[1] !== b && word[0] !== b && word[1] !== a) return false;
  return [-1, 0, 1].some((more) => word.length >= asked.length + more && editDistance(asked, word.slice(0, asked.length + more)) <= 1);
}

const isWritten = (word: string, { vocabulary, text }: Searchable): boolean =>
  word.length >= PIECE ? text.includes(word) : [...vocabulary.keys()].some((known) => known.startsWith(word));

function read(words: readonly string[], within: Searchable): Asked[] {
  return words.map((word) => {
    const isMistake = word.length >= MISTAKABLE && !isWritten(word, within);
    return { word, meant: new Set(isMistake ? [...within.vocabulary.keys()].filter((known) => isOneEditFrom(word, known)) : []) };
  });
}

function rankIn({ names, abbreviations, initials }: Names, text: string, words: readonly string[]): Rank | undefined {
  const letters = text.replaceAll(' ', '');
  if (abbreviations.includes(text)) return 'abbreviation';
  if (names.some((name) => name.text.startsWith(text))) return 'start';
  if (initials.some((each) => each === letters || (letters.length >= BEGUN_INITIALS && each.startsWith(letters)))) return 'initials';
  if (names.some((name) => words.every((asked) => name.words.some((word) => word.startsWith(asked))))) return 'word';
  return undefined;
}

const isWhole = (words: readonly string[], asked: readonly Asked[]): boolean => asked.every(({ word }) => words.includes(word));

/** Where no name answers alone: every asked word is somewhere among the entry's words, whole, in part, or but for a mistake. */
function rankAmong(words: readonly string[], asked: readonly Asked[]): Rank | undefined {
  if (isWhole(words, asked)) return 'word';
  if (asked.every(({ word }) => words.some((each) => isPart(word, each)))) return 'contained';
  if (asked.every(({ word, meant }) => words.some((each) => isPart(word, each) || meant.has(each)))) return 'typo';
  return undefined;
}

function hit({ entry, words, named }: Ready, text: string, asked: readonly Asked[]): Hit | undefined {
  const asWritten = asked.map(({ word }) => word);
  const ranked = LANGS.map((lang) => ({ lang, rank: rankIn(entry.in[lang], text, asWritten) ?? rankAmong(words[lang], asked) }));
  const best = RANKS.find((rank) => ranked.some((each) => each.rank === rank));
  const rank = best ?? rankAmong(words.both, asked);
  if (!rank) return undefined;
  const closeness = asWritten.every((word) => named.has(word)) ? 0 : isWhole(words.both, asked) ? 1 : 2;
  return { entry, rank, closeness, langs: best ? ranked.filter((each) => each.rank === best).map(({ lang }) => lang) : LANGS };
}

/**
 * What a query finds, in either language, each entry once.
 *
 * Every word of the query must be the start of a word of the entry, in any order; failing that, from four letters, a
 * piece of one, and failing that, for words of five letters or more that are written nowhere, one mistake away from one.
 *
 * @param lang  the reader's language, which orders equals by name
 * @returns     groups by kind, the kind that answers best first, each with all its hits, best first; [] for an empty query
 */
export function search(within: Searchable, query: string, lang: Lang): Group[] {
  const text = normalise(query);
  if (text === '') return [];
  const asked = read(wordsOf(text), within);
  const hits = within.ready.flatMap((each) => hit(each, text, asked) ?? []);
  const order = (a: Hit, b: Hit) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.closeness - b.closeness || compare(a.entry.order[lang], b.entry.order[lang]) || compare(a.entry.id, b.entry.id);
  return ENTRY_KINDS.map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind).toSorted(order) }))
    .filter((group) => group.hits.length > 0)
    .toSorted((a, b) => weight(a) - weight(b));
}

/** Whether a group answers by abbreviation, by name, by what belongs to a name, or by a mistake. How a name begins doesn't part kinds: nobody who types 'border' wants titles first. */
const weight = ({ hits }: Group): number => Math.min(...hits.map(({ rank }) => ({ abbreviation: 0, start: 1, initials: 1, word: 1, contained: 2, typo: 3 })[rank]));

/** By code unit: the texts are normalised, and no engine's own order of a language gets in. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A query near to one that found nothing, and that finds something: each unknown word replaced by the nearest known
 * one, else the longest of its words that finds anything alone. Undefined where nothing is near.
 */
export function suggest(within: Searchable, query: string, lang: Lang): string | undefined {
  const known = [...within.vocabulary.keys()];
  const near = wordsOf(normalise(query)).flatMap((word) => (isWritten(word, within) ? word : (nearest(word, known) ?? [])));
  const written = near.map((word) => within.vocabulary.get(word) ?? word);
  const tries = [written.join(' '), ...written.toSorted((a, b) => b.length - a.length)];
  return tries.find((each) => normalise(each) !== normalise(query) && search(within, each, lang).length > 0);
}
