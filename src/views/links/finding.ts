import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import { DIMENSIONS, type Selection } from '../../selection/selection';
import type { FirstText } from '../../text/text';

/** What the picked selection leaves of the ties, by country, role and basis. */
function tallyOf(index: Index, answer: Answer) {
  const links = index.dataset.links.filter((link) => answer.links.has(linkId(link)));
  const agenciesOf = (rows: typeof links) => new Set(rows.map((link) => link.agencyId)).size;
  const country = (of: 'US' | 'MX') => links.filter((link) => index.agency.get(link.agencyId)?.country === of);
  const basis = (of: 'stated' | 'documented' | 'inferred') => links.filter((link) => link.basis === of);
  return {
    links,
    us: agenciesOf(country('US')),
    mx: agenciesOf(country('MX')),
    basis,
    statedAgencies: agenciesOf(basis('stated')),
    leads: [...new Set(links.filter((link) => link.role === 'lead').map((link) => link.agencyId))],
    themes: new Set(links.map((link) => link.themeId)).size,
  };
}

/** The one dimension that alone is picked, or null. */
function onlyPicked(selection: Selection): 'theme' | 'agency' | null {
  const picked = DIMENSIONS.filter((dimension) => selection[dimension].length > 0);
  const [only] = picked;
  return picked.length === 1 && (only === 'theme' || only === 'agency') && !selection.miles && !selection.years ? only : null;
}

/** What the figure shows, in words computed from what is picked: who carries it, on whose word, and which accounts pay. */
export function linksFinding(index: Index, answer: Answer, { t, pick }: FirstText): string {
  const { selection } = answer;
  const words = t.links;
  const tally = tallyOf(index, answer);
  if (!answer.isFiltering || (tally.links.length > 0 && isOnlyBasis(selection)))
    return words.all(tally.links.length, tally.basis('stated').length, tally.basis('documented').length, tally.basis('inferred').length);
  if (tally.links.length === 0) return words.none;
  const abbr = (id: string) => pick(index.agency.get(id)?.abbr ?? { en: id, es: id });
  const only = onlyPicked(selection);
  if (only === 'theme') {
    const themes = selection.theme.flatMap((id) => index.theme.get(id) ?? []);
    const issues = new Set(themes.flatMap((theme) => index.issuesOf.get(theme.id) ?? []));
    const accounts = index.dataset.accounts.filter((account) => answer.accounts.has(account.id)).map((account) => account.abbr);
    return [
      words.carried(themes.map((theme) => pick(theme.label)), issues.size, tally.us, tally.mx, tally.statedAgencies),
      words.leads(tally.leads.map(abbr)),
      // Until every record is here, which accounts pay isn't known.
      index.dataset.loaded.has('money') && words.pays(accounts),
    ].filter(Boolean).join(' ');
  }
  const [agencyId] = selection.agency;
  if (only === 'agency' && agencyId !== undefined && selection.agency.length === 1) {
    const leads = tally.links.filter((link) => link.role === 'lead').length;
    return words.works(abbr(agencyId), tally.themes, leads, tally.basis('stated').length);
  }
  return words.some(tally.us, tally.mx, tally.links.length, tally.themes);
}

const isOnlyBasis = (selection: Selection): boolean => DIMENSIONS.every((dimension) => selection[dimension].length === 0) && !selection.miles && !selection.years;
