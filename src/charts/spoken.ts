/**
 * What a mark says, in parts: who or what, then the relation, then how we know. One text serves as accessible name and
 * as tooltip. A line break after the comma tells the parts apart, because names hold commas too; speech ignores it.
 */
export const spoken = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(',\n');

export const spokenParts = (words: string): string[] => words.split(',\n');
