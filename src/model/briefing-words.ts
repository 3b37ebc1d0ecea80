import { nearest } from '../dataset/nearest';
import type { Localized, SliceName } from '../dataset/schema';
import type { FirstText } from '../text/text';
import { FIGURES, written } from './briefing-figures';
import type { Index } from './index-dataset';

/** A figure as it stands in words: {agencies:US|words}. A name with a capital begins the sentence. */
const PLACEHOLDER = /\{([A-Za-z-]+)(?::([^{}|]+))?(\|words)?\}/g;

interface Placeholder {
  readonly name: string;
  readonly argument: string;
  readonly isInWords: boolean;
  readonly isFirst: boolean;
}

const parse = ([, name = '', argument = '', inWords]: RegExpMatchArray | readonly string[]): Placeholder => ({
  name: name.charAt(0).toLowerCase() + name.slice(1),
  argument,
  isInWords: inWords !== undefined,
  isFirst: /^[A-Z]/.test(name),
});

const placeholdersIn = (words: string): Placeholder[] => [...words.matchAll(PLACEHOLDER)].map(parse);

/** The words of a slide with every figure computed from the dataset. A figure that the dataset doesn't have stays in its braces. */
export function fillIn(words: Localized, index: Index, text: FirstText): string {
  return text.pick(words).replace(PLACEHOLDER, (whole, ...parts: string[]) => {
    const { name, argument, isInWords, isFirst } = parse([whole, ...parts]);
    const value = FIGURES[name]?.read(index, argument, text) ?? null;
    if (value === null) return whole;
    const said = (isInWords && typeof value === 'number' && text.t.page.numberWords[value]) || written(value);
    return isFirst ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });
}

/** What must be loaded before words can be filled in. */
export const needsOfWords = (texts: readonly Localized[]): SliceName[] => [
  ...new Set(texts.flatMap(({ en, es }) => placeholdersIn(`${en} ${es}`)).flatMap(({ name }) => FIGURES[name]?.needs ?? [])),
];

/** What is wrong with the words of one language. */
export interface WordsFault {
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string;
}

const isNumeral = /[0-9]+/;

/**
 * Figures that the dataset doesn't have, and numbers that somebody typed: every number on a slide comes from the
 * dataset, so that it can't differ from the figure beside it.
 *
 * @param index  with everything loaded
 */
export function faultsOfWords(words: string, index: Index, text: FirstText): WordsFault[] {
  const typed = isNumeral.exec(words.replaceAll(PLACEHOLDER, ''))?.[0];
  const unknown = placeholdersIn(words).flatMap(({ name, argument }): WordsFault[] => {
    const figure = FIGURES[name];
    if (!figure) return [{ found: `{${name}}`, expected: 'a figure of the dataset', ...closest(name, Object.keys(FIGURES)) }];
    if (figure.read(index, argument, text) !== null) return [];
    return [{ found: `{${name}:${argument}}`, expected: figure.options ? `something that ${name} can be asked of` : 'a figure that can be computed', ...closest(argument, figure.options?.(index) ?? []) }];
  });
  return [...(typed === undefined ? [] : [{ found: `the number ${typed}`, expected: 'a figure of the dataset in braces, such as {agencies}' }]), ...unknown];
}

function closest(word: string, candidates: Iterable<string>): Pick<WordsFault, 'nearest'> {
  const close = nearest(word, candidates);
  return close === undefined ? {} : { nearest: close };
}
