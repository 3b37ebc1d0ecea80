import type { Messages } from '../text/en';
import type { FirstMessages } from '../text/en/first';
import { speechOf, type Language, type Speech } from '../text/text';

/** The first screen's words of a language, loaded only when it is spoken. */
const loadFirst = async (lang: Language): Promise<FirstMessages> =>
  lang === 'es' ? (await import('../text/es/first')).first : (await import('../text/en/first')).first;

const loadWhole = async (lang: Language): Promise<Messages> =>
  lang === 'es' ? (await import('../text/es')).es : (await import('../text/en')).en;

export const loadSpeech = async (lang: Language): Promise<Speech> => speechOf(lang, await loadFirst(lang), () => loadWhole(lang));

/** Folder of a language's pages under the root of the site. */
export const folderOf = (lang: Language): string => (lang === 'es' ? 'es/' : '');

/** The language of a page by its address: Spanish pages live under es/. */
export function languageOf(pathname: string, root: string): Language {
  return pathname.slice(root.length).startsWith('es/') || pathname === `${root}es` ? 'es' : 'en';
}
