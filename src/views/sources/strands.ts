import type { Citing } from '../../model/citations';

/** What a bar is made of, from its start: fourteen kinds of fact in five strands, as many as greys can tell apart. */
export const STRANDS = ['who', 'money', 'record', 'series', 'places'] as const;
export type Strand = (typeof STRANDS)[number];

export const STRAND_OF: Readonly<Record<Citing, Strand>> = {
  themes: 'who',
  links: 'who',
  agencies: 'who',
  keyFacts: 'record',
  commitments: 'record',
  meetings: 'record',
  tenPoints: 'record',
  programs: 'money',
  accounts: 'money',
  funding: 'money',
  laws: 'money',
  indicators: 'series',
  places: 'places',
  borderFacts: 'places',
};
