import * as v from 'valibot';
import { about } from './about';
import { account, fundingRecord, fundingView } from './tables/money';
import { agency, link, source, theme } from './tables/tie';
import type { Slice } from './schema';

/** A table whose rows come with another slice. */
const elsewhere = v.strictTuple([]);
/** A map that comes with another slice. */
const later = v.optional(v.undefined());

/**
 * The slice that the first screen is drawn from: it alone says what the whole is about. Its own schema, so that the
 * page needn't wait for the schemas of tables that come later; `Slice` holds the two together.
 */
export const firstSlice = v.strictObject({
  about,
  geometry: later,
  corridor: later,
  themes: v.array(theme),
  agencies: v.array(agency),
  links: v.array(link),
  accounts: v.array(account),
  funding: v.array(fundingRecord),
  fundingViews: v.array(fundingView),
  sources: v.array(source),
  meetings: elsewhere, keyFacts: elsewhere, commitments: elsewhere, tenPoints: elsewhere, sectors: elsewhere, ports: elsewhere,
  crossings: elsewhere, corridorPlaces: elsewhere, meetingPlaces: elsewhere, borderFacts: elsewhere, indicators: elsewhere,
  series: elsewhere, traffic: elsewhere, programs: elsewhere, laws: elsewhere, fundingPesos: elsewhere, disagreements: elsewhere, gaps: elsewhere, briefings: elsewhere,
} satisfies Record<keyof Slice, v.GenericSchema>);
