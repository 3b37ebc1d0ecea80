import type { FirstMessages } from '../en/first';
import { common } from './common';
import { frame } from './frame';
import { links } from './links';
import { notices } from './notices';
import { page } from './page';

export const first: FirstMessages = { common, frame, links, notices, page };
