import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import { DIMENSIONS, type Selection } from '../../selection/selection';
import type { Text } from '../../text/text';
import { wholeFinding } from './whole-finding';

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
export function linksFinding(index: Index, answer: Answer, text: Text): string {
  const whole = wholeFinding(index, answer, text);
  if (whole) return whole;
  const { t, pick } = text;
  const { selection } = answer;
  const words = t.ties;
  const tally = tallyOf(index, answer);
  if (tally.links.length === 0) return words.none;
  const abbr = (id: string) => pick(index.agency.get(id)?.abbr ?? { en: id, es: id });
  const only = onlyPicked(selection);
  if (only === 'theme') {
    const themes = selection.theme.flatMap((id) => index.theme.get(id) ?? []);
    const issues = new Set(themes.flatMap((theme) => index.issuesOf.get(theme.id) ?? []));
    const isOwn = (id: string) => selection.theme.includes(id);
    const leads = [...new Set(tally.links.filter((link) => link.role === 'lead').toSorted((a, b) => Number(isOwn(b.themeId)) - Number(isOwn(a.themeId))).map((link) => link.agencyId))];
    const ownLeads = leads.filter((id) => tally.links.some((link) => link.agencyId === id && link.role === 'lead' && isOwn(link.themeId)));
    const byCountry = (ids: readonly string[]) => {
      const of = (country: string) => ids.filter((id) => index.agency.get(id)?.country === country).map(abbr);
      return [of('US'), of('MX')] as const;
    };
    const accounts = index.dataset.accounts.filter((account) => answer.accounts.has(account.id));
    const paying = new Set(index.dataset.funding.filter((row) => answer.funding.has(row.id) && row.themeIds.some(isOwn)).map((row) => row.accountId));
    const abbrs = (isPaying: boolean) => accounts.filter(({ id }) => paying.has(id) === isPaying).map((account) => account.abbr);
    const [first] = themes;
    return [
      words.carried(themes.map((theme) => pick(theme.label)), issues.size, tally.us, tally.mx, tally.statedAgencies),
      words.leads(byCountry(ownLeads), byCountry(leads.filter((id) => !ownLeads.includes(id)))),
      // Until every record is here, which accounts pay isn't known.
      index.dataset.loaded.has('money') && words.pays(abbrs(true), abbrs(false), themes.length === 1 && first ? first.kind : null),
    ].filter(Boolean).join(' ');
  }
  const [agencyId] = selection.agency;
  if (only === 'agency' && agencyId !== undefined && selection.agency.length === 1) {
    const leads = tally.links.filter((link) => link.role === 'lead').length;
    return words.works(abbr(agencyId), tally.themes, leads, tally.basis('stated').length);
  }
  return words.some(tally.us, tally.mx, tally.links.length, tally.themes);
}
