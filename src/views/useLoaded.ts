import { use } from 'react';
import type { SliceName } from '../dataset/schema';
import type { Index } from '../model/index-dataset';
import { useIndex, useLinking } from './linking-context';

/**
 * The dataset once the named slices are in. Until then the component waits, and with it the nearest Suspense
 * boundary: a prerendered view stays on the page as it is.
 */
export function useLoaded(needs: readonly SliceName[]): Index {
  const linking = useLinking();
  const index = useIndex();
  if (!needs.every((need) => index.dataset.loaded.has(need))) use(linking.whenLoaded(needs));
  return index;
}
