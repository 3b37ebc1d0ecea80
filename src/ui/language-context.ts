import { createContext, useContext } from 'react';

export interface LanguageSwitch {
  readonly otherLang: 'en' | 'es';
  /** Address of the same page in the other language. In the app the language changes in place, keeping selection and scroll. */
  readonly otherHref: string;
}

export const LanguageContext = createContext<LanguageSwitch | null>(null);

export function useLanguage(): LanguageSwitch {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage: no LanguageContext above this component');
  return language;
}
