import { createContext, useContext } from 'react';
import type { Localized } from '../dataset/fields';
import type { Messages } from './en';

export type Language = 'en' | 'es';

/** Everything a component needs to speak: the catalogue and the way into texts of the dataset. */
export interface Text {
  readonly lang: Language;
  readonly t: Messages;
  /** A text of the dataset in the reader's language. */
  readonly pick: (localized: Localized) => string;
}

export const textOf = (lang: Language, t: Messages): Text => ({ lang, t, pick: (localized) => localized[lang] });

export const TextContext = createContext<Text | null>(null);

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText: no TextContext above this component');
  return text;
}
