import type { FundingRecord } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';

/**
 * What a mark of a record carries. An account stands for the agency that administers it and a fiscal year for itself:
 * a press picks both. A record without an account picks its year alone, a statement of several years nothing.
 */
export function recordHooks(index: Index, record: FundingRecord) {
  const account = record.accountId === null ? undefined : index.account.get(record.accountId);
  return {
    'data-record': record.id,
    'data-value': record.amountUSD,
    'data-status': record.status,
    'data-source': record.sourceId,
    'data-basis': record.themeBasis === 'none' ? undefined : record.themeBasis,
    'data-account': account?.id,
    'data-agency': account?.administeredBy,
    'data-year': record.fiscalYear ?? undefined,
    'data-years': record.fiscalYear === null ? undefined : `${record.fiscalYear}-${record.fiscalYear}`,
  };
}
