import { useSyncExternalStore } from 'react';

const MEDIUM = '(max-width: 1039px)';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(MEDIUM);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the wide map is drawn small. 'unknown' while the prerendered page is taken over: it holds the names in both sizes, and CSS shows one. */
export const useScreen = (): 'large' | 'medium' | 'unknown' => useSyncExternalStore(subscribe, () => (matchMedia(MEDIUM).matches ? 'medium' : 'large'), () => 'unknown');
