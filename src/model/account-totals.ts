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
  readonly sum: Sum;
}

/**
 * The chosen records added up per account, the largest first, in whole nominal dollars. Accounts that they hold
 * nothing of are left out: nothing recorded is not zero.
 */
export function accountTotals(index: Index): { readonly accounts: readonly AccountTotal[]; readonly years: readonly [number, number] | null } {
  const accounts = index.dataset.accounts
    .flatMap((account) => {
      const sum = accountTotal(index, account.id);
      return sum ? [{ account, sum }] : [];
    })
    .toSorted((a, b) => b.sum.amountUSD - a.sum.amountUSD);
  const years = accounts.flatMap(({ sum }) => (sum.from === null || sum.to === null ? [] : [sum.from, sum.to]));
  return { accounts, years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null };
}
