import type { Index } from '../../model/index-dataset';
import { count, list } from '../../text/format';
import type { Text } from '../../text/text';
import type { BorderModel } from './model';

/** Miles of the line as it is drawn: what data/geometry's record says of the build, where a test holds it. */
export const DRAWN_MILES = 1645;

/** Lengths of one state's part, and of the line that positions were checked with. */
const OF_A_PART = /^length-(?:ca|az|nm|tx|atlas)$/;

/** Why the drawn line is shorter than the border, the other lengths in print, and where the counts come from. */
export function borderSourceLine(model: BorderModel | null, index: Index, { t, lang }: Text): string {
  if (!model) return t.border.noMap;
  const publisher = (id: string): string => index.source.get(id)?.publisher ?? '';
  const official = model.measured.lengthMi;
  const lengths = index.dataset.borderFacts
    .filter(({ id, unit, value }) => id.startsWith('length-') && unit === 'mi' && !OF_A_PART.test(id) && value !== official)
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, sourceId }) => t.border.length(count(value), publisher(sourceId)));
  const families = [...Object.values(model.shades), ...Object.values(model.measures)];
  const publishers = new Set(families.flatMap(({ byPlace }) => [...byPlace.values()].map(({ sourceId }) => publisher(sourceId))).filter(Boolean));
  return [t.border.sourceLine(count(DRAWN_MILES), count(official)), t.border.lengths(list(lengths, lang)), t.border.counts(list([...publishers], lang)), t.border.geometry].join(' ');
}
