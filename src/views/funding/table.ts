import type { FundingRecord } from '../../dataset/schema';
import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import type { Cell, Row, Table } from '../view';
import type { FundingModel } from './model';
import { spanWords } from './words';

/** One row a record, of all that is drawn and that the selection leaves on. Amounts are whole nominal dollars. */
export function fundingTable(model: FundingModel, index: Index, answer: Answer, text: Text): Table {
  const { t, pick } = text;
  const words = t.funding.columns;
  const shared = t.common.columns;
  const program = model.program ? pick(model.program.name) : t.funding.noProgram;
  return {
    caption: t.funding.chart(program, t.common.status[model.status]),
    columns: [
      { id: 'programId', head: words.program },
      { id: 'accountId', head: words.account },
      { id: 'fiscalYear', head: words.year, isNumber: true },
      { id: 'asOf', head: words.asOf },
      { id: 'span', head: words.span },
      { id: 'status', head: words.status },
      { id: 'amountUSD', head: words.amount, isNumber: true },
      { id: 'precision', head: words.precision },
      { id: 'lawId', head: words.law },
      { id: 'agencyIds', head: words.agency },
      { id: 'themeIds', head: words.theme },
      { id: 'themeBasis', head: words.basis },
      { id: 'sourceId', head: shared.source },
      { id: 'locator', head: shared.locator },
      { id: 'note', head: words.note },
      { id: 'url', head: words.url },
      { id: 'recordId', head: words.record },
    ],
    rows: model.records.filter((row) => answer.funding.has(row.id)).map((row) => ({ id: row.id, cells: cellsOf(row, index, text) }) satisfies Row),
  };
}

function cellsOf(row: FundingRecord, index: Index, { t, pick }: Text): Cell[] {
  const program = index.program.get(row.programId);
  const account = row.accountId === null ? undefined : index.account.get(row.accountId);
  const law = index.dataset.laws.find(({ id }) => id === row.lawId);
  const source = index.source.get(row.sourceId);
  const named = (names: readonly string[]) => names.join('; ');
  return [
    { value: row.programId, text: program && pick(program.name) },
    { value: row.accountId, text: account?.abbr ?? t.funding.noAccount },
    { value: row.fiscalYear, text: row.fiscalYear === null ? undefined : String(row.fiscalYear) },
    { value: row.asOf },
    { value: [row.periodFrom, row.periodTo].filter(Boolean).join('/') || null, text: spanWords(row, t) || undefined },
    { value: row.status, text: t.common.status[row.status] },
    { value: row.amountUSD, text: count(row.amountUSD) },
    { value: row.precision, text: t.funding.precision[row.precision] },
    { value: row.lawId, text: law ? pick(law.name) : t.funding.noLaw },
    { value: row.agencyIds.join(' '), text: named(row.agencyIds.flatMap((id) => index.agency.get(id) ?? []).map((agency) => pick(agency.abbr))) },
    { value: row.themeIds.join(' '), text: named(row.themeIds.flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short))) },
    { value: row.themeBasis, text: row.themeBasis === 'none' ? t.funding.noTie : t.common.basis[row.themeBasis] },
    { value: row.sourceId, text: source && `${pick(source.publisher)}: ${source.title}`, ...(source?.url && { href: source.url }) },
    { value: pick(row.locator) },
    { value: row.note && pick(row.note) },
    { value: source?.url ?? null },
    { value: row.id },
  ];
}
