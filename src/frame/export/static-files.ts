import type { Language } from '../../text/text';

/** One of the pictures that the build writes: a view, for a theme or for none, in a language. */
export interface Static {
  readonly view: string;
  readonly theme: string | null;
  readonly lang: Language;
}

/** Stands for the theme where none is picked. No theme has this id: a test holds it. */
const ALL = 'all';

const folderOf = (lang: Language): string => (lang === 'en' ? '' : `${lang}/`);

/**
 * The files that stand ready for other people's pages, by their paths from the root of the site. They are a contract
 * like the address of a page: what was pasted once must go on showing.
 */
export const pictureFile = ({ view, theme, lang }: Static, kind: 'svg' | 'png' | '2x.png'): string => `pictures/${view}/${theme ?? ALL}.${lang}.${kind}`;
export const embedFolder = ({ view, theme, lang }: Static): string => `${folderOf(lang)}embed/${view}/${theme === null ? '' : `theme/${theme}/`}`;
export const fragmentFile = (what: Static): string => `${embedFolder(what)}fragment.html`;
export const oembedFile = ({ view, theme, lang }: Static): string => `oembed/${view}/${theme ?? ALL}.${lang}.json`;

/** Where a reader who follows a figure arrives: the view's page with the theme picked. */
export const pageOf = ({ view, theme, lang }: Static): string => `${folderOf(lang)}view/${view}/${theme === null ? '' : `?theme=${theme}`}`;

/** Pictures for link previews: of a view, for a theme or for none, and of the pages that show no one view. */
export const cardFile = ({ view, theme, lang }: Static): string => `cards/${view}/${theme ?? ALL}.${lang}.png`;
export const pageCardFile = (page: 'start' | 'data' | 'gaps' | `theme/${string}`, lang: Language): string => `cards/${page}.${lang}.png`;
