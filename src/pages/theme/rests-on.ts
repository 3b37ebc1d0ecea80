import type { Answer } from '../../model/answer';
import { citations } from '../../model/citations';
import type { Index } from '../../model/index-dataset';
import type { RestedOn } from '../view/documents';

/** The documents that what is picked rests on, each with the number of facts that cite it: those with the most first. */
export function restsOn({ dataset, source }: Index, answer: Answer): RestedOn[] {
  const { selection: _, isFiltering: __, ...sets } = answer;
  const isOn: Partial<Record<string, ReadonlySet<string>>> = sets;
  const facts = new Map<string, number>();
  for (const { sourceId, among, id } of citations(dataset)) if (isOn[among]?.has(id)) facts.set(sourceId, (facts.get(sourceId) ?? 0) + 1);
  return [...facts]
    .flatMap(([id, rows]) => {
      const found = source.get(id);
      return found ? [{ source: found, rows }] : [];
    })
    .toSorted((a, b) => b.rows - a.rows || a.source.id.localeCompare(b.source.id));
}
