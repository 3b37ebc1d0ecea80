import { counted, list } from '../format';

const STATES: Readonly<Record<string, string>> = { CA: 'California', AZ: 'Arizona', NM: 'New Mexico', TX: 'Texas' };

/** Words that more than one part of the page needs. */
export const common = {
  productName: 'Two Thousand Miles',
  countries: { US: 'United States', MX: 'Mexico' },
  adjectives: { US: 'U.S.', MX: 'Mexican' },
  kind: { priority: 'Priority', issue: 'Issue' },
  role: { lead: 'leads', support: 'supports' },
  roleNoun: { lead: 'lead', support: 'support' },
  basis: { stated: 'stated', documented: 'documented', inferred: 'inferred' },
  basisLong: { stated: 'stated in the readout', documented: 'documented elsewhere', inferred: 'inferred by us' },
  basisSwitches: 'Ties that count, by how we know them',
  sourceKind: { official: 'official', institutional: 'institutional', compilation: 'compilation', press: 'press' },
  status: {
    requested: 'requested', appropriated: 'appropriated', 'budget-authority': 'budget authority', allocated: 'allocated', obligated: 'obligated',
    expended: 'spent', delivered: 'delivered', pledged: 'pledged', 'own-budget': 'own budget',
  },
  outcome: { completed: 'Done', 'followed-up': 'Followed up', announced: 'Announced', unknown: 'No trace found' },
  undated: 'undated',
  state: (code: string) => STATES[code] ?? code,
  /** What lies on a stretch of the border: 'Tucson and El Paso sectors, 7 crossings, Arizona and New Mexico'. */
  stretch: (sectors: readonly string[], crossings: number, states: readonly string[]) =>
    [
      sectors.length > 0 && (sectors.length === 1 ? `${sectors[0]} Sector` : `${list(sectors, 'en')} sectors`),
      crossings === 0 ? 'no crossing' : counted(crossings, 'crossing', 'crossings'),
      states.length > 0 && list(states.map((code) => STATES[code] ?? code), 'en'),
    ].filter(Boolean).join(', '),
  columns: { theme: 'Theme', agency: 'Agency', country: 'Country', role: 'Role', basis: 'Basis', why: 'Why', source: 'Source', locator: 'Where in it' },
};
