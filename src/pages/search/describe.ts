import type { Index, Place } from '../../model/index-dataset';
import type { Entry } from '../../model/search-entries';
import { date, list } from '../../text/format';
import type { Text } from '../../text/text';

/** The second line of an option: its kind in words, and what tells it apart from others of its name. */
export function describe(index: Index, { kind, id }: Entry, text: Text): string {
  switch (kind) {
    case 'theme':
      return joined(themeParts(index, id, text));
    case 'agency':
      return joined(agencyParts(index, id, text));
    case 'place': {
      const place = index.place.get(id);
      return place ? joined(placeParts(place, text)) : '';
    }
    case 'meeting':
      return joined(meetingParts(index, id, text));
    case 'source':
      return joined(sourceParts(index, id, text));
  }
}

const joined = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

function themeParts(index: Index, id: string, { t, pick }: Text) {
  const theme = index.theme.get(id);
  if (!theme) return [];
  const parents = theme.parentPriority.flatMap((parent) => index.theme.get(parent) ?? []);
  const issues = index.issuesOf.get(id)?.length ?? 0;
  return [t.common.kind[theme.kind], parents.length > 0 && t.search.issue(parents.map((parent) => pick(parent.short))), issues > 0 && t.search.priority(issues)];
}

function agencyParts(index: Index, id: string, { t, pick }: Text) {
  const agency = index.agency.get(id);
  const parent = agency?.parent ? index.agency.get(agency.parent) : undefined;
  return agency ? [t.search.agency[agency.country], parent && t.search.partOf(pick(parent.name))] : [];
}

function placeParts(place: Place, { t, lang }: Text): string[] {
  const words = t.pane.place;
  switch (place.table) {
    case 'sectors':
      return [words.caps.sectors, list(place.statesUS.map((code) => words.usState[code]), lang), t.search.miles(place.mileFrom, place.mileTo)];
    case 'ports':
      return [words.caps.ports, stateName(place.state, words.usState), t.search.mile(place.borderMile)];
    case 'crossings':
      return [words.caps.crossings, t.search.between(`${place.usCity}, ${words.usState[place.usState]}`, `${place.mxCity}, ${place.mxState}`), t.search.mile(place.borderMile)];
    case 'corridorPlaces':
      return [words.kind[place.kind], words.country[place.country]];
  }
}

/** Ports carry their state's English name; the others its code. */
const stateName = (english: string, names: Readonly<Record<string, string>>): string => names[CODES[english] ?? ''] ?? english;
const CODES: Readonly<Record<string, string>> = { California: 'CA', Arizona: 'AZ', 'New Mexico': 'NM', Texas: 'TX' };

function meetingParts(index: Index, id: string, { t, pick }: Text) {
  const meeting = index.meeting.get(id);
  return meeting ? [t.search.meeting, meeting.city ? pick(meeting.city) : t.pane.meeting.cityUnknown] : [];
}

function sourceParts(index: Index, id: string, { t, lang, pick }: Text) {
  const source = index.source.get(id);
  return source ? [t.search.source(t.common.sourceKind[source.kind]), pick(source.publisher), source.date ? date(source.date, lang) : t.common.undated] : [];
}
