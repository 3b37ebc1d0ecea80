import { spoken } from '../../charts/spoken';
import type { Link } from '../../dataset/schema';
import type { Text } from '../../text/text';
import { COUNTRIES, leadsOf, type ThemeRow, type Tie, type TiedAgency } from './model';

export type Counts = (link: Link) => boolean;

/** 'Drug Enforcement Administration, supports Counter-narcotics, documented' */
export const tieWords = ({ link, agency, theme }: Tie, { t, pick }: Text): string =>
  spoken(pick(agency.name), t.matrix.tie[link.role](pick(theme.label)), t.common.basis[link.basis]);

export const agencyWords = ({ agency, ties }: TiedAgency, { t, pick }: Text): string => {
  const [name, abbr] = [pick(agency.name), pick(agency.abbr)];
  const leads = ties.filter(({ link }) => link.role === 'lead').length;
  return spoken(name === abbr ? name : `${name} (${abbr})`, t.common.countries[agency.country], t.matrix.works(ties.length, leads));
};

export const themeWords = (row: ThemeRow, { t, pick }: Text): string =>
  spoken(
    pick(row.theme.label),
    ...COUNTRIES.map((country) => t.matrix.side[country](row.ties.filter(({ agency }) => agency.country === country).length, leadsOf(row, country, () => true))),
  );
