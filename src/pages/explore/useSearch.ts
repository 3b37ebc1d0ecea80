import { useContext, useSyncExternalStore } from 'react';
import { AddressContext } from '../../views/params-context';

/** The query string of the address; '' while the prerendered page is taken over. */
export function useSearch(): string {
  const store = useContext(AddressContext);
  return useSyncExternalStore(store?.subscribe ?? (() => () => {}), () => location.search, () => '');
}
