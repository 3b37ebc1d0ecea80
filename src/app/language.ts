import type { Language } from '../text/text';
import type { Messages } from '../text/en';

/** The catalogue of a language, loaded only when it is spoken. */
export const loadMessages = async (lang: Language): Promise<Messages> =>
  lang === 'es' ? (await import('../text/es')).es : (await import('../text/en')).en;

/** Folder of a language's pages under the root of the site. */
export const folderOf = (lang: Language): string => (lang === 'es' ? 'es/' : '');

/** The language of a page by its address: Spanish pages live under es/. */
export function languageOf(pathname: string, root: string): Language {
  return pathname.slice(root.length).startsWith('es/') || pathname === `${root}es` ? 'es' : 'en';
}
