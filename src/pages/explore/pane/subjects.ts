import type { Agency, Theme } from '../../../dataset/schema';
import { tieEvidence, type TieEvidence } from '../../../model/evidence';
import type { Index, Place } from '../../../model/index-dataset';
import type { Range, Selection } from '../../../selection/selection';

/** One thing that the pane tells about. */
export type Subject =
  | { readonly kind: 'theme'; readonly id: string; readonly theme: Theme }
  | { readonly kind: 'agency'; readonly id: string; readonly agency: Agency }
  | { readonly kind: 'place'; readonly id: string; readonly place: Place }
  | { readonly kind: 'stretch'; readonly id: 'miles'; readonly miles: Range }
  | { readonly kind: 'meeting'; readonly id: string; readonly isStart: boolean };

export interface Reading {
  /** Ties between what is picked on both sides come first: they are what was asked. */
  readonly ties: readonly TieEvidence[];
  readonly subjects: readonly Subject[];
}

/** Ties of one pair: its own, else those to the issues of a picked priority, else the word that there is none. */
function tiesOfPair(index: Index, themeId: string, agencyId: string, selection: Selection): TieEvidence[] {
  const own = tieEvidence(index, themeId, agencyId, selection);
  if (!own || own.kind !== 'none') return own ? [own] : [];
  const ofIssues = (index.issuesOf.get(themeId) ?? []).flatMap((issue) => tieEvidence(index, issue.id, agencyId, selection) ?? []).filter((tie) => tie.kind !== 'none');
  return ofIssues.length > 0 ? ofIssues : [own];
}

function tiesOf(index: Index, selection: Selection): TieEvidence[] {
  const ties = selection.theme.flatMap((themeId) => selection.agency.flatMap((agencyId) => tiesOfPair(index, themeId, agencyId, selection)));
  const isOnePair = selection.theme.length === 1 && selection.agency.length === 1;
  return isOnePair ? ties : ties.filter((tie) => tie.kind !== 'none');
}

/**
 * What the pane tells about: a meeting that was opened, else what is picked, else the meeting that the dataset is about.
 *
 * @param meetingId  from the address's fragment, or null
 */
export function readingOf(index: Index, selection: Selection, meetingId: string | null): Reading {
  if (meetingId !== null && index.meeting.has(meetingId)) return { ties: [], subjects: [{ kind: 'meeting', id: meetingId, isStart: false }] };
  const themes = selection.theme.flatMap((id): Subject[] => {
    const theme = index.theme.get(id);
    return theme ? [{ kind: 'theme', id, theme }] : [];
  });
  const agencies = selection.agency.flatMap((id): Subject[] => {
    const agency = index.agency.get(id);
    return agency ? [{ kind: 'agency', id, agency }] : [];
  });
  const places = selection.place.flatMap((id): Subject[] => {
    const place = index.place.get(id);
    return place ? [{ kind: 'place', id, place }] : [];
  });
  const stretch: Subject[] = selection.miles ? [{ kind: 'stretch', id: 'miles', miles: selection.miles }] : [];
  const subjects = [...themes, ...agencies, ...places, ...stretch];
  if (subjects.length === 0) return { ties: [], subjects: [{ kind: 'meeting', id: index.dataset.about.meetingId, isStart: true }] };
  return { ties: tiesOf(index, selection), subjects };
}
