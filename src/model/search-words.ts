/** How names are read for searching: without accents, case and punctuation, as words and as initials. */

const DOTTED = /(?<!\p{L})(?:\p{L}{1,2}\.){2,}/gu;

/** 'U.S.–Mexico' is 'us mexico', 'Combate a las drogas' stays, 'Ciudad Juárez' is 'ciudad juarez'. */
export const normalise = (text: string): string =>
  text
    .replace(DOTTED, (initials) => initials.replaceAll('.', ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (normalised: string): string[] => normalised.split(' ').filter(Boolean);

/** Words that initials usually leave out, in both languages. */
const SMALL = new Set(['a', 'and', 'con', 'contra', 'de', 'del', 'e', 'el', 'en', 'for', 'in', 'la', 'las', 'los', 'of', 'on', 'para', 'por', 'the', 'to', 'with', 'y']);

/**
 * The initials that people make of a name, with its small words and without: 'Oficina de Política Nacional para el
 * Control de Drogas' gives 'opncd' and 'odpnpecdd'. What stands in brackets is left out. One letter is no initials.
 */
export function initialsOf(name: string): string[] {
  const words = wordsOf(normalise(name.replace(/\([^)]*\)/g, ' ')));
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  const both = [initials(words.filter((word) => !SMALL.has(word))), initials(words)];
  return [...new Set(both)].filter((letters) => letters.length > 1);
}
