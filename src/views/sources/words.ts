import type { Source } from '../../dataset/schema';
import { spoken } from '../../charts/spoken';
import type { Citation, Citing } from '../../model/citations';
import { shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import { tallied, type CitedDocument } from './model';

/** What stands between two parts: nothing more than a space after a sentence that has ended. 'D.C.' ends none. */
export const separator = (before: string): string => (/[\p{Ll}\d)”]{2}[.?!]$/u.test(before) ? ' ' : ' · ');

/** Parts in one line; what is empty is left out. */
export function sentences(...parts: readonly (string | null | undefined)[]): string {
  let words = '';
  for (const part of parts) if (part) words += `${words && separator(words)}${part}`;
  return words;
}

/** '27 Feb 2015 · in Spanish'. */
export function dateAndLanguage(source: Source, { t, lang }: Text): string {
  const day = source.date ? shortDate(source.date, lang) : t.common.undated;
  return source.lang === 'es' ? `${day} · ${t.sources.inSpanish}` : day;
}

/** '128 funding records · 14 accounts', the most first. */
export function splitInWords(byKind: readonly (readonly [Citing, number])[], { t }: Text): string {
  const parts = byKind.toSorted(([, a], [, b]) => b - a).map(([table, number]) => t.sources.facts[table](number));
  return parts.length > 0 ? parts.join(' · ') : t.sources.creditOnly;
}

/** How many facts rest on a document; under a selection, how many of them answer it. */
export const countInWords = (on: number, all: number, isFiltering: boolean, { t }: Text): string =>
  isFiltering && on < all ? t.sources.figuresOf(on, all) : t.sources.figures(all);

/** A row in words: all that it prints, in that order, and its kind. */
export function documentInWords({ source, citations, byKind }: CitedDocument, answering: readonly Citation[], isFiltering: boolean, text: Text): string {
  const split = splitInWords(shownKinds(byKind, answering, isFiltering), text);
  return spoken(text.pick(source.publisher), source.title, dateAndLanguage(source, text), split, countInWords(answering.length, citations.length, isFiltering, text), text.t.common.sourceKind[source.kind]);
}

/** The kinds of fact that a row names: those that answer, or all of them where none does. */
export const shownKinds = (byKind: CitedDocument['byKind'], answering: readonly Citation[], isFiltering: boolean): CitedDocument['byKind'] =>
  isFiltering && answering.length > 0 ? tallied(answering) : byKind;
