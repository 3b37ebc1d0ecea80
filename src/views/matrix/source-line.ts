import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import type { MatrixModel } from './model';

/** What a mark is, and on how many documents those that are on rest. */
export function matrixSourceLine(model: MatrixModel, _index: Index, answer: Answer, { t }: Text): string {
  const ties = model.rows.flatMap((row) => row.ties).filter(({ link }) => answer.links.has(linkId(link)));
  return t.matrix.sourceLine(ties.length, new Set(ties.map(({ link }) => link.sourceId)).size);
}
