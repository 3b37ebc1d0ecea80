import type { Localized, Meeting } from '../dataset/schema';
import { date, type Lang } from '../text/format';
import type { Messages } from '../text/en';
import type { Index, Place } from './index-dataset';
import { initialsOf, normalise, wordsOf } from './search-words';

/** In the order in which equals are listed. */
export const ENTRY_KINDS = ['theme', 'agency', 'place', 'meeting', 'source'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A name as it is compared: normalised, and in words. */
export interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

/** What an entry is called in one language. */
export interface Names {
  readonly names: readonly Name[];
  readonly abbreviations: readonly string[];
  readonly initials: readonly string[];
}

/** One thing that can be found. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** As the reader sees it. */
  readonly label: Localized;
  readonly in: Readonly<Record<Lang, Names>>;
  /** Words that belong to it but don't name it: its city, its publisher, its code. */
  readonly also: readonly string[];
  /** All of that as the dataset writes it, accents and capitals included. */
  readonly written: readonly string[];
  /** Orders equals: by name, meetings by date. */
  readonly order: Localized;
}

/** The messages that name what the dataset only has as a code. */
export type SearchWords = Readonly<Record<Lang, Pick<Messages, 'pane'>>>;

interface Described {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: Localized;
  readonly names?: readonly Localized[];
  readonly abbr?: Localized;
  /** The name that initials are made of; none for what nobody abbreviates. */
  readonly initialsFrom?: Localized;
  readonly also?: readonly (string | Localized | null | undefined)[];
  readonly order?: string;
}

const LANGS = ['en', 'es'] as const;
const bothOf = (value: (lang: Lang) => string): Localized => ({ en: value('en'), es: value('es') });
const same = (text: string): Localized => ({ en: text, es: text });

/** 'NCCIC/US-CERT' is two abbreviations and one. */
const abbreviationsOf = (abbr: string): string[] => [...new Set([abbr, ...abbr.split('/')].map(normalise))];

function entry({ kind, id, label, names = [], abbr, initialsFrom, also = [], order }: Described): Entry {
  const namesIn = (lang: Lang): Names => {
    const texts = [label, ...names, ...(abbr ? [abbr] : [])].map((name) => normalise(name[lang]));
    return {
      names: [...new Set(texts)].map((text) => ({ text, words: wordsOf(text) })),
      abbreviations: abbr ? abbreviationsOf(abbr[lang]) : [],
      initials: initialsFrom ? initialsOf(initialsFrom[lang]) : [],
    };
  };
  const texts = also.flatMap((text) => (!text ? [] : typeof text === 'string' ? [text] : LANGS.map((lang) => text[lang])));
  return {
    kind, id, label,
    in: { en: namesIn('en'), es: namesIn('es') },
    also: [...new Set(texts.flatMap((text) => wordsOf(normalise(text))))],
    written: [...texts, ...[abbr, ...names, label].flatMap((name) => (name ? LANGS.map((lang) => name[lang]) : []))],
    order: order === undefined ? bothOf((lang) => normalise(label[lang])) : same(order),
  };
}

function placeEntry(place: Place, words: SearchWords): Entry {
  const label = typeof place.name === 'string' ? same(place.name) : place.name;
  const state = (code: 'CA' | 'AZ' | 'NM' | 'TX') => bothOf((lang) => words[lang].pane.place.usState[code]);
  const kind = bothOf((lang) => (place.table === 'corridorPlaces' ? words[lang].pane.place.kind[place.kind] : words[lang].pane.place.caps[place.table]));
  const also = (): Described['also'] => {
    switch (place.table) {
      case 'sectors':
        return [...place.statesUS.map(state), ...place.statesMX, place.headquarters.place];
      case 'ports':
        return [place.state, place.portCode];
      case 'crossings':
        return [place.usCity, place.mxCity, state(place.usState), place.mxState, place.portCode];
      case 'corridorPlaces':
        return [bothOf((lang) => words[lang].pane.place.country[place.country])];
    }
  };
  return entry({ kind: 'place', id: place.id, label, initialsFrom: label, also: [kind, ...(also() ?? [])] });
}

/** A meeting has no name of its own: it is called by its group and its date. */
function meetingEntry(meeting: Meeting, words: SearchWords): Entry {
  const series = bothOf((lang) => words[lang].pane.meeting.series[meeting.series]);
  const when = bothOf((lang) => (meeting.date ? date(meeting.date, lang) : words[lang].pane.meeting.undated));
  return entry({
    kind: 'meeting',
    id: meeting.id,
    label: bothOf((lang) => `${series[lang]}, ${when[lang]}`),
    ...(meeting.series !== 'other' && { initialsFrom: series }),
    also: [meeting.city, meeting.date, meeting.id],
    order: `${meeting.series} ${meeting.date ?? meeting.id}`,
  });
}

/** All that is loaded and can be found. A kind whose slice hasn't come has no entries. */
export function entriesOf({ dataset, place }: Index, words: SearchWords): Entry[] {
  return [
    ...dataset.themes.map(({ id, label, short }) => entry({ kind: 'theme', id, label, names: [short], initialsFrom: label })),
    ...dataset.agencies.map(({ id, name, abbr }) => entry({ kind: 'agency', id, label: name, abbr, initialsFrom: name })),
    ...[...place.values()].map((row) => placeEntry(row, words)),
    ...dataset.meetings.map((row) => meetingEntry(row, words)),
    ...dataset.sources.map(({ id, title, publisher, date: day }) => entry({ kind: 'source', id, label: same(title), also: [publisher, day] })),
  ];
}
