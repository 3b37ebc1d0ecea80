import { spoken } from '../../charts/spoken';
import type { Agency, Theme } from '../../dataset/schema';
import { dollars } from '../../text/format';
import type { FirstText } from '../../text/text';
import type { AccountBar, Tie } from './model';

/** A name without what stands in brackets, for labels beside marks; the full name is spoken and shown on focus. */
export const briefName = (name: string): string => name.replace(/ \([^)]*\)/g, '');

export const agencyWords = (agency: Agency, themes: number, { t, pick }: FirstText): string => {
  const name = pick(agency.name);
  const abbr = pick(agency.abbr);
  return spoken(name === abbr ? name : `${name} (${abbr})`, t.common.countries[agency.country], t.links.themesOf(themes));
};

export const tieWords = ({ link, agency, theme }: Pick<Tie, 'link' | 'agency' | 'theme'>, { t, pick }: FirstText): string =>
  spoken(pick(agency.name), t.links.tie[link.role](pick(theme.label)), t.common.basis[link.basis]);

export const themeWords = (theme: Theme, parents: readonly Theme[], us: number, mx: number, { t, pick }: FirstText): string =>
  spoken(pick(theme.label), parents.length > 0 ? t.links.under(parents.map((parent) => pick(parent.short))) : t.links.priority, t.links.agenciesOf(us, mx));

export const accountWords = ({ account, sum }: Pick<AccountBar, 'account' | 'sum'>, runBy: Agency | undefined, { t, lang, pick }: FirstText): string =>
  spoken(
    `${pick(account.name)} (${account.abbr})`,
    t.links.account(dollars(sum.amountUSD, lang), t.common.status[sum.status], sum.from ?? 0, sum.to ?? 0),
    runBy && t.links.runBy(pick(runBy.name)),
  );
