import type { Index } from '../../model/index-dataset';
import { shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import type { FundingModel } from './model';

/** The rules of reading, then whose figures the bars of which years are. */
export function fundingSourceLine({ runs }: FundingModel, index: Index, { t, lang, pick }: Text): string {
  const sources = [...new Set(runs.map((run) => run.sourceId))].flatMap((id) => {
    const source = index.source.get(id);
    const own = runs.filter((run) => run.sourceId === id);
    const cited = source && `${pick(source.publisher)}, ${source.date ? shortDate(source.date, lang) : t.common.undated}`;
    const [from, to] = [own[0]?.from, own.at(-1)?.to];
    return cited && from !== undefined && to !== undefined ? [t.funding.sourceYears(cited, t.funding.shortYear(from), t.funding.shortYear(to))] : [];
  });
  return t.funding.sourceLine(sources);
}
