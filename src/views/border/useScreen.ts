import { useSyncExternalStore } from 'react';

/** On a small desk the wide frame is drawn at two thirds; its words are set so much larger, to be read there. */
export const MEDIUM = 1.5;

const IS_MEDIUM = '(max-width: 1159px)';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(IS_MEDIUM);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the wide map is drawn small. 'unknown' while the prerendered page is taken over: it holds the names in both sizes, and CSS shows one. */
export const useScreen = (): 'large' | 'medium' | 'unknown' => useSyncExternalStore(subscribe, () => (matchMedia(IS_MEDIUM).matches ? 'medium' : 'large'), () => 'unknown');
