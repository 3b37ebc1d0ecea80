import type { Messages } from '../en';
import { border } from './border';
import { first } from './first';
import { funding } from './funding';
import { indicators } from './indicators';
import { matrix } from './matrix';
import { pane } from './pane';
import { search } from './search';
import { sources } from './sources';
import { timeline } from './timeline';

export const es: Messages = { ...first, border, funding, indicators, matrix, pane, search, sources, timeline };
