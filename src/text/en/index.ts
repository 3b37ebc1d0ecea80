import { border } from './border';
import { first } from './first';
import { funding } from './funding';
import { indicators } from './indicators';
import { matrix } from './matrix';
import { pane } from './pane';
import { search } from './search';
import { sources } from './sources';
import { timeline } from './timeline';

/** The catalogue. A message is a typed function or a string; the Spanish one has the same type, so a missing message doesn't compile. */
export const en = { ...first, border, funding, indicators, matrix, pane, search, sources, timeline };
export type Messages = typeof en;
