import type { Row } from '../dataset/schema';
import type { Index } from './index-dataset';
import { addUp, type Sum } from './sum';

/** What the dataset's chosen records (one status, one source, no overlap) add up to for an account; null where they hold none of it. */
export function accountTotal(index: Index, accountId: string): Sum | null {
  const view = index.dataset.fundingViews.find((row) => row.id === index.dataset.about.accountsViewId);
  const chosen = new Set<string>(view?.recordIds);
  return addUp(index.dataset.funding.filter((row) => row.accountId === accountId && chosen.has(row.id)));
}

/** An account and its money, with its years: what stands beside the agency that runs it. */
export interface AccountTotal {
  readonly account: Row<'accounts'>;
  /** Null where the chosen records hold nothing of it: nothing recorded is not zero. */
  readonly sum: Sum | null;
}

/**
 * The chosen records added up per account, the largest first, in whole nominal dollars; those that they hold nothing of
 * come last.
 */
export function accountTotals(index: Index): { readonly accounts: readonly AccountTotal[]; readonly years: readonly [number, number] | null } {
  const accounts = index.dataset.accounts
    .map((account) => ({ account, sum: accountTotal(index, account.id) }))
    .toSorted((a, b) => (b.sum?.amountUSD ?? 0) - (a.sum?.amountUSD ?? 0));
  const years = accounts.flatMap(({ sum }) => [sum?.from, sum?.to].filter((year) => typeof year === 'number'));
  return { accounts, years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null };
}
