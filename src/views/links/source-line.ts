import { accountTotals } from '../../model/account-totals';
import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import { shortDate } from '../../text/format';
import type { FirstText } from '../../text/text';

/** What a line and a bar count, and how many documents they rest on. */
export function linksSourceLine(index: Index, answer: Answer, { t, lang, pick }: FirstText): string {
  const cite = (id: string | undefined) => {
    const source = id === undefined ? undefined : index.source.get(id);
    return source ? `${pick(source.publisher)}, ${source.date ? shortDate(source.date, lang) : t.common.undated}` : '';
  };
  const documents = new Set(index.dataset.links.filter((link) => answer.links.has(linkId(link))).map((link) => link.sourceId));
  const readout = index.dataset.about.sourceId;
  const isReadout = documents.has(readout);
  const { accounts, years } = accountTotals(index);
  const [first] = accounts;
  return [
    t.links.sourceLine(isReadout ? cite(readout) : null, documents.size - Number(isReadout)),
    first?.sum && years && t.links.accountsLine(t.common.status[first.sum.status], ...years, cite(first.sum.sourceId)),
  ].filter(Boolean).join(' ');
}
