import type { Answer } from './answer';
import { indexDataset, linkId, type Index } from './index-dataset';

/**
 * The dataset with nothing but what a selection answers, for a figure that is drawn as large as it can be: ties and who
 * makes them, their themes, meetings with what they promised. Tables that no tie or meeting speaks of stay whole, and
 * so do the priorities of issues, under which they stand.
 */
export function focusIndex(index: Index, answer: Answer): Index {
  if (!answer.isFiltering) return index;
  const { dataset } = index;
  const links = dataset.links.filter((link) => answer.links.has(linkId(link)));
  const tied = new Set<string>(links.map(({ themeId }) => themeId));
  const parents = new Set<string>(dataset.themes.filter(({ id }) => tied.has(id)).flatMap(({ parentPriority: [main] }) => main ?? []));
  const agencies = new Set<string>(links.map(({ agencyId }) => agencyId));
  const { years } = answer.selection;
  return indexDataset({
    ...dataset,
    links,
    themes: dataset.themes.filter(({ id }) => tied.has(id) || parents.has(id)),
    agencies: dataset.agencies.filter(({ id }) => agencies.has(id) || links.length === dataset.links.length),
    accounts: dataset.accounts.filter(({ administeredBy }) => agencies.has(administeredBy)),
    meetings: dataset.meetings.filter(({ id }) => answer.meetings.has(id)),
    commitments: dataset.commitments.filter(({ id }) => answer.commitments.has(id)),
    // Laws and programs answer no years: beside a few meetings they would fill the figure.
    ...(years && { laws: [], programs: [] }),
  });
}
