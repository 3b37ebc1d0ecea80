import { labelLines, labelWidth } from '../../charts/label-width';
import type { Agency } from '../../dataset/schema';
import { briefName } from '../../text/brief-name';
import type { Lang } from '../../text/format';
import { COLUMNS, LEAST_WIDTH } from './columns';

export const ABBR_SIZE = 12.5;
export const NAME_SIZE = 11.5;
export const NAME_LEADING = 12;
const GAP = 6;

/** Px from the beginning of an agency's abbreviation to that of its name. */
export const abbrWidthOf = (agency: Agency, lang: Lang): number => labelWidth(agency.abbr[lang], ABBR_SIZE, true) + GAP;

/** An agency's name in the lines that it takes beside its abbreviation; none where the two are the same. */
export function nameLines(agency: Agency, lang: Lang, width = LEAST_WIDTH): string[] {
  const { labelFrom, labelTo } = COLUMNS[agency.country === 'US' ? 'us' : 'mx'];
  const name = briefName(agency.name[lang]);
  return name === agency.abbr[lang] ? [] : labelLines(name, NAME_SIZE, (labelTo - labelFrom) * width - abbrWidthOf(agency, lang));
}
