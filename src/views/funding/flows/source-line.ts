import type { Answer } from '../../../model/answer';
import type { Index } from '../../../model/index-dataset';
import { list, shortDate } from '../../../text/format';
import type { Text } from '../../../text/text';
import type { FlowsModel } from './model';

/** What a band is, and whose figures they are. */
export function flowsSourceLine({ records }: FlowsModel, index: Index, _answer: Answer, { t, lang, pick }: Text): string {
  const sources = [...new Set(records.map(({ sourceId }) => sourceId))].flatMap((id) => index.source.get(id) ?? []);
  return t.funding.flows.sourceLine(list(sources.map(({ publisher, date }) => `${pick(publisher)}, ${date ? shortDate(date, lang) : t.common.undated}`), lang));
}
