import { useSyncExternalStore } from 'react';
import type { Form } from '../views/view';

/** A sheet is narrower than this by a little: views that could nearly fill it are printed wide, a little smaller. */
const ON_PAPER_WIDE = 760;

/**
 * Which form of a view the window has room for. The prerendered page holds both and CSS shows one, so that the first
 * paint needs no script; once the script runs, only the form in use is kept.
 */
export function useForm(narrowBelow: number | null): Form | 'both' {
  const query = narrowBelow === null ? 'not all' : `${narrowBelow === ON_PAPER_WIDE ? 'screen and ' : ''}(max-width: ${narrowBelow - 1}px)`;
  return useSyncExternalStore<Form | 'both'>(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => (matchMedia(query).matches ? 'narrow' : 'wide'),
    () => (narrowBelow === null ? 'wide' : 'both'),
  );
}
