import type { Localized, Source } from '../dataset/schema';
import type { Index } from '../model/index-dataset';

/** Miles of the line as it is drawn: what data/geometry's record says of the build, where a test holds it. */
export const DRAWN_MILES = 1645;

/** One length of the border that somebody gives. */
export interface Length {
  readonly id: string;
  readonly miles: number;
  readonly label: Localized;
  readonly note: Localized | null;
  readonly source: Source | null;
  readonly asOf: string | null;
}

/** Lengths of one state's part, and of the line that positions were checked with. */
const OF_A_PART = /^length-(?:ca|az|nm|tx|atlas)$/;

/** Every published length of the whole border, the shortest first. */
export const lengthsOf = ({ dataset, source }: Index): readonly Length[] =>
  dataset.borderFacts
    .filter(({ id, unit }) => id.startsWith('length-') && unit === 'mi' && !OF_A_PART.test(id))
    .map(({ id, value, label, note, sourceId, asOf }) => ({ id, miles: value, label, note: note ?? null, source: source.get(sourceId) ?? null, asOf: asOf ?? null }))
    .toSorted((a, b) => a.miles - b.miles);
