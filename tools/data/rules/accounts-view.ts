import type { Placement } from '../check-rows';
import { at, type Rule } from './rule';

/** The records beside the agencies are summed per account: one status, one source, an account each, and no totals. */
export const accountsView: Rule = ({ about, tables }) => {
  const view = tables.fundingViews.find(({ row }) => row.id === about?.accountsViewId);
  if (!view) return [];
  const byId = new Map(tables.funding.map(({ row }) => [row.id as string, row]));
  const first = view.row.recordIds.map((id) => byId.get(id)).find((record) => record !== undefined);
  return view.row.recordIds.flatMap((id, index): Placement[] => {
    const record = byId.get(id);
    if (!record || !first) return [];
    const why =
      record.status !== first.status ? `which is ${record.status}`
      : record.sourceId !== first.sourceId ? `which another source states`
      : record.accountId === null ? 'which has no account'
      : record.isTotal ? 'which is a total'
      : undefined;
    return why ? [at('fundingViews', view.at, `recordIds[${index}]`, { found: `"${id}", ${why}`, expected: 'records that may be added: one status, one source, one account each' })] : [];
  });
};
