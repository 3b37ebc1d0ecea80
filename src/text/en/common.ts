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
  columns: { theme: 'Theme', agency: 'Agency', country: 'Country', role: 'Role', basis: 'Basis', why: 'Why', source: 'Source', locator: 'Where in it' },
};
