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

/** The full stop of a sentence; that of 'D.C.', 'EE. UU.' or 'J.' belongs to the word. */
const FULL_STOP = /(?<=[\p{Ll}\d)”]|\p{Lu}{3})\.$/u;

const unended = (part: string): string => part.replace(FULL_STOP, '');
