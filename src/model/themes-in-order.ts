import type { Theme } from '../dataset/schema';
import { mainPriority } from './hue';
import type { Index } from './index-dataset';

/** Priorities in the order of the meeting, each followed by the issues that mainly serve it. */
export function themesInOrder(index: Index): Theme[] {
  return index.priorities.flatMap((priority) => [
    priority,
    ...(index.issuesOf.get(priority.id) ?? []).filter((issue) => mainPriority(index, issue) === priority),
  ]);
}
