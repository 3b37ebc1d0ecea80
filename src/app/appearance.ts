import type { AddressStore } from '../selection/store';

/** Follows `?appearance=`; without it the system's preference holds, which CSS knows by itself. */
export function applyAppearance(address: AddressStore): void {
  const apply = () => {
    const { appearance } = address.get().params;
    if (appearance) document.documentElement.dataset['appearance'] = appearance;
    else delete document.documentElement.dataset['appearance'];
  };
  apply();
  address.subscribe(apply);
}
