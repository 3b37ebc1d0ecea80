import { createContext, useContext, type MouseEvent } from 'react';

export interface LanguageSwitch {
  readonly otherLang: 'en' | 'es';
  /** Address of the same page in the other language; works without JavaScript. */
  readonly otherHref: string;
  /** Changes language in place, keeping selection and scroll. */
  switchLanguage(event: MouseEvent): void;
}

export const LanguageContext = createContext<LanguageSwitch | null>(null);

export function useLanguage(): LanguageSwitch {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage: no LanguageContext above this component');
  return language;
}
