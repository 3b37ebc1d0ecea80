import { spoken } from '../../charts/spoken';
import type { Link } from '../../dataset/schema';
import type { Text } from '../../text/text';
import { COUNTRIES, leadsOf, type ThemeRow, type Tie, type TiedAgency } from './model';

export type Counts = (link: Link) => boolean;

/** How many ties of a theme or an agency count. */
export const tiesThat = (counts: Counts, { ties }: { readonly ties: readonly Tie[] }): number => ties.filter(({ link }) => counts(link)).length;

/** 'Drug Enforcement Administration, supports Counter-narcotics, documented' */
export const tieWords = ({ link, agency, theme }: Tie, { t, pick }: Text): string =>
  spoken(pick(agency.name), t.matrix.tie[link.role](pick(theme.label)), t.common.basis[link.basis]);

/** Begins with the abbreviation, which is what one sees: who speaks to the computer says what stands there. */
export const agencyWords = ({ agency, ties: all }: TiedAgency, counts: Counts, { t, pick }: Text): string => {
  const ties = all.filter(({ link }) => counts(link));
  const [name, abbr] = [pick(agency.name), pick(agency.abbr)];
  const leads = ties.filter(({ link }) => link.role === 'lead').length;
  return spoken(name === abbr ? name : `${abbr}: ${name}`, t.common.countries[agency.country], t.matrix.works(ties.length, leads));
};

/** @param shown  how the theme is named where it stands: short, or with its number */
export const themeWords = (row: ThemeRow, shown: string, counts: Counts, { t, pick }: Text): string =>
  spoken(
    named(shown, pick(row.theme.label)),
    ...COUNTRIES.map((country) => t.matrix.side[country](row.ties.filter(({ agency, link }) => agency.country === country && counts(link)).length, leadsOf(row, country, counts))),
  );

const named = (shown: string, label: string): string => (label.toLowerCase().includes(shown.toLowerCase()) ? label : `${shown}: ${label}`);
