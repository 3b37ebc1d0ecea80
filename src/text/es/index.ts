import type { Messages } from '../en';
import { address } from './address';
import { border } from './border';
import { data } from './data';
import { first } from './first';
import { funding } from './funding';
import { gaps } from './gaps';
import { indicators } from './indicators';
import { matrix } from './matrix';
import { pane } from './pane';
import { search } from './search';
import { shortcuts } from './shortcuts';
import { sources } from './sources';
import { strip } from './strip';
import { theme } from './theme';
import { timeline } from './timeline';
import { view } from './view';

export const es: Messages = { ...first, address, border, data, funding, gaps, indicators, matrix, pane, search, shortcuts, sources, strip, theme, timeline, view };
