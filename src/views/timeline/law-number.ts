import type { Lang } from '../../text/format';
import type { Law } from './model';

/** A public law's own number, '111-32'; for any other law the year that it is for. */
export const lawNumber = ({ id, fiscalYear }: Law): string => /^pl-(\d+-\d+)$/.exec(id)?.[1] ?? String(fiscalYear);

/** A law's name and its own number: 'Supplemental Appropriations Act, 2008 · 110-252'. */
export const lawName = (law: Law, lang: Lang): string => {
  const name = law.name[lang].replace(/ \([^)]*\)$/, '');
  return law.id.startsWith('pl-') ? `${name} · ${lawNumber(law)}` : name;
};
