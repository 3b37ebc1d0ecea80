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
  // Asked for each time, as React wants it of what a component once waited for.
  use(linking.whenLoaded(needs));
  return index;
}
