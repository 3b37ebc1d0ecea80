import { createContext, useContext, useSyncExternalStore } from 'react';
import { DEFAULT_PARAMS, type Params } from '../selection/address';
import type { AddressStore } from '../selection/store';

export const AddressContext = createContext<AddressStore | null>(null);

export function useAddressStore(): AddressStore {
  const store = useContext(AddressContext);
  if (!store) throw new Error('useParams: no AddressContext above this component');
  return store;
}

/** What the address asks views to show, apart from what is picked. */
export function useParams(): Params {
  const store = useAddressStore();
  return useSyncExternalStore(store.subscribe, () => store.get().params, () => DEFAULT_PARAMS);
}

/** Changes parameters in the address, in place: Back leads past them. */
export const useShow = (): AddressStore['show'] => useAddressStore().show;
