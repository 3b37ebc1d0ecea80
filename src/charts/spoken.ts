/**
 * What a mark says, in parts: who or what, then the relation, then how we know. One text serves as accessible name and
 * as tooltip. A line break after the comma tells the parts apart, because names hold commas too; speech ignores it.
 * A part that is a whole sentence gives up its full stop where another part follows.
 */
export function spoken(...parts: readonly (string | false | null | undefined)[]): string {
  const said = parts.filter((part): part is string => Boolean(part));
  return said.map((part, at) => (at < said.length - 1 ? unended(part) : part)).join(',\n');
}

export const spokenParts = (words: string): string[] => words.split(',\n');

/** Ends in a stop that belongs to the word itself: 'D.C.', 'EE. UU.', 'Inc.', 'J.'. */
const ABBREVIATED = /(?:\.\p{L}+|\p{Lu}{2}\. \p{Lu}{2}|(?:^|[\s(])\p{Lu}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|etc|Gral|Lic|Dr|Dra))\.$/u;

const unended = (part: string): string => (ABBREVIATED.test(part) ? part : part.replace(/\.$/, ''));
