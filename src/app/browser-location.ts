import type { Location } from '../selection/store';

/** The address bar as the selection sees it. */
export const browserLocation: Location = {
  read: () => window.location.search,
  push: (search) => history.pushState(null, '', address(search)),
  replace: (search) => history.replaceState(null, '', address(search)),
  listen(onChange) {
    window.addEventListener('popstate', onChange);
    return () => window.removeEventListener('popstate', onChange);
  },
};

const address = (search: string): string => `${window.location.pathname}${search}${window.location.hash}`;

/** For the prerender: an address that says nothing and never changes. */
export const noLocation: Location = { read: () => '', push: () => {}, replace: () => {}, listen: () => () => {} };
