import type { Route } from './routes';

/** The code of each page but explore, which comes first of all. */
export const PAGE_CODE = {
  view: () => import('../pages/view/ViewPage'),
  theme: () => import('../pages/theme/ThemePage'),
  present: () => import('../pages/present/PresentPage'),
  briefing: () => import('../pages/present/DeckPage'),
  mine: () => import('../pages/present/mine/MinePage'),
  data: () => import('../pages/data/DataPage'),
  gaps: () => import('../pages/data/GapsPage'),
} satisfies Partial<Record<Route['page'], () => Promise<unknown>>>;
