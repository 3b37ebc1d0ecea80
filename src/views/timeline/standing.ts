import type { Answer, Kind } from '../../model/answer';
import type { Linking, MarkState } from '../../model/linking';
import type { Selection } from '../../selection/selection';
import type { Thing } from './model';

/** What a thing is asked against: which ids are on, and how ties are counted. */
export interface Standing {
  readonly selection: Selection;
  /** All themes of the dataset: where every one is on, nothing was picked that speaks of themes. */
  readonly themeIds: readonly string[];
  isOn(kind: Kind, id: string): boolean;
}

/**
 * Whether a thing belongs to the selection. A meeting stands on how we know that it met, a promise on how we know what
 * became of it; a law and a program through their themes and their own years.
 */
export function stands(thing: Thing, { selection, themeIds, isOn }: Standing): boolean {
  const { basis, years } = selection;
  const isOnThemes = (ties: Extract<Thing, { kind: 'law' }>['ties']) =>
    ties.some((tie) => basis.some((each) => each === tie.basis) && isOn('themes', tie.themeId)) || themeIds.every((id) => isOn('themes', id));
  const isWithin = (year: number) => years === null || (year >= years.from && year <= years.to);
  switch (thing.kind) {
    case 'meeting':
      return isOn('meetings', thing.meeting.id) && basis.includes(thing.basis);
    case 'promise':
      return isOn('commitments', thing.commitment.id) && basis.includes(thing.commitment.statusBasis);
    case 'law':
      return isWithin(Number(thing.law.date.slice(0, 4))) && isOnThemes(thing.ties);
    case 'program':
      return thing.fiscalYears.some(isWithin) && isOnThemes(thing.ties);
  }
}

export const standingIn = (answer: Answer, themeIds: readonly string[]): Standing => ({
  selection: answer.selection,
  themeIds,
  isOn: (kind, id) => answer[kind].has(id),
});

/** A mark's state under the preview or the picked selection; undefined where nothing is picked. */
export function stateOf(linking: Linking, thing: Thing): MarkState {
  const themeIds = linking.index().dataset.themes.map(({ id }) => id);
  if (linking.stateOf('themes', themeIds[0] ?? '') === undefined) return undefined;
  return stands(thing, { selection: linking.selection(), themeIds, isOn: (kind, id) => linking.stateOf(kind, id) !== 'off' }) ? 'on' : 'off';
}
