import type { Citation } from '../../model/citations';
import { STRAND_OF, STRANDS, type Strand } from './strands';

/** A piece of a bar: facts of one strand, from one count of facts to another. `ghost` is what doesn't answer the selection. */
export interface Segment {
  readonly strand: Strand | 'ghost';
  readonly from: number;
  readonly to: number;
}

/**
 * A document's bar in facts: those that answer, by strand, then the rest as one ghost, so that the bar keeps its length
 * whatever is picked.
 */
export function segmentsOf(answering: readonly Citation[], total: number): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const strand of STRANDS) {
    const to = from + answering.filter((citation) => STRAND_OF[citation.table] === strand).length;
    if (to > from) segments.push({ strand, from, to });
    from = to;
  }
  return total > from ? [...segments, { strand: 'ghost', from, to: total }] : segments;
}
