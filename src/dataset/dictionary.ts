import type * as v from 'valibot';
import type { TableName } from './fields';
import type { authoredAbout, AUTHORED } from './schema';

/**
 * What every table and field means, for those who edit or reuse the data: the source of data/schema/dictionary.md and
 * of the descriptions in the JSON Schemas. Typed by the schema, so that a field without words doesn't compile. Of
 * the app only the page of the data loads it.
 */

type Fields<S extends v.GenericSchema> = Readonly<Record<keyof v.InferOutput<S> & string, string>>;

export interface TableWords<S extends v.GenericSchema> {
  readonly about: string;
  readonly fields: Fields<S>;
}

const ID = 'The row’s own id: lower case, digits, hyphens. It stays when the words change.';
const SOURCE = 'The source that the row rests on.';
const LOCATOR = 'Where in the source: paragraph, bullet, table, page.';
const THEMES = 'Themes that the row belongs to.';
const NOTE = 'What a reader should know before using the row.';
const LAT = 'Latitude in degrees north, WGS 84.';
const LON = 'Longitude in degrees, WGS 84; west is negative.';
const COORDINATES = 'The source of the position.';
const MILE = 'Mile marker: statute miles along the border from the Pacific (0) to the Gulf (1,954). Good to 1.5 miles on land and about 10 on the river.';
const BASIS = 'How we know: stated in the readout, documented by another public source, or inferred by the editors.';
const THEME_BASIS = 'How the tie to the themes is known: stated, documented, inferred, or none where no tie is made.';
const CONFIDENCE = 'How far the editors trust it.';

/** What data/dataset.json says of the whole. */
export const aboutWords: TableWords<typeof authoredAbout> = {
  about: 'What the dataset is about.',
  fields: {
    id: 'Id of the dataset.',
    modified: 'The day of the last change. The version of the published data is a hash of all of it, which the compiler adds.',
    title: 'Name of the dataset.',
    meetingId: 'The meeting that it is about.',
    sourceId: 'The readout, which names the themes.',
    date: 'The day of the meeting.',
    lede: 'Three sentences at most: what met, when, and what the page answers.',
    languages: 'Languages that every text comes in.',
    borderMiles: 'Length of the border by linear reference, statute miles.',
    accountsViewId: 'The funding view whose sums stand beside the accounts: one status, one source, no overlap.',
    readoutRecordId: 'The record of the sum that the readout itself names; null where it names none.',
    credits: 'Whose work is in the data and on what terms: name, text, address, and the sources that the credit speaks of.',
  },
};

export const dictionary: { readonly [T in TableName]: TableWords<(typeof AUTHORED)[T]> } = {
  sources: {
    about: 'Public documents that facts rest on. Every one is cited by a fact; each document stands here once.',
    fields: {
      id: ID,
      title: 'Title as printed, in its own language.',
      publisher: 'Who issued it and, for a copy, where the copy was read. Names are left as they are, or have their official form in each language; remarks are translated.',
      date: 'Date of the document, as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD; null where the copy carries none.',
      url: 'Where to open it; null where the place it was read has no address of its own.',
      repository: 'Repository, commit and file, for a document that was read from one.',
      lang: 'Language of the document.',
      kind: 'official: issued by a government or its body, read there or in a copy. institutional: by an international body, university, think tank or association. compilation: put together by others from such records. press: news, blogs and other second-hand pages.',
      licence: 'Terms of the document: us-public-domain (work of the U.S. federal government), mx-government (free with credit), cc-by-4.0, cc-by-sa, public-domain, un-acknowledged (with acknowledgement), credit-required (free with credit), facts-only (single facts are cited, no text is taken).',
      note: 'How much of the document was read, and what is odd about it.',
    },
  },
  meetings: {
    about: 'Meetings of the two governments on security and the border, 2008 to 2025.',
    fields: {
      id: ID,
      series: 'The table they met at: the Security Coordination Group, the ministers of the Mérida Initiative, the border steering committee, the security dialogue, or another.',
      number: 'Number within its series as its own readout gives it; 0 for a founding declaration, null where not stated.',
      numberUS: 'Number by the count of the United States, where the counts differ.',
      numberMX: 'Number by the count of Mexico; null where Mexico counts no such meeting.',
      numberNote: 'Why the number is as it is.',
      date: 'Date of the meeting; null where unknown.',
      datePrecision: 'How the date is known: to the day, month or year, by the date of a report, by inference, or not at all.',
      city: 'Where they met; null where unknown.',
      cityBasis: 'Whether the place is stated, inferred or unknown.',
      coChairs: 'Who led each side: name (null where not named), title at the time, country.',
      attendingAgencies: 'Agencies that a text names as present.',
      attendanceNote: 'What is known and not known of who came.',
      topics: 'Themes that were on the table.',
      outcomes: 'What came out of it, in our own words.',
      sourceIds: 'The documents that the row rests on.',
      locator: 'Where in those documents.',
      evidence: 'documented: a text speaks of it. implied: it only follows from a count.',
    },
  },
  themes: {
    about: 'What the meeting was about: four priorities and seven issues.',
    fields: {
      id: ID,
      kind: 'priority or issue.',
      label: 'Name of the theme.',
      short: 'Name of at most 26 characters, for narrow columns.',
      summary: 'What it is, in two or three sentences.',
      hue: 'The hue of a priority. An issue takes the tone of the first of its parents.',
      parentPriority: 'The priorities that an issue serves, the main one first.',
      parentBasis: 'How the tie of issue and priority is known; null for a priority.',
      sourceId: 'The readout.',
      locator: LOCATOR,
      placeNames: 'Places that sources name with the theme, as words.',
      relatedPrograms: 'Programs, strategies and laws near the theme: name, first year, source.',
    },
  },
  agencies: {
    about: 'Public bodies of either country that a source ties to a theme or a meeting.',
    fields: {
      id: ID,
      name: 'Full name.',
      abbr: 'Abbreviation, or the short name by which readers of the language know it.',
      country: 'US or MX.',
      parent: 'The body that it belongs to, as of 2015 where it changed.',
      parentNote: 'How that is known.',
      kind: 'Main trade of the body.',
      website: 'Its address; null where none was seen.',
      roleSummary: 'What it does in this story.',
      activeFrom: 'When it began, as exact as known; null where not seen.',
      activeTo: 'When it ended; null where it goes on or the end was not seen.',
      successor: 'The body that took over.',
      predecessor: 'The body that it took over from.',
      sourceIds: 'The documents that the row rests on.',
      note: NOTE,
    },
  },
  links: {
    about: 'Ties of theme and agency. A pair occurs once.',
    fields: {
      themeId: 'The theme.',
      agencyId: 'The agency.',
      role: 'lead or support.',
      basis: BASIS,
      sourceId: SOURCE,
      locator: LOCATOR,
      why: 'What the agency does for the theme.',
    },
  },
  keyFacts: {
    about: 'Facts that a reader of a theme should know, most of them figures.',
    fields: {
      id: ID,
      themeId: 'The theme.',
      text: 'The fact, in our own words.',
      value: 'The figure, in `unit`; null where the fact is an event.',
      unit: 'What `value` counts.',
      date: 'What the figure is dated by: YYYY, YYYY-MM, YYYY-MM-DD, or a fiscal year as FY2014.',
      sourceId: SOURCE,
      locator: LOCATOR,
    },
  },
  commitments: {
    about: 'What was promised at meetings, and what later sources show of it.',
    fields: {
      id: ID,
      meetingId: 'The meeting where it was made; null where it was made elsewhere.',
      themeId: 'The theme.',
      text: 'The promise, in our own words.',
      date: 'When it was made.',
      sourceId: 'The source of the promise.',
      locator: LOCATOR,
      status: 'completed, followed-up, announced, or unknown.',
      statusSourceId: 'The source of what became of it.',
      statusLocator: 'Where in that source.',
      statusBasis: 'documented: a text ties promise and outcome. inferred: the editors do.',
      statusNote: 'What became of it.',
    },
  },
  tenPoints: {
    about: 'The ten-point plan that Mexico’s president announced at the National Palace on 27 November 2014, the subject of the issue public-safety-strategy. An economic plan with three special zones was announced beside it; Reuters splits and orders the measures differently.',
    fields: { id: ID, number: 'Its place in the list.', themeId: 'The theme.', text: 'The measure, in our own words.', sourceId: SOURCE, locator: LOCATOR, note: NOTE },
  },
  sectors: {
    about: 'The nine Border Patrol sectors of the southwest border, from the Pacific to the Gulf.',
    fields: {
      id: ID,
      order: 'From the Pacific (1) to the Gulf (9).',
      name: 'Name of the sector.',
      milesOfBorder: 'Statute miles that the Border Patrol says it guards. The nine add up to 2,004 and are not geometry.',
      kmOfBorder: 'The same in kilometers.',
      milesOfBorderAlt: 'Miles that other sources give.',
      milesNote: NOTE,
      from: 'Western end in words.',
      to: 'Eastern end in words.',
      statesUS: 'U.S. states that it touches.',
      statesMX: 'Mexican states that it faces.',
      mileFrom: `Western end. ${MILE}`,
      mileTo: `Eastern end. ${MILE}`,
      headquarters: 'City of its headquarters, with position and sources.',
      sourceId: SOURCE,
    },
  },
  ports: {
    about: 'Ports of entry as the traffic statistics count them: one code, one or more crossings.',
    fields: {
      id: ID,
      portCode: 'Code of the port in the statistics.',
      name: 'Name of the port in the statistics.',
      state: 'U.S. state.',
      lat: LAT,
      lon: LON,
      kmToBorderLine: 'Kilometers from the given position to the border line.',
      primaryCrossingId: 'The crossing that stands for the port on a map.',
      crossingIds: 'All crossings that are counted under the code.',
      kmToPrimary: 'Kilometers from the given position to the primary crossing.',
      borderMile: MILE,
      sectorId: 'The sector that it lies in.',
      sourceId: SOURCE,
    },
  },
  crossings: {
    about: 'Single crossings of the border: bridges, gates, a ferry, rail lines.',
    fields: {
      id: ID,
      name: 'Name of the crossing.',
      usCity: 'City on the U.S. side.',
      usState: 'U.S. state.',
      mxCity: 'City on the Mexican side.',
      mxState: 'Mexican state.',
      portCode: 'Code of its port in the statistics.',
      portId: 'The port that it is counted under.',
      lat: LAT,
      lon: LON,
      kinds: 'Who crosses: pedestrian, vehicle, truck, rail. From the counts of 2014 to 2016.',
      borderMile: MILE,
      sectorId: 'The sector that it lies in.',
      check: 'How the position was checked: kilometers to the border line, and to the position that a second source gives.',
      cbpWaitTimeNumber: 'Number of the port in the published waiting times.',
      sourceId: SOURCE,
      note: NOTE,
    },
  },
  corridorPlaces: {
    about: 'Places along the migration and drug corridor south of the border that sources tie to a theme.',
    fields: {
      id: ID,
      name: 'Name of the place.',
      country: 'Country.',
      kind: 'What the place is in this story.',
      lat: LAT,
      lon: LON,
      coordSourceId: COORDINATES,
      precision: 'What the position marks: the city, or the capital of the state.',
      themeIds: THEMES,
      sourceId: SOURCE,
      alsoSourceIds: 'Further sources.',
      note: 'Why the place is here.',
      figures: 'Figures for the place: label, value, unit, source.',
    },
  },
  meetingPlaces: {
    about: 'Cities where the group met.',
    fields: { id: ID, name: 'Name of the city.', country: 'US or MX.', lat: LAT, lon: LON, coordSourceId: COORDINATES, events: 'What took place there: date, words, source.', sourceId: SOURCE },
  },
  borderFacts: {
    about: 'Lengths, counts of crossings and barrier miles as published. Where sources disagree each stands.',
    fields: {
      id: ID,
      label: 'What the figure is.',
      value: 'The figure, in `unit`.',
      unit: 'mi: statute miles. km: kilometers. Or ports, places, crossings.',
      asOf: 'The date it speaks of.',
      series: 'Rows of one series may be read as steps in time.',
      state: 'U.S. state, for a part of the border.',
      pedestrian: 'Miles of pedestrian fence within the value.',
      vehicle: 'Miles of vehicle barrier within the value.',
      alt: 'The same figure by other sources.',
      confidence: CONFIDENCE,
      sourceId: SOURCE,
      note: NOTE,
    },
  },
  indicators: {
    about: 'Yearly series with a unit, a geography and themes.',
    fields: {
      id: ID,
      family: 'Series that count the same thing in different places share a family, a unit and a period.',
      label: 'What is counted.',
      unit: 'Unit of the values.',
      themeIds: 'Themes that it speaks to; empty for context of the shared border, such as port traffic.',
      geography: 'Where: the id of a sector, port or crossing; southwest-border; the code of a country; a field office of Customs.',
      observedAt: 'Where it was counted, for a series told apart by citizenship.',
      origin: 'Country of citizenship of those counted.',
      period: 'FY: U.S. fiscal year, October to September, named by the year it ends. CY: calendar year. cumulative: a running total dated by its last year. september-july: reporting year of the Mexican government.',
      breaks: 'Years from which the series can’t be compared with earlier ones, or is distorted.',
      suspectMonths: 'Months far from the median of the six months around them: month, value, median, and the code of the port where the series is a total. A zero usually means that the port didn’t report.',
      incomplete: '[year, months present] for years in which the record lacks months.',
      derived: 'Whether the editors computed it from another series.',
      confidence: CONFIDENCE,
      sourceId: SOURCE,
      locator: LOCATOR,
      alsoSourceIds: 'Further sources.',
      note: NOTE,
      points: '[year, value], rising by year. A year that is not listed was not found; it is never zero.',
    },
  },
  traffic: {
    about: 'What enters the United States from Mexico at each port, by calendar year: a row a measure.',
    fields: {
      id: ID,
      label: 'What is counted.',
      unit: 'Unit of the values.',
      from: 'First year of every column of values.',
      to: 'Last year of every column of values.',
      breaks: 'Years in which the measure is distorted at every port.',
      leftOut: 'From when on published values are not carried over, and why.',
      sourceId: SOURCE,
      locator: LOCATOR,
      ports: 'A column a port, from the Pacific to the Gulf: its id; its values, one a year, null where the source lists none (that is not zero); years from which it can’t be compared with earlier ones (breaks); months far from the median of the six around them (suspectMonths); years with fewer than twelve months listed (incomplete; since 2017 the source lists no zeros, so that the others may be zero).',
    },
  },
  programs: {
    about: 'Lines of money across years and accounts.',
    fields: {
      id: ID,
      name: 'Name of the program.',
      description: 'What it pays for.',
      scope: 'cooperation: money for work with Mexico or its neighbors. nationwide: budgets of whole agencies, shown for scale only and never on one axis with the former.',
      themeIds: THEMES,
      themeBasis: BASIS,
      themeNote: 'Why the program is tied to the themes.',
      sourceId: SOURCE,
      locator: LOCATOR,
    },
  },
  accounts: {
    about: 'Budget accounts of the United States that records name.',
    fields: { id: ID, abbr: 'Abbreviation.', name: 'Full name.', administeredBy: 'The agency that runs it.', description: 'What it pays for.', sourceId: SOURCE },
  },
  laws: {
    about: 'Appropriation laws that records name.',
    fields: { id: ID, name: 'Name and number.', date: 'Date of the law.', fiscalYear: 'U.S. fiscal year that it funds.', sourceId: SOURCE },
  },
  funding: {
    about: 'One row is one amount seen in a document. Statuses are moments of the same money: never add one to another, nor two sources for one year.',
    fields: {
      id: ID,
      programId: 'The program.',
      accountId: 'The account; null where the source names none.',
      lawId: 'The law; null where the source names none.',
      period: 'FY: U.S. fiscal year. CY: calendar year. unknown: the source does not say.',
      fiscalYear: 'The year; null for a cumulative statement.',
      asOf: 'The day that a cumulative statement speaks of.',
      periodFrom: 'First year of a statement over several years.',
      periodTo: 'Last year of it.',
      status: 'requested: asked of Congress. appropriated: made available by Congress. budget-authority: net authority recorded in the public budget database. allocated: assigned to a use or country. obligated: legally committed. expended: paid out. delivered: goods and services handed over. pledged: announced, not a law. own-budget: Mexico’s own.',
      amountUSD: 'Whole nominal U.S. dollars.',
      precision: 'exact-as-printed; approximate (about, over, nearly); rounded-million (the budget database rounds to the million).',
      agencyIds: 'Agencies that run or carry out the money.',
      agencyBasis: BASIS,
      themeIds: THEMES,
      themeBasis: THEME_BASIS,
      themeNote: 'Why it is tied to the themes.',
      sourceId: SOURCE,
      locator: LOCATOR,
      note: NOTE,
      isTotal: 'Whether the row sums up others. A total and its parts are never added.',
      partsIds: 'The rows that add up to it, all of its status; empty where the parts were not seen.',
      partsDifference: 'The total less its parts in dollars, and why they differ, where the source rounds.',
    },
  },
  fundingPesos: {
    about: 'Amounts of Mexico’s own budget in pesos: whole ministries, not converted.',
    fields: {
      id: ID,
      programId: 'The program.',
      year: 'Calendar year.',
      status: 'As in funding.',
      amountMXN: 'Whole nominal Mexican pesos.',
      themeIds: THEMES,
      themeBasis: THEME_BASIS,
      sourceId: SOURCE,
      locator: LOCATOR,
    },
  },
  disagreements: {
    about: 'Where records contradict each other, or seem to.',
    fields: { id: ID, recordIds: 'The records.', note: 'What differs, by how much, and the likely reason.' },
  },
  fundingViews: {
    about: 'Sets of records that may be read together.',
    fields: { id: ID, title: 'What the set shows.', recordIds: 'The records.', chartNote: 'What to say beside a chart of it.' },
  },
  gaps: {
    about: 'What was looked for and not found.',
    fields: { id: ID, text: 'What is missing, and where it may be.', programId: 'The program whose money would show it.', status: 'The status of that money, as in funding.' },
  },
  briefings: {
    about: 'What is told in a room: slides in an order, each a view with what is picked in it, or words. No word of it holds a typed number: figures in braces are computed from the other tables.',
    fields: {
      id: ID,
      title: 'What it is called, in the list and on its first slide.',
      summary: 'Who it is for and what it tells.',
      minutes: 'How long it takes to give.',
      slides: 'One after the other: the view that is shown (null for words alone), how it is laid out, what is picked and shown in it by the fields of an address, title, lines, and the words to say.',
    },
  },
};
