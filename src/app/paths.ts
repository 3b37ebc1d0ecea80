/** The path of a page under its language's folder: '' is the explore page, 'view/links/' the page of a view. */
export function pathOf(pathname: string, root: string): string {
  return pathname.slice(root.length).replace(/^es(?:\/|$)/, '').replace(/index\.html$/, '');
}

/** The theme whose page, or whose embed, a path is. */
export const themeOf = (path: string): string | undefined => /^(?:embed\/[^/]+\/)?theme\/([^/]+)/.exec(path)?.[1];

export const withoutTheme = (search: string): string => search.replace(/([?&])theme=[^&]*&?/, '$1').replace(/[?&]$/, '');

/**
 * Where a click leads within the site, or null where it is the browser's to follow: into another tab, to a file, to
 * another host, to a place on the same page. What is picked goes along unless the link picks for itself; to the same
 * page in the other language the fragment does too.
 */
export function wayOf(event: MouseEvent, root: string): string | null {
  const link = event.target instanceof Element && event.target.closest('a');
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !link || link.target) return null;
  const { origin, pathname, search, hash } = link;
  if (origin !== location.origin || !pathname.startsWith(root) || !pathname.endsWith('/') || (hash && pathname === location.pathname)) return null;
  const isSamePage = pathOf(pathname, root) === pathOf(location.pathname, root);
  return pathname + (search || location.search) + (hash || (isSamePage ? location.hash : ''));
}
