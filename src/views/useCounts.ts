import { useCallback, useSyncExternalStore } from 'react';
import type { Link } from '../dataset/schema';
import { useLinking } from './linking-context';

/** Whether a tie counts, by the grounds that the reader counts. Who asks is drawn again when those change, and by no pick. */
export function useCounts(): (link: Pick<Link, 'basis'>) => boolean {
  const linking = useLinking();
  const grounds = useSyncExternalStore(linking.subscribe, () => linking.selection().basis.join(' '), () => linking.stillSelection().basis.join(' '));
  return useCallback(({ basis }) => grounds.includes(basis), [grounds]);
}
