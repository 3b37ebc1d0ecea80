import type { Messages } from '../en';
import { first } from './first';
import { funding } from './funding';
import { indicators } from './indicators';
import { matrix } from './matrix';
import { pane } from './pane';
import { search } from './search';
import { sources } from './sources';
import { timeline } from './timeline';

export const es: Messages = { ...first, funding, indicators, matrix, pane, search, sources, timeline };
