import { createContext, use, useContext } from 'react';
import type { Localized } from '../dataset/fields';
import type { Messages } from './en';
import type { FirstMessages } from './en/first';

export type Language = 'en' | 'es';

/** What the first screen needs to speak: its part of the catalogue and the way into texts of the dataset. */
export interface FirstText {
  readonly lang: Language;
  readonly t: FirstMessages;
  /** A text of the dataset in the reader's language. */
  readonly pick: (localized: Localized) => string;
}

/** The same with the whole catalogue. */
export interface Text extends FirstText {
  readonly t: Messages;
  readonly isWhole: true;
}

/** The first screen's words at hand, the rest on its way when somebody asks. */
export interface Speech extends FirstText {
  readonly isWhole: false;
  /** The same promise each time, so that a component can wait on it. */
  whole(): Promise<Text>;
}

const pickOf = (lang: Language) => (localized: Localized) => localized[lang];

export const textOf = (lang: Language, t: Messages): Text => ({ lang, t, pick: pickOf(lang), isWhole: true });

export function speechOf(lang: Language, t: FirstMessages, loadWhole: () => Promise<Messages>): Speech {
  let loading: Promise<Text> | undefined;
  return { lang, t, pick: pickOf(lang), isWhole: false, whole: () => (loading ??= loadWhole().then((messages) => textOf(lang, messages))) };
}

export const TextContext = createContext<Text | Speech | null>(null);

export function useSpeech(): Text | Speech {
  const speech = useContext(TextContext);
  if (!speech) throw new Error('useSpeech: no TextContext above this component');
  return speech;
}

/** For what the first screen draws: never waits. */
export const useFirstText = (): FirstText => useSpeech();

/** For all that comes later: waits, within the nearest Suspense boundary, until the whole catalogue is here. */
export function useText(): Text {
  const speech = useSpeech();
  return speech.isWhole ? speech : use(speech.whole());
}
