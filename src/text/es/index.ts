import type { Messages } from '../en';
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

export const es: Messages = { common, frame, funding, links, matrix, notices, page, pane, search, sources, timeline };
