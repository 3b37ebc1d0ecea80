import { common } from './common';
import { frame } from './frame';
import { links } from './links';
import { notices } from './notices';
import { page } from './page';

/** What the first screen says. The rest of the catalogue comes with the views that need it. */
export const first = { common, frame, links, notices, page };
export type FirstMessages = typeof first;
