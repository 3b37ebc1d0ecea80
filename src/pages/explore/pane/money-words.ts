import type { FundingRecord } from '../../../dataset/schema';
import type { Index } from '../../../model/index-dataset';
import { date, dollars, fiscalYear } from '../../../text/format';
import type { Text } from '../../../text/text';

/** An amount; 'about' where the source says about, over or nearly. */
export const amountOf = (record: FundingRecord, { t, lang }: Text): string =>
  record.precision === 'approximate' ? t.pane.money.about(dollars(record.amountUSD, lang)) : dollars(record.amountUSD, lang);

/** The year of a yearly figure: fiscal unless the source counts calendar years. */
export function yearOf(record: FundingRecord, { t, lang }: Text): string {
  if (record.fiscalYear === null) return t.pane.money.unknownYear;
  return record.period === 'CY' ? t.pane.money.calendarYear(record.fiscalYear) : fiscalYear(record.fiscalYear, lang);
}

/** What time a figure speaks of: a year, a day up to which it runs, or a span of years. */
export function whenOf(record: FundingRecord, text: Text): string {
  const { t, lang } = text;
  if (record.fiscalYear !== null) return yearOf(record, text);
  if (record.asOf) return t.pane.money.by(date(record.asOf, lang));
  const { periodFrom, periodTo } = record;
  return periodFrom && periodTo ? t.pane.money.span(date(periodFrom, lang), date(periodTo, lang)) : t.pane.money.unknownYear;
}

/** The accounts that records name, by abbreviation; none where they speak of the whole program. */
export function accountsOf(index: Index, records: readonly FundingRecord[]): string[] {
  const ids = new Set(records.flatMap((row) => row.accountId ?? []));
  return records.some((row) => row.accountId === null) ? [] : [...ids].flatMap((id) => index.account.get(id)?.abbr ?? []);
}
