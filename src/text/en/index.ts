import { address } from './address';
import { border } from './border';
import { data } from './data';
import { embed } from './embed';
import { first } from './first';
import { funding } from './funding';
import { gaps } from './gaps';
import { indicators } from './indicators';
import { matrix } from './matrix';
import { pane } from './pane';
import { present } from './present';
import { search } from './search';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { strip } from './strip';
import { theme } from './theme';
import { ties } from './ties';
import { timeline } from './timeline';
import { unroll } from './unroll';
import { view } from './view';

/** The catalogue. A message is a typed function or a string; the Spanish one has the same type, so a missing message doesn't compile. */
export const en = { ...first, address, border, data, embed, funding, gaps, indicators, matrix, pane, present, search, shortcuts, sources, strip, theme, ties, timeline, unroll, view };
export type Messages = typeof en;
