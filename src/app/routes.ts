import type { Index } from '../model/index-dataset';
import { VIEWS } from '../views/registry';

/** A page of the site, by what it shows. */
export type Route =
  | { readonly page: 'explore' }
  | { readonly page: 'view'; readonly id: string }
  | { readonly page: 'theme'; readonly id: string }
  | { readonly page: 'present' }
  | { readonly page: 'briefing'; readonly id: string }
  | { readonly page: 'mine' }
  | { readonly page: 'data' }
  | { readonly page: 'gaps' };

const ID = /^(view|theme|present)\/([a-z0-9.-]+)$/;

/** The page at a path under its language's folder, or null where there is none. Whether an id exists is for the page to say. */
export function readRoute(path: string): Route | null {
  const plain = path.replace(/\/$/, '');
  if (plain === '') return { page: 'explore' };
  if (plain === 'present') return { page: 'present' };
  if (plain === 'present/mine') return { page: 'mine' };
  if (plain === 'data') return { page: 'data' };
  if (plain === 'data/gaps') return { page: 'gaps' };
  const [, page, id] = ID.exec(plain) ?? [];
  if (page === 'present' && id !== undefined) return { page: 'briefing', id };
  return (page === 'view' || page === 'theme') && id !== undefined ? { page, id } : null;
}

/** The path of a page: reads back to the same route. */
export function writeRoute(route: Route): string {
  switch (route.page) {
    case 'explore':
      return '';
    case 'view':
    case 'theme':
      return `${route.page}/${route.id}/`;
    case 'present':
      return 'present/';
    case 'briefing':
      return `present/${route.id}/`;
    case 'mine':
      return 'present/mine/';
    case 'data':
      return 'data/';
    case 'gaps':
      return 'data/gaps/';
  }
}

/** Every page that the site has. */
export function allRoutes({ dataset }: Pick<Index, 'dataset'>): Route[] {
  return [
    { page: 'explore' },
    ...VIEWS.map(({ id }) => ({ page: 'view' as const, id })),
    ...dataset.themes.map(({ id }) => ({ page: 'theme' as const, id })),
    { page: 'present' },
    ...dataset.briefings.map(({ id }) => ({ page: 'briefing' as const, id })),
    { page: 'mine' },
    { page: 'data' },
    { page: 'gaps' },
  ];
}
