import { common } from './common';
import { frame } from './frame';
import { funding } from './funding';
import { links } from './links';
import { matrix } from './matrix';
import { notices } from './notices';
import { page } from './page';
import { pane } from './pane';
import { search } from './search';
import { sources } from './sources';
import { timeline } from './timeline';

/** The catalogue. A message is a typed function or a string; the Spanish one has the same type, so a missing message doesn't compile. */
export const en = { common, frame, funding, links, matrix, notices, page, pane, search, sources, timeline };
export type Messages = typeof en;
