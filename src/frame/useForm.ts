import { useSyncExternalStore } from 'react';
import type { Form } from '../views/view';
import { useOnPaper } from './useOnPaper';

/**
 * Which form of a view the window has room for. The prerendered page holds both and CSS shows one, so that the first
 * paint needs no script; once the script runs, only the form in use is kept. A sheet always takes the wide one, scaled.
 */
export function useForm(narrowBelow: number | null): Form | 'both' {
  const query = narrowBelow === null ? 'not all' : `screen and (max-width: ${narrowBelow - 1}px)`;
  const form = useSyncExternalStore<Form | 'both'>(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => (matchMedia(query).matches ? 'narrow' : 'wide'),
    () => (narrowBelow === null ? 'wide' : 'both'),
  );
  return useOnPaper() ? 'wide' : form;
}
