import type { Localized, SliceName } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import type { Group, Searchable } from '../../model/search';
import { ENTRY_KINDS, type EntryKind } from '../../model/search-entries';

/** How many of a kind are listed; of more the reader is told how many there are. */
export const SHOWN = 8;

/** What stands there before anything is asked: the priorities, in the order of the meeting. */
export function startOf(index: Index, { ready }: Searchable): Group[] {
  const isPriority = (id: string) => index.theme.get(id)?.kind === 'priority';
  const entries = ready.map(({ entry }) => entry).filter(({ kind, id }) => kind === 'theme' && isPriority(id));
  const hits = entries.map((entry) => ({ entry, rank: 'start', closeness: 0, langs: ['en', 'es'] }) as const);
  return hits.length > 0 ? [{ kind: 'theme', hits }] : [];
}

const SLICE_OF: Readonly<Record<EntryKind, SliceName>> = { theme: 'core', agency: 'core', place: 'places', meeting: 'evidence', source: 'evidence' };

/** Kinds whose slice hasn't come yet. */
export const missingKinds = ({ dataset }: Index): EntryKind[] => ENTRY_KINDS.filter((kind) => !dataset.loaded.has(SLICE_OF[kind]));

/** How many there are of each kind that is loaded. */
export const countsOf = (index: Index): (readonly [EntryKind, number])[] => {
  const { dataset, place } = index;
  const counts = { theme: dataset.themes.length, agency: dataset.agencies.length, place: place.size, meeting: dataset.meetings.length, source: dataset.sources.length };
  const missing = missingKinds(index);
  return ENTRY_KINDS.map((kind) => [kind, counts[kind]] as const).filter(([kind, n]) => n > 0 && !missing.includes(kind));
};

/** Initials that are sure to find something: those of each country's agency with the most ties, where it has any. */
export function initialsToTry({ dataset, linksOfAgency }: Index): Localized[] {
  const ties = (id: string) => linksOfAgency.get(id)?.length ?? 0;
  return (['US', 'MX'] as const).flatMap((country) => {
    const own = dataset.agencies.filter((agency) => agency.country === country && /^\p{Lu}{3,}$/u.test(agency.abbr.en));
    return own.toSorted((a, b) => ties(b.id) - ties(a.id))[0]?.abbr ?? [];
  });
}
