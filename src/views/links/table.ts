import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { FirstText } from '../../text/text';
import { tieTable } from '../tie-table';
import type { Row, Table } from '../view';
import type { AccountBar, LinksModel } from './model';

const NOTHING = { value: null };

/** The ties, then the accounts beside the agencies that run them: every number of the figure has its row. Dollars are whole and nominal. */
export function linksTable({ accounts }: LinksModel, index: Index, answer: Answer, text: FirstText): Table {
  const { caption, columns, rows } = tieTable(text.t.links.chart, index, answer, text);
  const heads = text.t.links.columns;
  return {
    caption,
    columns: [
      ...columns,
      { id: 'accountId', head: heads.account },
      { id: 'status', head: heads.status },
      { id: 'fiscalYearFrom', head: heads.from, isNumber: true },
      { id: 'fiscalYearTo', head: heads.to, isNumber: true },
      { id: 'amountUSD', head: heads.amount, isNumber: true },
    ],
    rows: [
      ...rows.map(({ id, cells }) => ({ id, cells: [...cells, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING] })),
      ...accounts.filter(({ account }) => answer.accounts.has(account.id)).map((bar) => accountRow(bar, index, text)),
    ],
  };
}

function accountRow({ account, sum }: AccountBar, index: Index, { t, pick }: FirstText): Row {
  const runBy = index.agency.get(account.administeredBy);
  const source = index.source.get(sum.sourceId);
  return {
    id: account.id,
    cells: [
      NOTHING,
      { value: account.administeredBy, text: runBy && pick(runBy.name) },
      { value: runBy?.country ?? null, text: runBy && t.common.countries[runBy.country] },
      NOTHING, NOTHING, NOTHING,
      { value: sum.sourceId, text: source && `${source.publisher}: ${source.title}`, ...(source?.url && { href: source.url }) },
      NOTHING,
      { value: account.id, text: account.abbr },
      { value: sum.status, text: t.common.status[sum.status] },
      { value: sum.from, text: String(sum.from ?? '') },
      { value: sum.to, text: String(sum.to ?? '') },
      { value: sum.amountUSD, text: count(sum.amountUSD) },
    ],
  };
}
