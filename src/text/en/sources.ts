import { count, counted } from '../format';
import { the } from './the';

/** One noun for each kind of fact that cites a document. */
const citing = {
  themes: (n: number) => counted(n, 'theme', 'themes'),
  links: (n: number) => counted(n, 'tie', 'ties'),
  agencies: (n: number) => counted(n, 'agency', 'agencies'),
  keyFacts: (n: number) => counted(n, 'key fact', 'key facts'),
  commitments: (n: number) => counted(n, 'commitment', 'commitments'),
  meetings: (n: number) => counted(n, 'meeting', 'meetings'),
  tenPoints: (n: number) => counted(n, 'point of Mexico’s plan', 'points of Mexico’s plan'),
  programs: (n: number) => counted(n, 'program', 'programs'),
  accounts: (n: number) => counted(n, 'account', 'accounts'),
  funding: (n: number) => counted(n, 'funding record', 'funding records'),
  laws: (n: number) => counted(n, 'law', 'laws'),
  indicators: (n: number) => counted(n, 'yearly series', 'yearly series'),
  places: (n: number) => counted(n, 'place', 'places'),
  borderFacts: (n: number) => counted(n, 'figure of the border', 'figures of the border'),
};

/** Every document, and what rests on it. */
export const sources = {
  facts: citing,
  strands: { who: 'Who works on what', record: 'What was said, done and promised', money: 'Money', series: 'Yearly series', places: 'Places' },
  figures: (n: number) => counted(n, 'fact', 'facts'),
  figuresOf: (on: number, all: number) => `${count(on)} of ${counted(all, 'fact', 'facts')}`,
  atBar: (on: number, all: number) => `${count(on)} of ${count(all)}`,
  creditOnly: 'credited as a whole, for no single fact',
  inSpanish: 'in Spanish',
  kinds: { official: 'Official', institutional: 'Institutional', compilation: 'Compilations', press: 'Press' },
  kindsAbout: {
    official: 'governments and what they published, read there or in a copy',
    institutional: 'universities, research and international organizations',
    compilation: 'tables that others gathered from official numbers',
    press: 'newspapers, agencies, broadcasters, private pages',
  },
  groupHead: (documents: number, citations: number) => `${counted(documents, 'document', 'documents')} · cited ${counted(citations, 'time', 'times')}`,
  groupAnswer: (on: number, documents: number) => `${count(on)} of ${counted(documents, 'document', 'documents')} answer`,
  groupFound: (found: number, documents: number) => `${count(found)} of ${counted(documents, 'document', 'documents')} found`,
  showAll: {
    official: (n: number) => `Show all ${count(n)} official documents`,
    institutional: (n: number) => `Show all ${count(n)} institutional documents`,
    compilation: (n: number) => `Show all ${count(n)} compilations`,
    press: (n: number) => `Show all ${count(n)} press documents`,
  },
  showFewer: (n: number) => `Show only the ${count(n)} most cited`,
  chart: 'Documents by kind, the most cited first. Enter opens one.',
  find: 'Find a document',
  findHint: 'title or publisher',
  found: (n: number) => (n === 0 ? 'No document is called that.' : `${counted(n, 'document', 'documents')} found`),
  opened: (title: string, n: number) => `Opened: ${title}, ${counted(n, 'fact', 'facts')}. Tab leads to them, Escape closes.`,
  legend: 'What a bar is made of',
  ghost: 'cites it but does not answer the selection',

  panel: {
    close: 'Close',
    open: 'Open the document',
    noAddress: 'It has no address of its own.',
    from: 'Read at',
    rests: (n: number) => `What rests on it: ${counted(n, 'fact', 'facts')}`,
    restsSome: (on: number, all: number) => `What rests on it: ${counted(all, 'fact', 'facts')}, ${count(on)} within the selection`,
    nothing: 'No single fact rests on it. It is credited for what it gave as a whole; the credits stand at the foot of the page.',
    more: (n: number) => `and ${count(n)} more`,
    publisher: 'Publisher',
    date: 'Date',
    kind: 'Kind',
    language: 'Language',
    licence: 'Terms',
    note: 'Note',
  },
  languages: { en: 'English', es: 'Spanish', 'en-es': 'English and Spanish' },
  licences: {
    'us-public-domain': 'U.S. government work, in the public domain',
    'mx-government': 'Mexican government content, free to use with credit',
    'cc-by-4.0': 'CC BY 4.0',
    'cc-by-sa': 'CC BY-SA; single figures only, no text taken',
    'public-domain': 'public domain',
    'un-acknowledged': 'United Nations; reproduced with acknowledgement',
    'facts-only': 'all rights its owner’s; single facts cited, no text taken',
    'credit-required': 'free to use with credit',
  },

  fact: {
    tie: (agency: string, role: string, theme: string) => `${agency} ${role} ${theme}`,
    point: (n: number) => `Point ${n}`,
    outcome: (status: string, note: string) => `${status}: ${note}`,
    by: (day: string) => `by ${day}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    about: (amount: string) => `about ${amount}`,
    calendar: (year: number) => `calendar ${year}`,
    scope: { cooperation: 'cooperation', nationwide: 'nationwide, for scale only' },
    period: { FY: 'by fiscal year', CY: 'by calendar year', cumulative: 'running total', 'september-july': 'September to July' },
    place: {
      sectors: 'Border Patrol sector', ports: 'port of entry', crossings: 'crossing', corridorPlaces: 'place along the corridor', meetingPlaces: 'city where the group met',
    },
    unit: { mi: 'miles', km: 'kilometers', ports: 'ports', places: 'places', crossings: 'crossings' },
  },

  finding: {
    all: (facts: number, documents: number, official: number) =>
      `${count(facts)} facts rest on ${counted(documents, 'document', 'documents')}, ${count(official)} of them official.`,
    officialShare: (share: string) => `${share} of the facts rest on at least one of those.`,
    most: (title: string, publisher: string, n: number) => `The most cited, with ${count(n)}, is “${title}” by ${the(publisher)}.`,
    some: (on: number, documents: number, official: number) =>
      `${count(on)} of ${counted(documents, 'document', 'documents')} ${on === 1 ? 'says' : 'say'} something on what is selected; ${count(official)} of them ${official === 1 ? 'is' : 'are'} official.`,
    mostHere: (title: string, publisher: string, n: number) => `The one that carries most, ${counted(n, 'fact', 'facts')}, is “${title}” by ${the(publisher)}.`,
    none: 'No document in this dataset says anything on what is selected.',
  },
  sourceLine: (citations: number, credited: number) =>
    `A bar counts the facts that cite a document. A fact that cites two counts in both, so the bars add up to ${count(citations)} citations. ${credited === 0 ? '' : `${counted(credited, 'more document is', 'more documents are')} credited as a whole. `}Where a document was read in a copy, its publisher says so.`,

  picture: { more: (n: number) => `and ${count(n)} more` },
  table: {
    caption: 'Documents and what rests on them',
    publisher: 'Publisher', title: 'Title', date: 'Date', kind: 'Kind', language: 'Language', licence: 'Terms', facts: 'Facts', answering: 'Facts that answer', url: 'Address',
    per: {
      themes: 'Themes', links: 'Ties', agencies: 'Agencies', keyFacts: 'Key facts', commitments: 'Commitments', meetings: 'Meetings', tenPoints: 'Points of the plan',
      programs: 'Programs', accounts: 'Accounts', funding: 'Funding records', laws: 'Laws', indicators: 'Yearly series', places: 'Places', borderFacts: 'Figures of the border',
    },
  },
};
