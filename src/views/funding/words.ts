import { spoken } from '../../charts/spoken';
import type { FundingRecord, Row } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { isSupplemental } from '../../model/supplemental';
import { date, dollars } from '../../text/format';
import type { Text } from '../../text/text';
import type { Bar } from './bars';
import type { FundingModel, Statement } from './model';

const lawOf = (index: Index, record: FundingRecord): Row<'laws'> | undefined => index.dataset.laws.find((law) => law.id === record.lawId);

/** The program on the figure itself, and that a whole budget is there for scale alone. */
export const nameOnFigure = ({ program }: FundingModel, { t, pick }: Text): string =>
  program ? (program.scope === 'nationwide' ? t.funding.named(pick(program.name)) : pick(program.name)) : '';

/** Whether the dataset names the record in a disagreement between sources. */
export const isDisputed = (index: Index, record: FundingRecord): boolean => index.dataset.disagreements.some((row) => row.recordIds.includes(record.id));

export const isSupplementalRecord = (index: Index, record: FundingRecord): boolean => isSupplemental(lawOf(index, record));

/** '$284 million', 'about $282 million'; the readout's own sum is a floor. */
export function amountWords(index: Index, record: FundingRecord, { t, lang }: Text): string {
  const amount = dollars(record.amountUSD, lang);
  if (record.id === index.dataset.about.readoutRecordId) return t.funding.moreThan(amount);
  return record.precision === 'approximate' ? t.funding.about(amount) : amount;
}

/** When the money is of: a fiscal year, a span of them, or all up to a day. */
export function whenWords(record: FundingRecord, { t, lang }: Text): string {
  if (record.fiscalYear !== null) return t.funding.year(record.fiscalYear, record.period);
  if (record.asOf !== null) return t.funding.by(date(record.asOf, lang));
  return spanWords(record, t);
}

export function spanWords(record: FundingRecord, t: Text['t']): string {
  const [from, to] = [record.periodFrom, record.periodTo].map((text) => (text === null ? null : Number(/\d{4}/.exec(text)?.[0])));
  if (from === null || from === undefined) return '';
  return to === null || to === undefined ? t.funding.since(from) : t.funding.span(from, to);
}

/** What a source ties a record to, and how we know. */
export function tieWords(index: Index, record: FundingRecord, { t, pick }: Text): string {
  const themes = record.themeIds.flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short));
  return themes.length === 0 || record.themeBasis === 'none' ? t.funding.untied : t.funding.tied(themes, t.common.basis[record.themeBasis]);
}

/** A law's number where it has one, else its name. */
export function lawLabel(law: Row<'laws'>, { pick }: Text): string {
  return /P\.L\. \d+-\d+/.exec(law.name.en)?.[0] ?? pick(law.name);
}

/** What one record says, whole: who pays, when, how much at which moment, by whose hand and law, for what. */
export function recordWords(index: Index, record: FundingRecord, text: Text): string {
  const { t, pick } = text;
  const account = record.accountId === null ? undefined : index.account.get(record.accountId);
  const law = lawOf(index, record);
  const when = whenWords(record, text);
  const agencies = record.agencyIds.flatMap((id) => index.agency.get(id) ?? []).map((agency) => pick(agency.name));
  return spoken(
    account ? t.funding.inYear(account.abbr, when) : when,
    t.funding.amount(amountWords(index, record, text), t.common.status[record.status]),
    record.asOf !== null && spanWords(record, t),
    account && pick(account.name),
    agencies.join(' · '),
    law && (isSupplemental(law) ? t.funding.supplemental(pick(law.name)) : pick(law.name)),
    tieWords(index, record, text),
    isDisputed(index, record) && t.funding.disputed,
    record.note && pick(record.note),
  );
}

/** A bar as a whole: the printed total, else the sum of its blocks. */
export function barWords(index: Index, bar: Bar, text: Text): string {
  const { t, lang } = text;
  const [first] = bar.blocks;
  const shown = bar.total ?? first;
  if (!shown) return '';
  if (bar.blocks.length === 1 && first) return recordWords(index, first, text);
  return spoken(
    t.funding.total(whenWords(shown, text)),
    t.funding.amount(bar.total ? amountWords(index, bar.total, text) : dollars(bar.amountUSD, lang), t.common.status[shown.status]),
    bar.total && tieWords(index, bar.total, text),
    bar.total && isDisputed(index, bar.total) && t.funding.disputed,
    bar.total?.note && text.pick(bar.total.note),
  );
}

export const statementWords = (index: Index, { record, isReadout }: Statement, text: Text): string =>
  isReadout ? spoken(recordWords(index, record, text), text.t.funding.readoutNote(text.t.common.status[record.status])) : recordWords(index, record, text);

/**
 * What tells records of one source and year apart: their agencies where those differ, else the words of their locators
 * that do. Empty where nothing does.
 */
export function namesApart(index: Index, records: readonly FundingRecord[], { pick }: Text): string[] {
  const agencies = records.map((row) => row.agencyIds.map((id) => pick(index.agency.get(id)?.abbr ?? { en: id, es: id })).join(' · '));
  if (new Set(agencies).size === records.length) return agencies;
  const words = records.map((row) => pick(row.locator).split(/[\s,]+/));
  const shared = (word: string) => words.every((row) => row.includes(word));
  const names = words.map((row) => row.filter((word) => !shared(word)).join(' '));
  return new Set(names).size === records.length && names.every((name) => name.length > 0 && name.length < 24) ? names : [];
}
