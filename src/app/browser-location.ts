import type { Location } from '../selection/store';
import { folderOf, languageOf } from './language';
import { pathOf, themeOf, withoutTheme } from './paths';

/**
 * The address bar as the selection sees it. A theme's own page stands for that theme, which its query string therefore
 * leaves out; a pick of another leads to that one's page, and a pick of several to the explore page.
 *
 * @param root  absolute path of the site's root
 */
export function browserLocation(root: string): Location {
  const theme = () => themeOf(pathOf(window.location.pathname, root));
  const write = (how: 'pushState' | 'replaceState', search: string) => {
    const { pathname, hash } = window.location;
    const own = theme();
    const asked = /[?&]theme=([^&]*)/.exec(search)?.[1];
    if (own === undefined || own === asked) return history[how](null, '', `${pathname}${own === undefined ? search : withoutTheme(search)}${hash}`);
    const isOne = asked !== undefined && !asked.includes(',');
    history[how](null, '', `${root}${folderOf(languageOf(pathname, root))}${isOne ? `theme/${asked}/${withoutTheme(search)}` : search}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  return {
    theme,
    read: () => (theme() === undefined ? window.location.search : withoutTheme(window.location.search)),
    push: (search) => write('pushState', search),
    replace: (search) => write('replaceState', search),
    listen(onChange) {
      window.addEventListener('popstate', onChange);
      return () => window.removeEventListener('popstate', onChange);
    },
  };
}

/** For the prerender: an address that says nothing and never changes. */
export const stillLocation = (path: string): Location => ({ theme: () => themeOf(path), read: () => '', push: () => {}, replace: () => {}, listen: () => () => {} });
