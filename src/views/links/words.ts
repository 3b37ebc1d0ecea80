import { spoken } from '../../charts/spoken';
import type { Agency, Theme } from '../../dataset/schema';
import { dollars, dollarsShort } from '../../text/format';
import type { FirstText } from '../../text/text';
import type { AccountBar, Tie } from './model';

/** Begins with what is seen at the mark, so that who speaks to the page can say what they see. */
const agencyName = (agency: Agency, pick: FirstText['pick']): string => {
  const [abbr, name] = [pick(agency.abbr), pick(agency.name)];
  return name === abbr ? name : `${abbr}: ${name}`;
};

export const agencyWords = (agency: Agency, themes: number, { t, pick }: FirstText): string =>
  spoken(agencyName(agency, pick), t.common.countries[agency.country], t.links.themesOf(themes));

export const tieWords = ({ link, agency, theme }: Pick<Tie, 'link' | 'agency' | 'theme'>, { t, pick }: FirstText): string =>
  spoken(agencyName(agency, pick), t.links.tie[link.role](pick(theme.label)), t.common.basis[link.basis]);

export const themeWords = (theme: Theme, parents: readonly Theme[], us: number, mx: number, { t, pick }: FirstText): string =>
  spoken(pick(theme.label), parents.length > 0 ? t.links.under(parents.map((parent) => pick(parent.short))) : t.links.priority, t.links.agenciesOf(us, mx));

export const accountWords = ({ account, sum }: Pick<AccountBar, 'account' | 'sum'>, runBy: Agency | undefined, { t, lang, pick }: FirstText): string =>
  spoken(
    `${account.abbr}${sum ? ` ${dollarsShort(sum.amountUSD, lang)}` : ''}: ${pick(account.name)}`,
    sum ? t.links.account(dollars(sum.amountUSD, lang), t.common.status[sum.status], sum.from ?? 0, sum.to ?? 0) : t.links.noAid,
    runBy && t.links.runBy(pick(runBy.name)),
  );
