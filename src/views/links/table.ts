import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import { tieTable } from '../tie-table';
import type { Cell, Row, Table } from '../view';
import type { AccountBar, LinksModel } from './model';

const NOTHING: Cell = { value: null };
const OF_ACCOUNTS = ['accountId', 'status', 'fiscalYears', 'amountUSD'] as const;

/** The ties, then the accounts beside the agencies that run them: every number of the figure has its row. Dollars are whole and nominal. */
export function linksTable({ accounts }: LinksModel, index: Index, answer: Answer, text: Text): Table {
  const { caption, columns, rows } = tieTable(text.t.links.chart, index, answer, text);
  return {
    caption,
    columns: [...columns, ...OF_ACCOUNTS.map((id) => ({ id, head: text.t.ties.columns[id], isNumber: id === 'amountUSD' }))],
    rows: [
      ...rows.map(({ id, cells }) => ({ id, cells: [...cells, ...OF_ACCOUNTS.map(() => NOTHING)] })),
      ...accounts.filter(({ account }) => answer.accounts.has(account.id)).map((bar) => accountRow(bar, columns.map(({ id }) => id), index, text)),
    ],
  };
}

function accountRow({ account, sum }: AccountBar, ofTies: readonly string[], index: Index, { t, pick }: Text): Row {
  const runBy = index.agency.get(account.administeredBy);
  const source = sum && index.source.get(sum.sourceId);
  const cells: Readonly<Record<string, Cell>> = {
    agencyId: { value: account.administeredBy, text: runBy && pick(runBy.name) },
    accountId: { value: account.id, text: account.abbr },
    ...(sum && {
      source: { value: sum.sourceId, text: source?.title, ...(source?.url && { href: source.url }) },
      status: { value: sum.status, text: t.common.status[sum.status] },
      fiscalYears: { value: `${sum.from}-${sum.to}` },
      amountUSD: { value: sum.amountUSD, text: count(sum.amountUSD) },
    }),
  };
  return { id: account.id, cells: [...ofTies, ...OF_ACCOUNTS].map((id) => cells[id] ?? NOTHING) };
}
