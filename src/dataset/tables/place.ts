import * as v from 'valibot';
import { date, id, latitude, localized, longitude, mile, number, ordinal, plain, ref } from '../fields';

/** Where it happens: the line in nine sectors, its ports and crossings, and the corridor south of it. */

const usState = v.picklist(['CA', 'AZ', 'NM', 'TX']);

export const sector = v.strictObject({
  id: id('sectors'),
  /** From the Pacific (1) to the Gulf (9). */
  order: ordinal,
  name: localized,
  /** What the Border Patrol says of the sector; the nine add up to 2,004 and are not geometry. */
  milesOfBorder: number,
  kmOfBorder: number,
  milesOfBorderAlt: v.optional(v.array(v.strictObject({ value: number, sourceId: ref('sources'), note: v.optional(localized) }))),
  milesNote: v.optional(localized),
  from: localized,
  to: localized,
  statesUS: v.array(usState),
  statesMX: v.array(plain),
  mileFrom: mile,
  mileTo: mile,
  headquarters: v.strictObject({
    place: plain,
    lat: latitude,
    lon: longitude,
    coordSourceId: ref('sources'),
    sourceId: ref('sources'),
    precision: v.picklist(['city']),
    confidence: v.picklist(['low', 'medium', 'high']),
    note: v.optional(localized),
  }),
  sourceId: ref('sources'),
});

/** A port of entry as the traffic statistics count it: one code, one or more crossings. */
export const port = v.strictObject({
  id: id('ports'),
  portCode: plain,
  name: plain,
  state: plain,
  lat: latitude,
  lon: longitude,
  kmToBorderLine: number,
  primaryCrossingId: ref('crossings'),
  crossingIds: v.array(ref('crossings')),
  kmToPrimary: number,
  borderMile: mile,
  sectorId: ref('sectors'),
  sourceId: ref('sources'),
});

export const crossing = v.strictObject({
  id: id('crossings'),
  name: localized,
  usCity: plain,
  usState,
  mxCity: plain,
  mxState: plain,
  portCode: plain,
  portId: ref('ports'),
  lat: latitude,
  lon: longitude,
  kinds: v.array(v.picklist(['pedestrian', 'vehicle', 'truck', 'rail'])),
  borderMile: mile,
  sectorId: ref('sectors'),
  check: v.strictObject({ kmToBorderLine: number, altSourceId: v.optional(ref('sources')), kmToAltSource: v.optional(number) }),
  cbpWaitTimeNumber: v.optional(plain),
  sourceId: ref('sources'),
  note: v.optional(localized),
});

export const corridorPlace = v.strictObject({
  id: id('corridorPlaces'),
  name: localized,
  country: v.picklist(['GT', 'HN', 'MX', 'SV', 'US']),
  kind: v.picklist([
    'capital', 'cyber-centre', 'enforcement-base', 'name-giver', 'origin', 'poppy-municipality', 'poppy-state',
    'poppy-state-secondary', 'processing-site', 'seizure-area', 'southern-border-crossing', 'state', 'transit-hub', 'violence-state',
  ]),
  lat: latitude,
  lon: longitude,
  coordSourceId: ref('sources'),
  precision: v.picklist(['city', 'state capital']),
  themeIds: v.array(ref('themes')),
  sourceId: ref('sources'),
  alsoSourceIds: v.optional(v.array(ref('sources'))),
  note: localized,
  figures: v.optional(v.array(v.strictObject({ label: localized, value: number, unit: localized, sourceId: ref('sources') }))),
});

export const meetingPlace = v.strictObject({
  id: id('meetingPlaces'),
  name: localized,
  country: v.picklist(['US', 'MX']),
  lat: latitude,
  lon: longitude,
  coordSourceId: ref('sources'),
  events: v.array(v.strictObject({ date, what: localized, sourceId: ref('sources') })),
  sourceId: ref('sources'),
});

/** Lengths, counts of crossings and barrier miles as published; where sources disagree each stands. */
export const borderFact = v.strictObject({
  id: id('borderFacts'),
  label: localized,
  value: number,
  unit: v.picklist(['crossings', 'km', 'mi', 'places', 'ports']),
  asOf: v.optional(date),
  series: v.optional(v.picklist(['fence-miles'])),
  state: v.optional(usState),
  pedestrian: v.optional(number),
  vehicle: v.optional(number),
  alt: v.optional(v.array(v.strictObject({ value: number, sourceId: ref('sources') }))),
  confidence: v.optional(v.picklist(['low', 'medium', 'high'])),
  sourceId: ref('sources'),
  note: v.optional(localized),
});
