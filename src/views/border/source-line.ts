import type { Index } from '../../model/index-dataset';
import { count, list } from '../../text/format';
import type { Text } from '../../text/text';
import { DRAWN_MILES } from '../lengths';
import type { BorderModel } from './model';

/** Why the drawn line is shorter than the border, where the counts come from, and what is left out of them. */
export function borderSourceLine(model: BorderModel | null, index: Index, { t, lang, pick }: Text): string {
  if (!model) return t.border.noMap;
  const { family, measure, map } = model;
  const sources = [...[...family.figures.values()].map(({ indicator }) => indicator.sourceId), measure.row.sourceId];
  const publishers = new Set(sources.flatMap((id) => index.source.get(id) ?? []).map(({ publisher }) => pick(publisher)));
  const { leftOut } = measure.row;
  return [t.border.sourceLine(count(DRAWN_MILES), count(map.measured.lengthMi)), t.border.counts(list([...publishers], lang)), leftOut && pick(leftOut.note), t.border.geometry].filter(Boolean).join(' ');
}
