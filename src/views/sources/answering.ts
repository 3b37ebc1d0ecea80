import type { Answer } from '../../model/answer';
import type { Citation } from '../../model/citations';
import { isNothing } from '../../selection/selection';
import type { CitedDocument } from './model';

/**
 * The facts that cite a document and answer the selection; all of them where nothing is picked. By the same rule as
 * the answer's own sources: kinds of fact that no dimension speaks of count only where nothing is picked.
 */
export function answering(document: CitedDocument, answer: Answer): readonly Citation[] {
  if (!answer.isFiltering) return document.citations;
  const sets: Partial<Record<Citation['among'], ReadonlySet<string>>> = answer;
  const countsOthers = isNothing(answer.selection);
  return document.citations.filter(({ among, id }) => sets[among]?.has(id) ?? countsOthers);
}
