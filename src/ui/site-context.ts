import { createContext, useContext } from 'react';

/** Where a page stands in the site. */
export interface Site {
  /** Its path under the language's folder; '' is the explore page. */
  readonly path: string;
  /** The address of a path in the reader's language, whatever folder of a host the site lies in. */
  href(path: string): string;
}

export const SiteContext = createContext<Site>({ path: '', href: (path) => path });

export const useSite = (): Site => useContext(SiteContext);
