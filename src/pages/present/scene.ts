import { createLinking, type Linking } from '../../model/linking';
import { createAddressStore, type AddressStore } from '../../selection/store';

/**
 * What one view on a stage is picked by: an address of its own in the place of the page's, so that slides of other views
 * can be drawn before they are shown, and the page's address says which slide it is and nothing else.
 */
export interface Scene {
  readonly address: AddressStore;
  readonly linking: Linking;
  /** What the slide says, as a query string; '' for nothing. */
  written(): string;
  /** Shows a slide as it is written. */
  write(search: string): void;
  /** Shows what somebody picked, here or in the other window. */
  show(search: string): void;
  search(): string;
  /** Takes in what the page has loaded meanwhile; returns how to stop. */
  follow(): () => void;
}

/** @param page  the linking that fetches what anybody on the page asks for */
export function createScene(page: Linking, search: string): Scene {
  let written = search;
  let now = search;
  let tell = () => {};
  const set = (next: string) => {
    now = next;
  };
  const address = createAddressStore({ read: () => now, push: set, replace: set, listen: (onChange) => ((tell = onChange), () => {}) });
  const own = createLinking(page.index(), address);
  let seen = page.index();
  const take = () => {
    if (page.index() === seen) return;
    seen = page.index();
    own.load(seen);
  };
  const show = (next: string) => {
    if (next === now) return;
    now = next;
    tell();
  };
  return {
    address,
    linking: {
      ...own,
      whenLoaded(needs) {
        void page.whenLoaded(needs);
        return own.whenLoaded(needs);
      },
    },
    written: () => written,
    write(next) {
      written = next;
      show(next);
    },
    show,
    search: () => now,
    follow() {
      take();
      return page.subscribe(take);
    },
  };
}
