import type { Dataset, Localized } from '../dataset/schema';
import { linkId } from './index-dataset';

/** What a citing fact is, in the words of the page. Each kind is counted apart. */
export const CITING = [
  'themes', 'links', 'agencies', 'keyFacts', 'commitments', 'meetings', 'tenPoints',
  'programs', 'accounts', 'funding', 'laws', 'indicators', 'places', 'borderFacts',
] as const;
export type Citing = (typeof CITING)[number];

export interface Citation {
  readonly sourceId: string;
  readonly table: Citing;
  /** The kind of an answer's things among which the id is found: that of the table, but for money in pesos. */
  readonly among: Citing | 'fundingPesos';
  /** The id of the citing row; a tie's is its theme and agency. */
  readonly id: string;
  /** Where in this source; absent where the row names the document as a whole. */
  readonly locator?: Localized;
}

/** A row names one place, in its first source; where in its other sources nobody wrote down. */
const inOwn = (row: { readonly sourceId: string; readonly locator: Localized }) => (sourceId: string) => (sourceId === row.sourceId ? row.locator : undefined);

/**
 * Every fact of the dataset with the document it rests on: one entry for each pair of a row and a source. A row
 * that cites one source at two places (a commitment and what became of it) counts once for it.
 */
export function citations(dataset: Dataset): Citation[] {
  const found: Citation[] = [];
  const cite = (table: Citing, id: string, sourceIds: readonly string[], placeIn: (sourceId: string) => Localized | undefined = () => undefined, among: Citation['among'] = table) => {
    for (const sourceId of new Set(sourceIds)) {
      const locator = placeIn(sourceId);
      found.push({ sourceId, table, among, id, ...(locator && { locator }) });
    }
  };
  for (const row of dataset.themes) cite('themes', row.id, [row.sourceId, ...row.relatedPrograms.map((program) => program.sourceId)], inOwn(row));
  for (const row of dataset.links) cite('links', linkId(row), [row.sourceId], inOwn(row));
  for (const row of dataset.agencies) cite('agencies', row.id, row.sourceIds);
  for (const row of dataset.keyFacts) cite('keyFacts', row.id, [row.sourceId], inOwn(row));
  for (const row of dataset.commitments) cite('commitments', row.id, [row.sourceId, row.statusSourceId], (sourceId) => (sourceId === row.sourceId ? row.locator : row.statusLocator));
  for (const row of dataset.meetings) cite('meetings', row.id, row.sourceIds, () => row.locator);
  for (const row of dataset.tenPoints) cite('tenPoints', row.id, [row.sourceId], inOwn(row));
  for (const row of dataset.programs) cite('programs', row.id, [row.sourceId], inOwn(row));
  for (const row of dataset.accounts) cite('accounts', row.id, [row.sourceId]);
  for (const row of dataset.funding) cite('funding', row.id, [row.sourceId], inOwn(row));
  for (const row of dataset.fundingPesos) cite('funding', row.id, [row.sourceId], inOwn(row), 'fundingPesos');
  for (const row of dataset.laws) cite('laws', row.id, [row.sourceId]);
  for (const row of dataset.indicators) cite('indicators', row.id, [row.sourceId, ...(row.alsoSourceIds ?? [])], inOwn(row));
  for (const row of dataset.sectors) {
    const others = (row.milesOfBorderAlt ?? []).map((alt) => alt.sourceId);
    cite('places', row.id, [row.sourceId, row.headquarters.sourceId, row.headquarters.coordSourceId, ...others]);
  }
  for (const row of dataset.ports) cite('places', row.id, [row.sourceId]);
  for (const row of dataset.crossings) cite('places', row.id, [row.sourceId, ...(row.check.altSourceId ? [row.check.altSourceId] : [])]);
  for (const row of dataset.corridorPlaces) {
    cite('places', row.id, [row.sourceId, row.coordSourceId, ...(row.alsoSourceIds ?? []), ...(row.figures ?? []).map((figure) => figure.sourceId)]);
  }
  for (const row of dataset.meetingPlaces) cite('places', row.id, [row.sourceId, row.coordSourceId, ...row.events.map((event) => event.sourceId)]);
  for (const row of dataset.borderFacts) cite('borderFacts', row.id, [row.sourceId, ...(row.alt ?? []).map((alt) => alt.sourceId)]);
  return found;
}
